import { expect, test } from 'vitest';
import { DataProfiler } from '../../src/codebook/draft/columns/data-profile.ts';
import { SummingRows } from '../../src/codebook/draft/columns/summing-rows.ts';
import { draftLane } from '../../src/count/draft-lane.ts';
import { plainColumn } from '../../src/read/data-table.ts';
import { namesMet } from '../../src/responses/people/names-met.ts';
import { SeededRandom } from '../../src/stats/resampling/seeded-random.ts';

const header = ['id', 'case', 'q1', 'q2', 'q3', 'opinion'];
const columns = header.map(plainColumn);
const firstRows = 1000;

/** What was profiled, of rows that were all added as cells, or from some row on from their bytes. */
function profileOf(rows: readonly (readonly string[])[], cellsUpTo: number) {
  const profiler = new DataProfiler(columns, namesMet);
  for (const cells of rows.slice(0, cellsUpTo)) profiler.add(cells);
  const summing = new SummingRows(header, rows.slice(0, firstRows));
  for (const cells of rows.slice(0, firstRows)) summing.takes(cells, undefined);
  const lane = cellsUpTo < rows.length ? draftLane(columns, ',', { profiler, summing }) : null;
  const lines = rows.slice(cellsUpTo).map((cells) => `${cells.join(',')}\n`);
  const bytes = Buffer.from(lines.join(''));
  if (lane) expect(lane.take(bytes, 0, 0).end).toBe(bytes.length);
  lane?.finish();
  profiler.addPeople(lane?.rows().none ?? 0);
  const profile = profiler.profile();
  return {
    ...profile,
    columns: profile.columns.map((column) => ({ ...column, values: [...column.values] })),
  };
}

test.each<[string, (row: number) => string]>([
  ['are numbered', (row) => `P${row}`],
  ['differ in capitals', (row) => `${row % 2 === 0 ? 'p' : 'P'}${row}`],
  ['are met again, in other capitals', (row) => (row === 3500 ? 'AZ2900' : `az${row}`)],
  ['are met again, among the first', (row) => (row > 3000 ? `P${row % 50}` : `P${row}`)],
  ['are long', (row) => `${'x'.repeat(row > 3000 ? row % 300 : 0)}${row}`],
  ['have no numbers', (row) => `김${String.fromCharCode(0xac00 + row)}`],
])('where names %s, a draft knows as much of rows counted from their bytes as of others', (_, nameOf) => {
  const random = new SeededRandom(7);
  const late = (row: number, cell: string) => (row > 2000 && random.integer(1, 50) === 1 ? cell : null);
  const rows = Array.from({ length: 4000 }, (_, row) => [
    nameOf(row),
    String(row + 1),
    late(row, random.pick(['', '0', '6', ' 3', 'x', '77']) ?? '') ?? String(random.integer(1, 5)),
    late(row, '1') ?? String(random.pick([0, 2, 3])),
    random.integer(1, 9) === 1 ? String(random.integer(8, 9)) : '',
    random.pick(['', '1', `의견 ${row}`]) ?? '',
  ]);
  expect(profileOf(rows, firstRows)).toEqual(profileOf(rows, rows.length));
});

test('of thousands of columns some are counted as digits', () => {
  const many = Array.from({ length: 7000 }, (_, column) => plainColumn(`q${column}`));
  const profiler = new DataProfiler(many, namesMet);
  const cells = many.map((_, column) => String(column % 10));
  for (let row = 0; row < 10; row += 1) profiler.add([...cells.slice(row), ...cells.slice(0, row)]);
  const summing = new SummingRows(['q1'], []);
  const lane = draftLane(many, ',', { profiler, summing });
  const bytes = Buffer.from(`${cells.join(',')}\n`);
  expect(lane?.take(bytes, 0, 0).end).toBe(bytes.length);
  lane?.finish();
  expect(profiler.profile().columns.map(({ filled }) => filled)).toEqual(many.map(() => 11));
});
