const { spawnSync } = require('node:child_process');
const { readFileSync, writeFileSync } = require('node:fs');
const { codeCache, compile, file, run, sealOf } = require('./load-program.js');

/** The cache holds the functions that these runs call: with more it takes longer to load. */
const shortRuns = [['score', '--demo', '--json'], ['score', '--demo'], ['--help']];

async function writeCodeCache() {
  const program = readFileSync(file, 'latin1');
  const script = compile(program);
  const { main } = run(script);
  for (const words of shortRuns) await main(['node', 'hanaro', ...words]);
  const code = script.createCachedData();
  writeFileSync(codeCache, Buffer.concat([code, Buffer.from(sealOf(program, code))]));
}

// What the runs print is for nobody.
if (process.argv[2] === 'in silence') writeCodeCache();
else {
  const stdio = ['ignore', 'ignore', 'inherit'];
  process.exitCode = spawnSync(process.execPath, [__filename, 'in silence'], { stdio }).status ?? 1;
}
