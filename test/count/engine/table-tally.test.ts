import { expect, test } from 'vitest';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { countTable } from '../../../src/count/engine/count-table.ts';

const codebook = resolveCodebook({
  id: 'book',
  populations: [{ id: 'people', min: 1, max: 5, scales: [{ id: 's', items: ['a', 'b'] }] }],
});

/** Place, part (group, a, b, scale), code, rows: seven people, five of whom answered 4 and 2, and two 5 and 5. */
const score = (answers: number, aboveLowest: number) => `${answers * 2 ** 24 + aboveLowest}`;
const counted = [
  ['0', '0', '0', '7'],
  ['0', '1', '4', '5'],
  ['0', '1', '5', '2'],
  ['0', '2', '2', '5'],
  ['0', '2', '5', '2'],
  ['0', '3', score(2, 4), '5'],
  ['0', '3', score(2, 8), '2'],
] as const;

const countedFrom = (rows: readonly (readonly string[])[]) =>
  countTable(
    {
      name: 'people',
      engine: 'duckdb',
      from: 'people',
      columns: ['a', 'b'].map((name) => ({ name, integer: true })),
      query: async () => rows,
      version: null,
    },
    { codebook, population: null, onInvalid: 'error', onSummaryRow: 'error' },
  );

test('the rows of a counting query are counts of people, whatever their order', async () => {
  for (const rows of [counted, [...counted].reverse()]) {
    const { tally, input } = await countedFrom(rows);
    expect(tally.none.respondents).toBe(7);
    expect(input.ledger.read).toBe(7);
    expect([...(tally.none.items[0]?.people ?? [])]).toEqual([0, 0, 0, 5, 2]);
    expect([...(tally.none.items[1]?.people ?? [])]).toEqual([0, 5, 0, 0, 2]);
    expect([...(tally.none.scales[0]?.people[2] ?? [])]).toEqual([0, 0, 0, 0, 5, 0, 0, 0, 2]);
  }
});

test.each([
  ['a part with one row fewer', counted.map((row, at) => (at === 6 ? ['0', '3', row[2], '1'] : row))],
  ['a part with one row more', counted.map((row, at) => (at === 1 ? ['0', '1', row[2], '6'] : row))],
  ['a part that is missing', counted.slice(0, 5)],
  ['no row for everybody', counted.slice(1)],
  [
    'more people than a number holds',
    counted.map(([place, part, code]) => [place, part, code, `${2 ** 53}`]),
  ],
])('counts of other people in other parts are refused: %s', async (_, rows) => {
  await expect(countedFrom(rows)).rejects.toThrow('the data changed while they were counted');
});
