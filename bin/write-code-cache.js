const { readFileSync, writeFileSync } = require('node:fs');
const { codeCacheFile, compile, programFile, run, sealed } = require('./load-program.js');
const { inSilence, runEach, shortRuns } = require('./short-runs.js');

/** The caches hold the functions that the short runs call: with more they take longer to load. */
async function writeCodeCaches() {
  const scripts = new Map();
  const { main } = run((piece) => {
    const program = readFileSync(programFile(piece), 'latin1');
    const script = compile(piece, program);
    scripts.set(piece, { program, script });
    return script;
  });
  await runEach(main, Object.values(shortRuns).flat());
  for (const [piece, { program, script }] of scripts) {
    writeFileSync(codeCacheFile(piece), sealed(script.createCachedData(), program));
  }
}

inSilence(__filename, writeCodeCaches);
