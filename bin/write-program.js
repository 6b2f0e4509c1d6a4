const { createHash } = require('node:crypto');
const { mkdirSync, writeFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const { build } = require('esbuild');
const { compile, dist, programFile, run } = require('./load-program.js');
const { inSilence, pieces, runEach, shortRuns } = require('./short-runs.js');

/** Packages that a run loads where it needs them. */
const external = [
  ...['htmlparser2', 'iconv-lite', 'sax', 'yauzl', 'write-excel-file', 'unpdf'],
  ...['@duckdb/node-api', '@clickhouse/client', 'pg', 'sharp'],
];

/** What stands in for packages that take much of a short run, as long as they are called by no more than their name. */
const standIns = {
  name: 'stand-ins',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^(?:emoji-regex|string-width)$/ }, ({ path }) => ({
      path: join(__dirname, `../src/formats/${path}.cjs`),
    }));
    for (const [builtIn, importer, file] of [
      ['node:child_process', 'commander', 'no-child-process.cjs'],
      ['node:tty', 'chalk', 'output/tty.cjs'],
    ])
      onResolve({ filter: new RegExp(`^${builtIn}$`) }, (asked) =>
        new RegExp(`[\\\\/]${importer}[\\\\/]`).test(asked.importer)
          ? { path: join(__dirname, '../src/commands', file) }
          : undefined,
      );
  },
};

/**
 * Writes the program in pieces of parts: a part is a function for each module that the bundler splits off, because what a run
 * does not call should cost it nothing but its letters, and a piece is a file of the parts that a kind of run is the first to
 * call, because what it does not need should not be read.
 * node bin/write-program.js [FOLDER readable]
 */
async function writeProgram(folder = dist, readable = false) {
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
    // Its form of ES modules; of the other, which is for Node.js, import() in a bundle gives no names.
    alias: { yaml: require.resolve('yaml/package.json').replace('package.json', 'browser/index.js') },
    external,
    write: false,
    outdir: folder,
  });
  const modules = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  const pieceOf = await piecesByUse(modules);
  mkdirSync(folder, { recursive: true });
  for (const piece of pieces) {
    const ofPiece = [...modules].filter(([name]) => pieceOf(name) === piece);
    writeFileSync(programFile(piece, folder), withHash(pieceText(ofPiece, pieceOf)));
  }
}

/** Runs the program in one piece, and writes down what calls each part first. */
async function piecesByUse(modules) {
  const pieces = new Map();
  let piece = 'start';
  const parts = compile(
    'whole',
    pieceText([...modules], () => 'start'),
  ).runInThisContext();
  const noting = (...given) =>
    Object.fromEntries(
      Object.entries(parts(...given)).map(([name, part]) => [
        name,
        () => {
          pieces.set(basename(name), piece);
          return part();
        },
      ]),
    );
  const { main } = run(() => ({ runInThisContext: () => noting }));
  for (const [name, runs] of Object.entries(shortRuns)) {
    piece = name;
    await runEach(main, runs);
  }
  return (name) => pieces.get(name) ?? 'rest';
}

function pieceText(modules, pieceOf) {
  const parts = modules.map(([name, text]) => `"${pieceOf(name)}/${name}"(){${asFunction(text, pieceOf)}\n}`);
  return inAscii(`(function(require,part,bring,__dirname){return{${parts.join(',\n')}}})`);
}

/** The body of a function of a module, as the bundler writes modules: what is imported and exported in lists of names. */
function asFunction(module, pieceOf) {
  const start = /(?<=^|[;}\n])/.source;
  const replaced = (pattern, write) => [new RegExp(pattern.replace(/^/, start), 'g'), write];
  const get = (name) =>
    name.startsWith('./') ? `part("${pieceOf(name.slice(2))}/${name.slice(2)}")` : `require("${name}")`;
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

/** Caches of several versions of the engine can lie side by side, and each names the piece that it is of. */
const withHash = (program) => `${program}\n//${createHash('sha256').update(program).digest('hex')}`;

inSilence(__filename, () => writeProgram(process.argv[2], process.argv[3] === 'readable'));
