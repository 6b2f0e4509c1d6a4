const { spawnSync } = require('node:child_process');

/**
 * Runs that should start at once, by the piece of the program that holds what they call first. What none of them calls is the
 * piece "rest".
 */
const shortRuns = {
  start: [['--help']],
  score: [
    ['score', '--demo'],
    ['score', 'fixtures/users.csv', '--json'],
  ],
  codebook: [['score', 'fixtures/users.csv', '--codebook', 'codebooks/jeju-hanaro.yaml']],
};

/** @throws Error when one of them does not end well: the build would take parts of a refusal for those of a run */
async function runEach(main, runs) {
  for (const words of runs) {
    await main(['node', 'hanaro', ...words]);
    if (process.exitCode) throw new Error(`hanaro ${words.join(' ')} ends with ${process.exitCode}`);
  }
}

/** Does the work in a process of its own: what the runs print is for nobody. */
function inSilence(script, work) {
  if (process.env.HANARO_BUILD === 'in silence') return work();
  const { status } = spawnSync(process.execPath, [script, ...process.argv.slice(2)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, HANARO_BUILD: 'in silence' },
  });
  process.exitCode = status ?? 1;
}

module.exports = { shortRuns, runEach, inSilence };
