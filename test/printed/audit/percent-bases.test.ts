import { describe, expect, test } from 'vitest';
import { audited, codebookOf, inQuestion } from './audited.ts';

const codebook = codebookOf([{ id: 's', items: 2 }]);

/** A table of three levels in two groups of 242, its percents of the base that is asked for. */
function table(percent: (n: number, row: number, column: number) => string, keys: object = {}): object {
  const counts = [
    [160, 80, 80],
    [162, 81, 81],
    [162, 81, 81],
  ];
  const cells = (row: readonly number[], at: number) =>
    row.map((n, column) => [String(n), percent(n, at, column)]);
  return {
    kind: 'frequencies_by_group',
    n: '484',
    total: { all: ['484', ''], a: ['242', ''], b: ['242', ''] },
    ...keys,
    rows: counts.map((row, at) => {
      const [all, a, b] = cells(row, at);
      return { variable: 'v', level: `l${at}`, all, a, b };
    }),
  };
}

// 80 of 242 is 33.06 %, 81 of 242 33.47 %; of 484 16.5 and 16.7; half of the level is 50.0.
const ofAll = (n: number) => ((100 * n) / 484).toFixed(1);
const bases = {
  all: ofAll,
  column: (n: number, _: number, column: number) => (column === 0 ? ofAll(n) : ((100 * n) / 242).toFixed(1)),
  row: (n: number, _: number, column: number) => (column === 0 ? ofAll(n) : '50.0'),
};

describe('percents of everybody, of the column and of the row', () => {
  test.each(Object.entries(bases))('of %s are told apart by what fits', (_, percent) => {
    expect(inQuestion([table(percent)], codebook)).toEqual([]);
    const wrong: typeof percent = (n, row, column) =>
      row === 1 && column === 1 ? '93.3' : percent(n, row, column);
    expect(inQuestion([table(wrong)], codebook)).toEqual([['v l1 a percent 93.3']]);
  });

  test('what is declared is what counts', () => {
    expect(inQuestion([table(bases.column, { percent_of: 'column' })], codebook)).toEqual([]);
    expect(inQuestion([table(bases.column, { percent_of: 'row' })], codebook)).not.toEqual([]);
  });

  test('two columns of groups without a column and a line of totals', () => {
    const rows = (third: string) => [
      { variable: 'v', level: 'A', a: ['80', '33.1'], b: ['81', '33.5'] },
      { variable: 'v', level: 'B', a: ['81', '33.5'], b: ['80', '33.1'] },
      { variable: 'v', level: 'C', a: ['81', third], b: ['81', '33.5'] },
    ];
    const of = (third: string) => ({ kind: 'frequencies_by_group', rows: rows(third) });
    expect(inQuestion([of('33.5')], codebook)).toEqual([]);
    expect(inQuestion([of('43.5')], codebook)).toEqual([['v C a percent 43.5']]);
  });

  test('valid percents with one wrong count: the count alone, though it is part of what all are of', () => {
    // 12, 20 and 8 of 40 who answered, of 50.
    const of = (count: string) => ({
      kind: 'frequencies',
      n: '50',
      rows: [
        { variable: 'v', level: 'A', n: '12', percent: '30.0' },
        { variable: 'v', level: 'B', n: count, percent: '50.0' },
        { variable: 'v', level: 'C', n: '8', percent: '20.0' },
        { variable: 'w', level: 'D', n: '25', percent: '50.0' },
        { variable: 'w', level: 'E', n: '25', percent: '50.0' },
      ],
    });
    expect(inQuestion([of('20')], codebook)).toEqual([]);
    expect(inQuestion([{ ...of('29'), percent_of: 'valid' }], codebook)).toEqual([['v B n 29']]);
  });

  test('a wrong n of everybody is accused alone, in one finding for the table', () => {
    const rows = [
      { variable: 'v', level: 'A', n: '12', percent: '30.0' },
      { variable: 'v', level: 'B', n: '28', percent: '70.0' },
      { variable: 'w', level: 'C', n: '10', percent: '25.0' },
      { variable: 'w', level: 'D', n: '30', percent: '75.0' },
    ];
    expect(inQuestion([{ kind: 'frequencies', percent_of: 'all', n: '46', rows }], codebook)).toEqual([
      ['total n 46'],
    ]);
  });

  test('a table in which nothing fits is audited to its end', () => {
    const rows = Array.from({ length: 60 }, (_, level) => ({
      variable: 'v',
      level: `l${level}`,
      all: [String(level + 3), String(90 - level)],
      a: [String(2 * level), `${level}.5`],
      b: [String(level + 1), '7.7'],
    }));
    const table = { kind: 'frequencies_by_group', n: '901', rows };
    expect(audited([table], codebook).findings.length).toBeGreaterThan(0);
  });

  test('a level without a count or a percent is no reason to leave the others', () => {
    const rows = [
      { variable: 'v', level: 'A', n: '12', percent: '' },
      { variable: 'v', level: 'B', n: '', percent: '–' },
      { variable: 'v', level: 'C', n: '8', percent: '25.0' },
    ];
    expect(inQuestion([{ kind: 'frequencies', n: '40', rows }], codebook)).toEqual([
      ['v C percent 25.0', 'v C n 8', 'total n 40'],
    ]);
    expect(audited([{ kind: 'frequencies', n: '40', rows: rows.slice(0, 2) }], codebook).findings).toEqual(
      [],
    );
  });
});
