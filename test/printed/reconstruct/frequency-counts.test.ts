import { expect, test } from 'vitest';
import { printedCells } from '../../../src/printed/printed-cells.ts';
import type { FrequenciesTable } from '../../../src/printed/published-tables.ts';
import {
  type FrequencySlip,
  reconcileFrequencies,
} from '../../../src/printed/reconstruct/frequency-counts.ts';
import { jejuTables } from '../jeju-tables.ts';

const named = ({ table, row, column, printed, consistent }: FrequencySlip) =>
  `${table} ${row} ${column}: ${printed} ${consistent}`;

test('a count that its row, its column and its percent rule out gives way; bent percents are listed', () => {
  const table = jejuTables.tables.find(({ kind }) => kind === 'frequencies_by_group');
  if (table?.kind !== 'frequencies_by_group') throw new Error('table 13 is missing');
  const { variables, slips, contradictions } = reconcileFrequencies(table, ['pilot', 'comparison'], []);
  expect(contradictions).toEqual([]);
  expect(variables[0]).toEqual({
    variable: 'sex',
    levels: [
      { level: '남자', counts: [24, 32] },
      { level: '여자', counts: [36, 28] },
    ],
  });
  for (const { levels } of variables) {
    expect(levels.reduce((sum, { counts }) => sum + (counts[0] ?? 0), 0)).toBe(60);
    expect(levels.reduce((sum, { counts }) => sum + (counts[1] ?? 0), 0)).toBe(60);
  }
  expect(slips.map(named)).toEqual([
    '13 sex 여자 pilot n: 26 36',
    '13 age_group 80대 이상 comparison percent: 6.6 6.7',
    '13 disability 경증 pilot percent: 8.4 8.3',
    '13 disability 경증 comparison percent: 11.6 11.7',
    '13 household_size 3인 이상 all percent: 18.4 18.3',
    '13 household_size 3인 이상 pilot percent: 8.4 8.3',
  ]);
});

test('a table of one group is checked in the same way', () => {
  const table = jejuTables.tables.find(({ kind }) => kind === 'frequencies');
  if (table?.kind !== 'frequencies') throw new Error('table 3 is missing');
  const { slips, contradictions } = reconcileFrequencies(table, [], []);
  expect(contradictions).toEqual([]);
  expect(slips.map(named)).toEqual([
    '3 age_group 50대 이상 percent: 39.1 39.0',
    '3 position 공공: 사회복지 percent: 29.4 29.3',
  ]);
});

test('counts that no single correction mends are a contradiction', () => {
  const row = { variable: 'sex', percent: '90.0', n: '9' };
  const table: FrequenciesTable = {
    kind: 'frequencies',
    table: '1',
    population: 'users',
    n: '10',
    rows: [
      { ...row, level: 'a' },
      { ...row, level: 'b' },
      { ...row, level: 'c' },
    ],
  };
  const cells = printedCells({ tables: [table], tolerated: [] });
  const [contradiction, ...others] = reconcileFrequencies(table, [], cells).contradictions;
  expect(others).toEqual([]);
  expect(contradiction?.where).toBe('sex');
  expect(contradiction?.figures.map(({ row, column, printed }) => [row, column, printed])).toEqual([
    ['sex a', 'n', '9'],
    ['sex b', 'n', '9'],
    ['sex c', 'n', '9'],
    ['total', 'n', '10'],
  ]);
});
