import { expect, test } from 'vitest';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { nothing } from '../../../src/count/engine/counted-column.ts';
import type { CountedColumns } from '../../../src/count/engine/counting-query.ts';
import { askForCells } from '../../../src/count/engine/packed-cells.ts';
import type { SqlRow } from '../../../src/count/engine/sql-table.ts';
import { plainColumn } from '../../../src/read/data-table.ts';
import { findColumns } from '../../../src/responses/columns/find-columns.ts';

const items = ['q1', 'q2', 'q3', 'q4', 'q5'];
const [population] = resolveCodebook({
  id: 'book',
  populations: [{ id: 'people', min: 1, max: 5, scales: [{ id: 'scale', items }] }],
}).populations;
if (!population) throw new Error('there is one');
const { answers } = findColumns(population, items.map(plainColumn), 'table', null);
/** Whole numbers, but the last one, which has texts. */
const columns: CountedColumns = {
  items: answers.map((column, at) => ({ column, sql: `q${at + 1}`, texts: at === 4 ? ['', '5.0'] : null })),
  group: null,
  groups: 0,
  characteristics: [],
  numbers: [],
  totals: [],
  excluded: [],
  only: null,
  dropInvalid: false,
};
/** No group, then items of seven numbers each: none, 1 to 5, any other; so that three of them fit into 4096 with it. */
const packOf = (...numbers: readonly number[]) =>
  `${2 * numbers.reduceRight((sum, number) => sum * 7 + number, 0)}`;

async function asked(...replies: readonly (readonly SqlRow[])[]) {
  const queries: string[] = [];
  const query = async (sql: string) => replies[queries.push(sql) - 1] ?? [];
  const table = { name: 'table', engine: 'postgres', from: 'table', columns: [], version: null } as const;
  return { rows: await askForCells({ ...table, query }, population ?? never(), columns), queries };
}
const never = (): never => {
  throw new Error('there is one');
};

test('several columns that make one number are told apart again, and equal cells of different numbers are counted together', async () => {
  const { rows, queries } = await asked([
    ['0', '0', packOf(1, 5, 0), '3'],
    ['0', '0', packOf(2, 5, 4), '2'],
    ['0', '1', '10', '5'],
    ['0', '2', '77', '5'],
  ]);
  expect(queries).toHaveLength(1);
  expect(rows).toEqual(
    expect.arrayContaining([
      ['0', '0', '0', '5'],
      ['0', '1', '1', '3'],
      ['0', '1', '2', '2'],
      ['0', '2', '5', '5'],
      ['0', '3', nothing, '3'],
      ['0', '3', '4', '2'],
      ['0', '6', '77', '5'],
    ]),
  );
});

test('a cell that a number has no place for is counted by a query of its own parts', async () => {
  const plain = [['0', '1', '17', '1']];
  const { rows, queries } = await asked([['0', '0', packOf(6, 1, 1), '1']], plain);
  expect(queries).toHaveLength(2);
  expect(rows).toEqual(plain);
});
