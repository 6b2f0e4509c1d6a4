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
  const program = readFileSync(file, 'latin1');
  return run(compile(program, codeOf(program)));
}

function codeOf(program) {
  try {
    const code = readFileSync(codeCache);
    const isOfThisProgram = code.subarray(-hashLength).toString('latin1') === program.slice(-hashLength);
    return isOfThisProgram ? code.subarray(0, -hashLength) : undefined;
  } catch {
    return undefined;
  }
}

/** The engine compiles the program anew where the code is of other settings than its own. */
const compile = (program, cachedData) => new Script(program, { filename: file, cachedData });

/** The parts of the program (write-program.js) run when they are first called for. */
function run(script) {
  const done = {};
  const part = (name) => (done[name] ??= parts[name]());
  const parts = script.runInThisContext()(require, part, bring, dirname(file));
  return part('main.js');
}

/** A package as import() would give it. */
async function bring(name) {
  const found = require(name);
  return found.__esModule ? found : { ...found, default: found };
}

module.exports = { file, codeCache, hashLength, loadProgram, compile, run };
