import { expect, test } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { publishedTables } from '../../src/printed/read-published-tables.ts';
import { jejuTables } from './jeju-tables.ts';

test('keeps every figure as it is printed', () => {
  const comparison = jejuTables.tables.find(({ table }) => table === '15');
  expect(comparison?.kind === 'group_comparison' && comparison.rows[1]).toEqual({
    scale: 'tangibles',
    groups: new Map([
      ['pilot', { n: '60', mean: '4.06', sd: '0.52' }],
      ['comparison', { n: '60', mean: '4.26', sd: '0.80' }],
    ]),
    t: '-1.585',
    df: null,
    p: null,
    difference: null,
    confidenceLow: null,
    confidenceHigh: null,
    cohensD: null,
    stars: '',
  });
  const frequencies = jejuTables.tables.find(({ table }) => table === '13');
  expect(frequencies?.kind === 'frequencies_by_group' && frequencies.rows[1]).toEqual({
    variable: 'sex',
    level: '여자',
    all: { n: '64', percent: '53.3' },
    groups: new Map([
      ['pilot', { n: '26', percent: '30.0' }],
      ['comparison', { n: '28', percent: '23.3' }],
    ]),
  });
});

test('keeps tables of other kinds by their number, and themes with their counts', () => {
  const numbers = (kind: string) =>
    jejuTables.tables.filter((table) => table.kind === kind).map(({ table }) => table);
  expect(numbers('other')).toEqual(['2', '12']);
  expect(numbers('themes')).toEqual(['19', '20']);
});

const scaleMeans = { kind: 'scale_means', table: '4', population: 'staff', n: '41', rows: [] };

test.each([
  ['a list that is none', { tables: {} }, 'tables'],
  ['a figure that is a number', { tables: [{ ...scaleMeans, n: 41 }] }, 'tables[0].n'],
  [
    'a row without its mean',
    { tables: [{ ...scaleMeans, rows: [{ scale: 'a' }] }] },
    'tables[0].rows[0].mean',
  ],
  ['a kind that there is not', { tables: [{ ...scaleMeans, kind: 'medians' }] }, 'tables[0].kind'],
])('says where it cannot be read: %s', (_, written, path) => {
  try {
    publishedTables(written, 'paper.json');
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    expect(error instanceof InputError && error.problems[0]).toMatchObject({ file: 'paper.json', path });
  }
});
