const { readFileSync, writeFileSync } = require('node:fs');
const { codeCacheFile, compile, programFile, run, sealed } = require('./load-program.js');
const { inSilence, pieces, runEach, shortRuns } = require('./short-runs.js');

/**
 * The caches hold the functions that the short runs call, those of a piece and of the next kind: with more they take longer to
 * load than to be made.
 */
async function writeCodeCaches() {
  const programs = pieces.map((piece) => {
    const program = readFileSync(programFile(piece), 'latin1');
    return { piece, program, script: compile(piece, program) };
  });
  const { main } = run((name) => programs.find(({ piece }) => piece === name).script);
  await runEach(main, shortRuns[pieces[0]]);
  for (const [index, { piece, program, script }] of programs.entries()) {
    await runEach(main, shortRuns[pieces[index + 1]] ?? []);
    writeFileSync(codeCacheFile(piece), sealed(script.createCachedData(), program));
  }
}

inSilence(__filename, writeCodeCaches);
