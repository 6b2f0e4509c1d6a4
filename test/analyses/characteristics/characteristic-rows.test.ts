import { describe, expect, test } from 'vitest';
import { characteristicTables } from '../../../src/analyses/characteristics/characteristic-tables.ts';
import { suppressSmallCells } from '../../../src/disclosure/suppress-small-cells.ts';
import { decimalsFor } from '../../../src/document/decimals.ts';
import { cellText } from '../../../src/formats/cell-text.ts';
import { noGroup } from '../../../src/responses/people/respondent.ts';
import { type Person, reportOf, writtenCodebook } from '../../disclosure/suppression-examples.ts';

const people = (count: number, group: number, sex: number): Person[] =>
  Array.from({ length: count }, () => ({ group, answers: [1, 2, 3, 4, 1, 2, 3], levels: [sex, 0] }));

/** Of 10 here 4 m, 3 f and 3 at no level; of 6 there 2 m, 4 f; nobody at 'older'. */
const report = reportOf(writtenCodebook, [
  ...people(4, 0, 0),
  ...people(3, 0, 1),
  ...people(3, 0, -1),
  ...people(2, 1, 0),
  ...people(4, 1, 1),
]);

describe('a characteristic that some people have no level of', () => {
  const sex = report.characteristics.filter(({ characteristic }) => characteristic === 'sex');
  const row = (level: string | null, group: string) =>
    sex.find((one) => one.level === level && one.group === group);

  test('has a row of them in every group, after its levels', () => {
    expect(sex.map(({ level, group, n }) => [level, group, n])).toEqual([
      ['m', 'all', 6],
      ['m', 'here', 4],
      ['m', 'there', 2],
      ['f', 'all', 7],
      ['f', 'here', 3],
      ['f', 'there', 4],
      [null, 'all', 3],
      [null, 'here', 3],
      [null, 'there', 0],
    ]);
  });

  test('has percents of everybody, and valid percents of those at a level', () => {
    expect(row('m', 'here')).toMatchObject({ n_valid: 7, percent_of_group: 40, percent_of_all: 25 });
    expect(row('m', 'here')?.valid_percent).toBeCloseTo(400 / 7, 12);
    expect(row('f', 'all')).toMatchObject({ n_valid: 13, percent_of_group: 43.75 });
    expect(row('f', 'all')?.valid_percent).toBeCloseTo(700 / 13, 12);
    expect(row(null, 'here')).toMatchObject({ percent_of_group: 30, valid_percent: null });
    expect(row('f', 'there')?.valid_percent).toBe(row('f', 'there')?.percent_of_group);
  });

  test('adds up to everybody in each group', () => {
    for (const { group, n } of report.populations[0]?.groups ?? []) {
      const rows = sex.filter((one) => one.group === group);
      expect(rows.reduce((sum, one) => sum + one.n, 0)).toBe(n);
      expect(rows.reduce((sum, one) => sum + (one.percent_of_group ?? 0), 0)).toBeCloseTo(100, 10);
      expect(rows.reduce((sum, one) => sum + (one.valid_percent ?? 0), 0)).toBeCloseTo(100, 10);
    }
  });

  test('shows n, percent and valid percent to readers, and how many have a level', () => {
    const [table] = characteristicTables(report, { language: 'en', decimals: decimalsFor(2) });
    const cells = table?.rows.map((row) => row.map(cellText));
    expect(cells).toContainEqual(['sex', 'm', '6', '37.5', '46.2', '4', '40.0', '57.1', '2', '33.3', '33.3']);
    expect(cells).toContainEqual(['sex', 'Missing', '3', '18.8', '–', '3', '30.0', '–', '0', '0.0', '–']);
    expect(cells).toContainEqual([
      'sex',
      'Valid N',
      '13',
      '81.3',
      '100.0',
      '7',
      '70.0',
      '100.0',
      '6',
      '100.0',
      '100.0',
    ]);
  });
});

test('a characteristic that everybody has a level of has no further row, and no valid percents for readers', () => {
  const complete = reportOf(writtenCodebook, [...people(4, 0, 0), ...people(5, 1, 1)]);
  expect(complete.characteristics.filter(({ level }) => level === null)).toEqual([]);
  const [table] = characteristicTables(complete, { language: 'ko', decimals: decimalsFor(2) });
  expect(table?.columns.map(({ header }) => header).join()).not.toMatch(/유효/);
  expect(table?.rows.flat().map(cellText).join()).not.toMatch(/유효|결측/);
});

describe('under --min-cell', () => {
  const levelsOf = (told: typeof report) =>
    told.characteristics.filter(({ characteristic }) => characteristic === 'sex').map(({ level }) => level);

  test('the row of those at no level is left out where it is a small cell', () => {
    const few = reportOf(writtenCodebook, [
      ...people(9, 0, 0),
      ...people(9, 0, 1),
      ...people(2, 0, -1),
      ...people(9, 1, 0),
      ...people(9, 1, 1),
    ]);
    expect(levelsOf(few)).toContain(null);
    expect(new Set(levelsOf(suppressSmallCells(few, 3)))).toEqual(new Set(['m', 'f']));
  });

  test('it is told where there are enough of them', () => {
    const many = reportOf(writtenCodebook, [
      ...people(9, 0, 0),
      ...people(9, 0, 1),
      ...people(5, 0, -1),
      ...people(9, 1, 0),
      ...people(9, 1, 1),
    ]);
    expect(levelsOf(suppressSmallCells(many, 5))).toEqual(levelsOf(many));
  });

  test('a row of nobody does not tell that those at no level have no group', () => {
    const told = suppressSmallCells(
      reportOf(writtenCodebook, [...people(9, 0, 0), ...people(9, 1, 1), ...people(2, noGroup, -1)]),
      3,
    );
    expect(told.characteristics.filter(({ level }) => level === null)).toEqual([]);
  });
});
