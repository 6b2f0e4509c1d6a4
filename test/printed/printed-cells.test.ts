import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printedCells } from '../../src/printed/printed-cells.ts';
import { publishedTables } from '../../src/printed/read-published-tables.ts';
import { jejuTables } from './jeju-tables.ts';

const cells = printedCells(jejuTables);
const file: unknown = JSON.parse(readFileSync('fixtures/published/jeju-hanaro-2021.json', 'utf8'));

test('addresses are readable names', () => {
  const addresses = cells.map(({ table, row, column }) => `${table} | ${row} | ${column}`);
  for (const address of [
    '3 | sex 여자 | percent',
    '4 | preparation | score100',
    '5 | preparation_1 | mean',
    '5 | total | n',
    '13 | total | pilot percent',
    '13 | sex 여자 | pilot n',
    '15 | tangibles | pilot mean',
    '15 | tangibles | t',
    '15 | tangibles | stars',
    '17 | relations | significant',
    '19 | 리더의 관심 | concepts',
  ]) {
    expect(addresses).toContain(address);
  }
});

test('every cell of the paper has an address of its own', () => {
  expect(new Set(cells.map(({ table, row, column }) => `${table} | ${row} | ${column}`)).size).toBe(
    cells.length,
  );
  expect(cells).toHaveLength(509);
});

test('the path leads to the figure in the file', () => {
  for (const { path, printed, row, column } of cells) {
    const there = path.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], file);
    expect(String(there)).toBe(column === 'significant' ? row : printed);
  }
});

test('every column of a comparison that is printed has a cell, in the order of the file', () => {
  const row = {
    scale: 'happiness',
    pilot: { n: '60', mean: '3.14', sd: '0.89' },
    t: '2.171',
    df: '118',
    p: '.032',
    difference: '0.36',
    conf_low: '0.03',
    conf_high: '0.69',
    d: '0.40',
    stars: '*',
  };
  const table = { kind: 'group_comparison', table: '1', population: 'users', rows: [row] };
  const columns = printedCells(publishedTables({ tables: [table] }, 'tables.yaml')).map(
    ({ column }) => column,
  );
  expect(columns).toEqual([
    ...['n', 'mean', 'sd'].map((figure) => `pilot ${figure}`),
    ...['t', 'df', 'p', 'difference', 'conf_low', 'conf_high', 'd', 'stars'],
  ]);
});
