import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** The way the data go: a folder imports only from those above it. */
const flow = [
  'messages',

  'codebook',
  'read',
  'responses',
  'measures',
  'count',
  'stats',
  'document',
  'analyses',
  'disclosure',
  'printed',
  'papers',
  'formats',
  'config',
  'library',
  'commands',
];
/** Tables of papers stand apart: only these know of them. */
const knowPrinted = ['printed', 'papers', 'commands'];
/** Libraries that only these folders touch; the others have none. */
const libraries: Readonly<Record<string, readonly string[]>> = {
  messages: ['zod'],
  codebook: ['fastest-levenshtein', 'yaml', 'zod'],
  read: ['csv-parse', 'iconv-lite', 'sax', 'yauzl'],
  responses: ['fastest-levenshtein', 'zod'],
  count: ['@clickhouse', '@duckdb', 'pg', 'zod'],
  stats: ['jstat'],
  analyses: ['zod'],
  document: ['zod'],
  printed: ['zod'],
  papers: ['htmlparser2', 'unpdf', 'zod'],
  formats: [
    'chalk',
    'cli-table3',
    'd3-array',
    'd3-scale',
    'd3-shape',
    'fflate',
    'sharp',
    'string-width',
    'write-excel-file',
  ],
  config: ['zod'],
  commands: ['commander'],
};
/** Files at the top of `src` that every folder may import. */
const leaves = ['errors.ts', 'localized.ts', 'refused-formats.ts', 'table-formats.ts'];
/** What wires the folders; only commands and the library's entry may import it. */
const wiring = [
  'score-files.ts',
  'person-scores.ts',
  'study-files.ts',
  'plot-files.ts',
  'tally-files.ts',
  'draft-codebook.ts',
  'check-files.ts',
  'theme-files.ts',
];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join('src', file));

const folderOf = (file: string): string => file.split('/')[0] ?? '';

const imports = files.flatMap((file) => {
  const statements = readFileSync(file, 'utf8').matchAll(
    /(?:^(?:import|export)\b[^;]*?from\s+|\bimport\()'([^']+)'/gm,
  );
  return [...statements].map(([, target = '']) => ({
    from: relative('src', file),
    to: target.startsWith('.') ? relative('src', join(dirname(file), target)) : target,
    ours: target.startsWith('.'),
  }));
});

test('a folder imports only from those above it', () => {
  const refused = imports.filter(({ from, to, ours }) => {
    const folder = folderOf(from);
    if (!flow.includes(folder) || to === '../package.json' || to.startsWith('node:')) return false;
    if (!ours) return !(libraries[folder] ?? []).includes(to.split('/')[0] ?? '');
    if (leaves.includes(to)) return false;
    if (wiring.includes(to)) return folder !== 'commands' && folder !== 'library';
    return flow.indexOf(folderOf(to)) > flow.indexOf(folder) || !flow.includes(folderOf(to));
  });
  expect(imports.length).toBeGreaterThan(100);
  expect(refused).toEqual([]);
});

test('docs/architecture.md has the folders in the order of the flow', () => {
  const rows = readFileSync('docs/architecture.md', 'utf8').matchAll(/^\| `(\w+)\/` \|/gm);
  expect([...rows].map(([, folder]) => folder)).toEqual(flow);
});

test('only papers and commands know of the tables of papers', () => {
  const knowing = imports
    .filter(({ to, ours }) => ours && folderOf(to) === 'printed')
    .map(({ from }) => folderOf(from));
  expect(new Set(knowing)).toEqual(new Set(knowPrinted));
});

test('every folder of src stands in the flow, and the numerics library in one file', () => {
  const found = new Set(
    files.map((file) => file.split('/')[1] ?? '').filter((name) => !name.endsWith('.ts')),
  );
  expect([...found].sort()).toEqual([...flow].sort());
  expect(new Set(imports.filter(({ to }) => to === 'jstat').map(({ from }) => from))).toEqual(
    new Set(['stats/distributions/numerics.ts']),
  );
});

test('no folder has more than 25 files beside each other', () => {
  const sizes = new Map<string, number>();
  for (const file of files) sizes.set(dirname(file), (sizes.get(dirname(file)) ?? 0) + 1);
  expect([...sizes].filter(([, size]) => size > 25)).toEqual([]);
});

test('no circle of files', () => {
  const next = new Map<string, string[]>();
  for (const { from, to, ours } of imports) if (ours) next.set(from, [...(next.get(from) ?? []), to]);
  const finished = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    expect(path, `circle: ${[...path, file].join(' → ')}`).not.toContain(file);
    if (finished.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...path, file]);
    finished.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  expect(finished.size).toBeGreaterThan(50);
});
