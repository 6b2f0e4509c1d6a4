import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import type { WrittenCodebook } from '../../../src/codebook/schema/codebook-schema.ts';
import { dialects } from '../../../src/count/engine/dialect.ts';
import { HanaroError, type Warning } from '../../../src/errors.ts';
import type { ReadOptions } from '../../../src/responses/policies.ts';
import { type ScoreOptions, scoreFiles } from '../../../src/score-files.ts';
import { fc } from '../../fast-check.ts';
import { temporaryFile, temporaryFolder } from '../../temporary-file.ts';

const { identifier, literal } = dialects.duckdb;

const words = { 'It’s "so"': 1, 아님: 2, 보통: 3, "a\\b's": 4, 좋음: 5 };
const ranges = fc.constantFrom<readonly [number, number]>([1, 5], [1, 7], [0, 10], [-2, 2]);
const books = fc
  .record({
    scales: fc.array(
      fc.record({ range: ranges, items: fc.integer({ min: 1, max: 5 }), reversed: fc.boolean() }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    respondent: fc.boolean(),
    groups: fc.constantFrom(0, 2, 4),
    worded: fc.boolean(),
  })
  .map(
    ({ scales, respondent, groups, worded }): WrittenCodebook => ({
      id: 'book',
      populations: [
        {
          id: 'people',
          missing: [99, 'x'],
          min_valid: 'half',
          ...(respondent ? { respondent: 'id' } : {}),
          ...(groups > 0
            ? {
                group: {
                  column: 'area',
                  levels: [
                    { id: 'here', values: ['here', '여기', '1'] },
                    { id: 'there' },
                    { id: 'north' },
                    { id: '섬' },
                  ].slice(0, groups),
                },
              }
            : {}),
          characteristics: [{ column: 'sex', levels: ['남', '여'] }],
          scales: scales.map(({ range: [min, max], items, reversed }, scale) => ({
            id: `s${scale}`,
            min,
            max,
            items: Array.from({ length: items }, (_, item) => `s${scale}_${item}`),
            reverse: reversed ? [`s${scale}_0`] : [],
            ...(worded && min === 1 && max === 5 ? { answers: words } : {}),
          })),
        },
      ],
    }),
  );

const oddCells = fc.constantFrom(
  '99',
  'x',
  '5.0',
  ' 2',
  '７',
  '좋음',
  'It’s "so"',
  "a\\b's",
  "it's",
  '12',
  '-7',
);
const surveys = books.chain((book) => {
  const [population] = resolveCodebook(book).populations;
  if (!population) throw new Error('no population');
  const cell = (min: number, max: number) =>
    fc.oneof(
      { weight: 30, arbitrary: fc.integer({ min, max }).map(String) },
      { weight: 3, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: oddCells },
    );
  const row = fc
    .record({
      id: fc.oneof(
        { weight: 40, arbitrary: fc.integer({ min: 1, max: 10_000 }).map((number) => `U${number}`) },
        { weight: 1, arbitrary: fc.constantFrom('', '합계', 'Total') },
      ),
      area: fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom('here', '여기', '1', 'there') },
        { weight: 3, arbitrary: fc.constantFrom('north', '섬', 'There', '', '?') },
      ),
      sex: fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom('남', '여') },
        { weight: 1, arbitrary: fc.constantFrom('여자', '') },
      ),
      answers: fc.oneof(
        { weight: 20, arbitrary: fc.tuple(...population.items.map(({ min, max }) => cell(min, max))) },
        { weight: 1, arbitrary: fc.constant(population.items.map(() => '')) },
      ),
    })
    .map(({ id, area, sex, answers }) => [id, area, sex, ...answers]);
  return fc.record({
    book: fc.constant(book),
    header: fc.constant(['id', 'area', 'sex', ...population.items.map(({ id }) => id)]),
    rows: fc.array(row, { minLength: 1, maxLength: 40 }),
    onInvalid: fc.constantFrom<NonNullable<ReadOptions['onInvalid']>>('error', 'missing', 'drop-row'),
  });
});

/** What a run tells, but for its inputs and for where a warning stands; refused is refused. */
async function told(options: ScoreOptions): Promise<unknown> {
  try {
    const { inputs, warnings, ...figures } = await scoreFiles(options);
    return {
      ...figures,
      rows: inputs.map(({ rows }) => sorted(rows.excluded, 'reason')),
      warnings: placeless(warnings),
    };
  } catch (error) {
    if (error instanceof HanaroError) return 'refused';
    throw error;
  }
}

/** Databases are not searched for columns that only look as if they named respondents (docs/engines.md). */
const ofEngines = ({ code }: Warning) => code !== 'same_in_both_groups';

const placeless = (warnings: readonly Warning[]) =>
  sorted(
    warnings.filter(ofEngines).map(({ file: _file, line: _line, ...warning }) => ({
      ...warning,
      key: JSON.stringify(warning.message),
    })),
    'key',
  );

function sorted<Key extends string, Row extends Readonly<Record<Key, string>>>(
  rows: readonly Row[],
  key: Key,
): Row[] {
  return [...rows].sort((a, b) => (a[key] < b[key] ? -1 : 1));
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

test('DuckDB counts text and numbers as the reader of files does', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const folder = temporaryFolder();
  let figures = 0;
  await fc.assert(
    fc.asyncProperty(surveys, async ({ book, header, rows, onInvalid }) => {
      const csv = temporaryFile(
        'people.csv',
        [header, ...rows].map((row) => `${row.map(quoted).join(',')}\n`).join(''),
      );
      const parquet = join(folder, 'people.parquet');
      const columns = header.map((name, at) => {
        const whole = rows.every((row) => /^(-?\d+)?$/.test(row[at] ?? ''));
        const column = identifier(name);
        return whole && name.startsWith('s') && name !== 'sex'
          ? `CAST(nullif(${column}, '') AS SMALLINT) AS ${column}`
          : column;
      });
      await connection.run(
        `COPY (SELECT ${columns.join(', ')} FROM read_csv(${literal(csv)}, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"'))
         TO ${literal(parquet)} (FORMAT parquet)`,
      );
      const options = { codebook: resolveCodebook(book), onInvalid };
      const named = book.populations.every(({ respondent }) => respondent !== undefined);
      const onBothGroups = named ? 'error' : 'independent';
      const fromCells = await told({ ...options, onBothGroups, files: [csv] });
      if (fromCells !== 'refused') figures += 1;
      for (const file of [csv, parquet]) {
        const engine = { engine: 'duckdb', files: [file], tables: [] } as const;
        expect(await told({ ...options, files: [], engine })).toEqual(fromCells);
      }
    }),
    { numRuns: 100 },
  );
  expect(figures).toBeGreaterThan(40);
}, 60_000);
