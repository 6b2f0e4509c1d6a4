import { expect, test } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { readPublishedTables } from '../../src/published/read-published-tables.ts';
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

test('keeps tables of other kinds by their number', () => {
  expect(jejuTables.tables.filter(({ kind }) => kind === 'other').map(({ table }) => table)).toEqual([
    '2',
    '12',
    '19',
    '20',
  ]);
});

test.each([
  ['{', 'tables'],
  ['{"tables": {}}', 'tables'],
  [
    '{"tables": [{"kind": "scale_means", "table": "4", "population": "staff", "n": 41, "rows": []}]}',
    'tables[0].n',
  ],
  [
    '{"tables": [{"kind": "scale_means", "table": "4", "population": "staff", "n": "41", "rows": [{"scale": "a"}]}]}',
    'tables[0].rows[0].mean',
  ],
])('says where %s cannot be read', (json, column) => {
  expect(() => readPublishedTables(json, 'paper.json')).toThrow(InputError);
  try {
    readPublishedTables(json, 'paper.json');
  } catch (error) {
    expect(error instanceof InputError && error.problems[0]).toMatchObject({ file: 'paper.json', column });
  }
});
