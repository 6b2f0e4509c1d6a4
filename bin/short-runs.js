const { spawnSync } = require('node:child_process');
const { EventEmitter } = require('node:events');

/**
 * Runs that should start at once, by the piece of the program that holds what they are the first to call. What none of them calls
 * is the piece "rest".
 */
const shortRuns = {
  start: ['--help'],
  score: ['score --demo', 'score fixtures/users.csv --json'],
  codebook: ['score fixtures/users.csv --codebook codebooks/jeju-hanaro.yaml'],
  studies: [
    ...['describe', 'reliability', 'correlate', 'compare'].map((command) => `${command} fixtures/users.csv`),
    'scores fixtures/users.csv',
  ],
  check: ['check fixtures/users.csv', 'codebook init fixtures/example/cafe.csv'],
  report: ['report fixtures/users.csv'],
  papers: ['audit fixtures/papers/welfare-ko.docx', 'audit fixtures/published/jeju-hanaro-2021.json'],
  verify: ['verify fixtures/published/jeju-hanaro-2021.json fixtures/users.csv fixtures/staff.csv'],
};

const pieces = [...Object.keys(shortRuns), 'rest'];

/** @throws Error when one of them does not end well: the build would take parts of a refusal for those of a run */
async function runEach(main, runs) {
  for (const words of runs) {
    await main(['node', 'hanaro', ...words.split(' ')]);
    if (process.exitCode > findings) throw new Error(`hanaro ${words} ends with ${process.exitCode}`);
    process.exitCode = 0;
  }
}

/** What audits and checks end with that find something. */
const findings = 1;

/** Does the work in a process of its own: what the runs print is shown only where one fails. */
function inSilence(script, work) {
  if (process.env.HANARO_BUILD === 'in silence') {
    // Each run listens for signals and for the end of its reader as if it were the only one.
    EventEmitter.defaultMaxListeners = 0;
    return work();
  }
  const { status, stderr } = spawnSync(process.execPath, [script, ...process.argv.slice(2)], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HANARO_BUILD: 'in silence' },
  });
  process.exitCode = status ?? 1;
  if (process.exitCode !== 0) process.stderr.write(stderr);
}

module.exports = { pieces, shortRuns, runEach, inSilence };
