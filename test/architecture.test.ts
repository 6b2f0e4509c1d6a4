import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** What each folder of `src` may import: earlier stages of the flow, and the libraries that only it may touch. */
const folders: Readonly<
  Record<string, { readonly stages: readonly string[]; readonly libraries: readonly string[] }>
> = {
  instrument: { stages: [], libraries: ['fastest-levenshtein', 'yaml', 'zod'] },
  read: {
    stages: ['instrument', 'responses'],
    libraries: ['csv-parse', 'fastest-levenshtein', 'iconv-lite', 'sax', 'yauzl'],
  },
  responses: { stages: ['instrument', 'read'], libraries: [] },
  measures: { stages: ['instrument', 'read/respondent.ts'], libraries: [] },
  tally: { stages: ['instrument', 'read/respondent.ts', 'measures'], libraries: [] },
  lane: { stages: ['instrument', 'read', 'responses', 'measures', 'tally'], libraries: [] },
  engine: {
    stages: ['instrument', 'read', 'responses', 'measures', 'tally'],
    libraries: ['@clickhouse', '@duckdb', 'pg'],
  },
  pool: {
    stages: [
      'instrument',
      'read',
      'measures',
      'tally',
      'report/report-schema.ts',
      'report/suppress-warnings.ts',
    ],
    libraries: ['zod'],
  },
  stats: { stages: ['measures', 'tally'], libraries: ['jstat'] },
  quality: {
    stages: [
      'instrument',
      'read',
      'responses',
      'report/quality-schema.ts',
      'report/finding-codes.ts',
      'report/input-row.ts',
    ],
    libraries: [],
  },
  published: { stages: ['instrument', 'read', 'tally', 'stats', 'report'], libraries: ['zod'] },
  report: { stages: ['instrument', 'read', 'tally', 'stats'], libraries: ['zod'] },
  document: {
    stages: [
      'instrument/instrument.ts',
      'pool/tally-schema.ts',
      'report/report-schema.ts',
      'report/quality-schema.ts',
      'report/instrument-outline.ts',
      'report/audit-schema.ts',
      'report/verification-schema.ts',
      'report/uncomputed-figures.ts',
    ],
    libraries: ['zod'],
  },
  formats: {
    stages: ['document', 'report/answer-sheet.ts', 'report/round-half-away.ts'],
    libraries: ['chalk', 'cli-table3', 'string-width', 'write-excel-file'],
  },
  config: {
    stages: [
      'instrument',
      'read/data-table.ts',
      'read/read-options.ts',
      'document/score/figure-columns.ts',
      'document/score/report-parts.ts',
      'report/suppress-small-cells.ts',
    ],
    libraries: ['zod'],
  },
  commands: {
    stages: [
      'config',
      'instrument',
      'read/data-table.ts',
      'read/read-options.ts',
      'engine/sql-table.ts',
      'published',
      'report',
      'document',
      'formats',
    ],
    libraries: ['commander'],
  },
};
/** Files at the top of `src` that every folder may import. */
const leaves = ['errors.ts', 'localized.ts', 'table-formats.ts'];
/** What wires the stages; only commands and the library's entry may import it. */
const wiring = ['count-files.ts', 'score-files.ts', 'tally-files.ts', 'draft-codebook.ts', 'check-files.ts'];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join('src', file));

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

test('folders import only what the flow lets them', () => {
  const refused = imports.filter(({ from, to, ours }) => {
    const folder = from.split('/')[0] ?? '';
    const rule = folders[folder];
    if (!rule || to === '../package.json' || to.startsWith('node:')) return false;
    if (!ours) return !rule.libraries.includes(to.split('/')[0] ?? '');
    if (leaves.includes(to) || to.startsWith(`${folder}/`)) return false;
    if (wiring.includes(to)) return folder !== 'commands';
    return !rule.stages.some((stage) => to === stage || to.startsWith(`${stage}/`));
  });
  expect(imports.length).toBeGreaterThan(100);
  expect(refused).toEqual([]);
});

test('every folder of src has its rule, and the numerics library its one file', () => {
  const found = new Set(
    files.map((file) => file.split('/')[1] ?? '').filter((name) => !name.endsWith('.ts')),
  );
  expect([...found].sort()).toEqual(Object.keys(folders).sort());
  expect(new Set(imports.filter(({ to }) => to === 'jstat').map(({ from }) => from))).toEqual(
    new Set(['stats/numerics.ts']),
  );
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
