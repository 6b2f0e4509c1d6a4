const { createHash } = require('node:crypto');
const { mkdirSync, writeFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');
const { build } = require('esbuild');
const { file } = require('./load-program.js');

/** Packages that a run loads where it needs them. */
const external = [
  ...['zod', 'yaml', 'htmlparser2', 'iconv-lite', 'sax', 'yauzl', 'write-excel-file', 'unpdf'],
  ...['@duckdb/node-api', '@clickhouse/client', 'pg', 'sharp'],
];

/** What stands in for packages that take much of a short run, as long as they are called by no more than their name. */
const standIns = {
  name: 'stand-ins',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^(?:emoji-regex|string-width)$/ }, ({ path }) => ({
      path: join(__dirname, `../src/formats/${path}.cjs`),
    })),
};

/**
 * Writes the program: a function for each part that the bundler splits off, because what a run does not call should cost
 * it nothing but its letters. In one bundle the start made thousands of functions of other commands, too.
 * node bin/write-program.js [FILE readable]
 */
async function writeProgram(outfile = file, readable = false) {
  const { outputFiles } = await build({
    entryPoints: ['src/commands/main.ts'],
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    minify: !readable,
    define: { 'import.meta.dirname': '__dirname' },
    plugins: [standIns],
    external,
    write: false,
    outdir: dirname(outfile),
  });
  const parts = outputFiles.map(({ path, text }) => `"${basename(path)}"(){${asFunction(text)}\n}`);
  const program = `(function(require,part,bring,__dirname){return{${parts.join(',\n')}}})`;
  mkdirSync(dirname(outfile), { recursive: true });
  writeFileSync(outfile, withHash(inAscii(program)));
}

/** The body of a function of a module, as the bundler writes modules: what is imported and exported in lists of names. */
function asFunction(module) {
  const start = /(?<=^|[;}\n])/.source;
  const replaced = (pattern, write) => [new RegExp(pattern.replace(/^/, start), 'g'), write];
  return [
    replaced(
      /import\s*\{([^}]*)\}\s*from\s*"([^"]+)"/.source,
      (_, list, name) => `var{${renamed(list)}}=${get(name)}`,
    ),
    replaced(
      /import\s*(?:\*\s*as\s+)?([\w$]+)\s+from\s*"([^"]+)"/.source,
      (_, own, name) => `var ${own}=${get(name)}`,
    ),
    replaced(/import\s*"([^"]+)"/.source, (_, name) => get(name)),
    replaced(/export\s*\{([^}]*)\};?\s*$/.source, (_, list) => `return{${renamed(list, true)}}`),
    [/\bimport\("(\.\/[^"]+)"\)/g, (_, name) => `Promise.resolve().then(()=>${get(name)})`],
    [/\bimport\("([^"]+)"\)/g, (_, name) => `bring("${name}")`],
  ].reduce((text, [pattern, write]) => text.replace(pattern, write), module);
}

const get = (name) => (name.startsWith('./') ? `part("${name.slice(2)}")` : `require("${name}")`);

/** "a as b" as an object has it: what is exported is named after "as", what is imported before it. */
function renamed(list, isExported = false) {
  return list.replace(/([\w$]+)\s+as\s+([\w$]+)/g, isExported ? '$2:$1' : '$1:$2');
}

/** The bundler leaves the letters of regular expressions as they are; plain ASCII is read in half the time. */
function inAscii(program) {
  return program.replace(
    /[^\0-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Caches of several versions of the engine can lie side by side, and each names the program that it is of. */
const withHash = (program) => `${program}\n//${createHash('sha256').update(program).digest('hex')}`;

writeProgram(process.argv[2], process.argv[3] === 'readable');
