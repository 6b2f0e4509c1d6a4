const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const file = join(__dirname, '../dist/cli.cjs');

/** What this version of the engine made of the program when it was built: to load it saves a fifth of a short run. */
const codeCache = join(dirname(file), `cli-${process.versions.v8}-${process.arch}.cache`);

/** The program ends with its own hash, and so does its code: the engine would tell another program by its length alone. */
const hashLength = 64;

/** The program's exports; without a code cache the outcome is the same, later. */
function loadProgram() {
  let code;
  try {
    code = readFileSync(codeCache);
  } catch {
    return require(file);
  }
  const program = readFileSync(file, 'latin1');
  const ofThisProgram = code.subarray(-hashLength).toString('latin1') === program.slice(-hashLength);
  return ofThisProgram ? run(compile(program, code.subarray(0, -hashLength))) : require(file);
}

/** Wrapped as Node.js wraps a module. The engine compiles it anew where the code is of other settings than its own. */
function compile(program, cachedData) {
  const source = `(function (exports, require, module, __filename, __dirname) {${program}\n})`;
  return new Script(source, { filename: file, cachedData });
}

function run(script) {
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, file, dirname(file));
  return module.exports;
}

module.exports = { file, codeCache, hashLength, loadProgram, compile, run };
