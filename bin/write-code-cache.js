const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { codeCache, compile, file, hashLength, run } = require('./load-program.js');

/** The cache holds the functions that these runs call: with more it takes longer to load. */
const shortRuns = [
  ['score', '--demo', '--json'],
  ['score', '--demo'],
];

/**
 * Gives the program its hash, once: caches of several versions of the engine can lie side by side. The bundler leaves the
 * letters of regular expressions as they are; plain ASCII is read in half the time.
 */
function finishProgram() {
  const program = readFileSync(file, 'utf8').replace(
    /[^\0-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  if (/\n\/\/[0-9a-f]{64}$/.test(program)) return;
  writeFileSync(file, `${program}\n//${createHash('sha256').update(program).digest('hex')}`);
}

async function writeCodeCache() {
  const program = readFileSync(file, 'latin1');
  const script = compile(program);
  const { main } = run(script);
  for (const words of shortRuns) await main(['node', 'hanaro', ...words]);
  writeFileSync(
    codeCache,
    Buffer.concat([script.createCachedData(), Buffer.from(program.slice(-hashLength))]),
  );
}

// What the runs print is for nobody.
if (process.argv[2] === 'in silence') writeCodeCache();
else if (existsSync(file)) {
  finishProgram();
  const stdio = ['ignore', 'ignore', 'inherit'];
  process.exitCode = spawnSync(process.execPath, [__filename, 'in silence'], { stdio }).status ?? 1;
}
