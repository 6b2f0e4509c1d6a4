const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const file = join(__dirname, '../dist/cli.cjs');

/** What this version of the engine made of the program when it was built: to load it saves a fifth of a short run. */
const codeCache = join(dirname(file), `cli-${process.versions.v8}-${process.arch}.cache`);

/** The program ends with its own hash. */
const hashLength = 64;

/** The program's exports; without a code cache the outcome is the same, later. */
function loadProgram() {
  const program = readFileSync(file, 'latin1');
  return run(compile(program, codeOf(program)));
}

/**
 * Code is taken where what stands behind it says that it is of this program and as it was written: the engine itself would tell
 * another program by its length alone, and runs damaged code to whatever end.
 */
function codeOf(program) {
  try {
    const stored = readFileSync(codeCache);
    const code = stored.subarray(0, -sealLength);
    return stored.subarray(-sealLength).toString('latin1') === sealOf(program, code) ? code : undefined;
  } catch {
    return undefined;
  }
}

const sealOf = (program, code) => program.slice(-hashLength) + sumOf(code);
const sumLength = 8;
const sealLength = hashLength + sumLength;

/** FNV-1a over words in place of bytes: one word that differs always changes it. To load Node's hashes takes five times as long. */
function sumOf(code) {
  const words = new Uint32Array(code.buffer, code.byteOffset, code.length / 4);
  let sum = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ words[at], 0x01000193);
  return (sum >>> 0).toString(16).padStart(sumLength, '0');
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

module.exports = { file, codeCache, sealOf, sealLength, loadProgram, compile, run };
