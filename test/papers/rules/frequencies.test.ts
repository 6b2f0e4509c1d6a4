import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checksOfTable } from '../../../src/papers/rules/checks-of-table.ts';
import { chiSquaresOf, fisherPOf } from '../../../src/papers/rules/frequencies/chi-squares.ts';
import type { Frequencies } from '../../../src/papers/rules/frequencies/count-cells.ts';
import { blame } from '../../../src/printed/audit/blame/blame.ts';
import { holdsAsPrinted } from '../../../src/printed/audit/check.ts';
import { type OccupiedTable, occupiedTable } from '../../../src/stats/association/contingency-table.ts';
import { fc } from '../../fast-check.ts';
import { printFraction, printNumber, roundings } from '../../printed/audit/printing.ts';
import { figure, figures, planted } from './figure.ts';

const reference = JSON.parse(readFileSync('fixtures/reference/papers.json', 'utf8')).tables;

for (const name of ['hair', 'sex', 'two']) {
  test(`χ² of ${name} by Pearson, Yates, likelihoods and linear trend are R's`, () => {
    const of = reference[name];
    const two = name === 'two';
    const found = chiSquaresOf(occupiedTable(of.counts));
    const wanted = [of.pearson, ...(two ? [of.yates] : []), of.likelihood, of.trend];
    expect(found).toHaveLength(wanted.length);
    for (const [at, { value }] of wanted.entries()) expect(found[at]?.statistic).toBeCloseTo(value, 9);
    expect((found[0]?.pValue ?? 0) / of.p.value).toBeCloseTo(1, 9);
    if (two) expect(fisherPOf(occupiedTable(of.counts))).toBeCloseTo(of.fisher.value, 7);
  });
}

interface Sample {
  readonly counts: readonly (readonly number[])[];
  readonly way: number;
  readonly base: 'column' | 'everybody';
  readonly rounding: (typeof roundings)[number];
  readonly decimals: number;
}

const samples: fc.Arbitrary<Sample> = fc
  .record({ levels: fc.integer({ min: 2, max: 4 }), groups: fc.integer({ min: 2, max: 3 }) })
  .chain(({ levels, groups }) =>
    fc.record({
      counts: fc.array(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: groups, maxLength: groups }), {
        minLength: levels,
        maxLength: levels,
      }),
      way: fc.nat(2),
      base: fc.constantFrom('column' as const, 'everybody' as const),
      rounding: fc.constantFrom(...roundings),
      decimals: fc.integer({ min: 1, max: 2 }),
    }),
  );

function printed({ counts, way, base, rounding, decimals }: Sample, cut = false): Frequencies {
  const table: OccupiedTable = occupiedTable(counts);
  const chi = chiSquaresOf(table)[way % chiSquaresOf(table).length] ?? { statistic: 0, df: 1, pValue: 1 };
  const percent = (n: number, of: number) =>
    cut
      ? (Math.floor((n * 100 * 10 ** decimals) / of + 1e-9) / 10 ** decimals).toFixed(decimals)
      : printFraction(100n * BigInt(n), BigInt(of), decimals, rounding);
  return {
    kind: 'frequencies',
    subject: [],
    legend: { '*': '.05', '**': '.01' },
    columns: counts[0]?.map((_, at) => `g${at}`) ?? [],
    levels: counts.map((row, level) => ({
      label: `level ${level}`,
      cells: row.map((n, at) =>
        figures({
          n: String(n),
          percent: percent(n, base === 'column' ? (table.columnTotals[at] ?? 1) : table.n),
        }),
      ),
    })),
    totals: table.columnTotals.map((n) => figures({ n: String(n) })),
    test: figures({
      chi_square: printNumber(chi.statistic, decimals + 1, rounding),
      df: String(chi.df),
      p: printNumber(chi.pValue, 3, rounding),
      marks: chi.pValue < 0.01 ? '**' : chi.pValue < 0.05 ? '*' : '',
    }),
  };
}

const held = (one: Frequencies, notes: readonly string[] = []) =>
  checksOfTable({ caption: null, notes, citing: [], number: null }, [one], { confidenceLevel: 0.95 });

test('percents, totals, χ², df, p and marks of honest counts pass in every rounding', () => {
  fc.assert(
    fc.property(samples, (sample) => {
      const { checks, findings, conventions } = held(printed(sample));
      expect(checks.filter((check) => check.about.length > 0 && !holdsAsPrinted(check))).toEqual([]);
      expect(findings).toEqual([]);
      expect(conventions).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('percents that are cut off are said to be so, and not accused', () => {
  fc.assert(
    fc.property(samples, (sample) => {
      const { findings } = held(printed({ ...sample, base: 'column' }, true));
      expect(findings.filter(({ verdict }) => verdict === 'inconsistent').length).toBeLessThan(2);
    }),
    { numRuns: 200 },
  );
  const { findings, conventions } = held(
    printed(
      {
        counts: [
          [5, 5],
          [7, 7],
          [5, 5],
        ],
        way: 0,
        base: 'column',
        rounding: 'half_up',
        decimals: 1,
      },
      true,
    ),
  );
  expect([findings, conventions]).toEqual([[], ['percent_truncated']]);
});

test('another first digit of χ² is noticed, and χ² is in question', () => {
  fc.assert(
    fc.property(samples, fc.nat(), (sample, by) => {
      const one = printed({ ...sample, way: 0 });
      const wrong = figure('chi_square', planted(one.test.chi_square?.plain ?? '', 0, by));
      const { checks } = held({ ...one, test: { ...one.test, chi_square: wrong } });
      const found = blame(checks);
      if (found.length > 0) expect(found.flatMap(({ cells }) => cells)).toContain(wrong);
    }),
    { numRuns: 20 },
  );
  const one = printed({
    counts: [
      [20, 30],
      [40, 10],
    ],
    way: 0,
    base: 'column',
    rounding: 'half_up',
    decimals: 1,
  });
  const wrong = figure('chi_square', '17.67');
  const found = blame(held({ ...one, test: { ...one.test, chi_square: wrong } }).checks);
  expect(found.map(({ cells }) => cells)).toEqual([[wrong]]);
});

test('where one level is printed, χ² is of it and of the others, and nothing adds up to the total', () => {
  // R 4.2.2: chisq.test(matrix(c(26, 34, 24, 36), 2), correct = FALSE): X-squared = 0.13714, p = .7111
  const one: Frequencies = {
    kind: 'frequencies',
    subject: [],
    legend: {},
    columns: ['Pilot', 'Control'],
    levels: [
      {
        label: 'Male',
        cells: [figures({ n: '26', percent: '43.3' }), figures({ n: '24', percent: '40.0' })],
      },
    ],
    totals: [figures({ n: '60' }), figures({ n: '60' })],
    test: figures({ p: '.71' }),
  };
  const notes = ['Pearson’s Chi-squared test'];
  expect(blame(held(one, notes).checks)).toEqual([]);
  expect(held(one, notes).findings).toEqual([]);
  const p = figure('p', '.07');
  expect(blame(held({ ...one, test: { p } }, notes).checks).flatMap(({ cells }) => cells)).toContain(p);
  expect(blame(held({ ...one, test: { p } }).checks)).toEqual([]);
});
