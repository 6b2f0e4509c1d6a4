const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const dist = join(__dirname, '../dist');

/** The program is written in pieces (write-program.js): a run reads those that it calls. */
const programFile = (piece, folder = dist) => join(folder, `cli-${piece}.cjs`);

/** What this version of the engine made of a piece when it was built: to load it saves a fifth of a short run. */
const codeCacheFile = (piece) => join(dist, `cli-${piece}-${process.versions.v8}-${process.arch}.cache`);

/** A piece ends with its own hash. */
const hashLength = 64;

/** The program's exports; without code caches the outcome is the same, later. */
function loadProgram() {
  return run((piece) => {
    const program = readFileSync(programFile(piece), 'latin1');
    return compile(piece, program, codeOf(piece, program));
  });
}

/**
 * Code is taken where it stands there twice, before the hash of this piece: the engine itself would tell another program by its
 * length alone, and runs damaged code to whatever end.
 */
function codeOf(piece, program) {
  try {
    const stored = readFileSync(codeCacheFile(piece));
    const end = (stored.length - hashLength) / 2;
    const code = stored.subarray(0, end);
    const isWhole = code.equals(stored.subarray(end, 2 * end));
    return isWhole && stored.toString('latin1', 2 * end) === hashOf(program) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** @returns what a file of code holds */
const sealed = (code, program) => Buffer.concat([code, code, Buffer.from(hashOf(program))]);

const hashOf = (program) => program.slice(-hashLength);

/** The engine compiles a piece anew where the code is of other settings than its own. */
const compile = (piece, program, cachedData) =>
  new Script(program, { filename: programFile(piece), cachedData });

/**
 * Parts are named by their piece, "score/score-files.js", and run when they are first called for.
 *
 * @param scriptOf  of a piece, called once for each that is needed
 */
function run(scriptOf) {
  const done = {};
  const pieces = {};
  const partsOf = (piece) =>
    (pieces[piece] ??= scriptOf(piece).runInThisContext()(require, part, bring, dist));
  const part = (name) => {
    if (!(name in done)) done[name] = partsOf(name.slice(0, name.indexOf('/')))[name]();
    return done[name];
  };
  return part('start/main.js');
}

/** A package as import() would give it. */
async function bring(name) {
  const found = require(name);
  return found.__esModule ? found : { ...found, default: found };
}

module.exports = { dist, programFile, codeCacheFile, codeOf, sealed, loadProgram, compile, run };
