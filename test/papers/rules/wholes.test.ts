import { expect, test } from 'vitest';
import { checksOfTable } from '../../../src/papers/rules/checks-of-table.ts';
import { isPossibleMatrix } from '../../../src/papers/rules/models/whole-matrix.ts';
import type { Statement } from '../../../src/papers/statements/statement.ts';
import { blame } from '../../../src/printed/audit/blame/blame.ts';
import { holdsAsPrinted } from '../../../src/printed/audit/check.ts';
import { fc } from '../../fast-check.ts';
import { printNumber, roundings } from '../../printed/audit/printing.ts';
import { Draws, fOf, sampleOf } from '../honest/draws.ts';
import { figures } from './figure.ts';

const common = { subject: [], legend: {} };
const held = (...statements: readonly Statement[]) =>
  checksOfTable({ caption: null, notes: [], citing: [], number: null }, statements, {
    confidenceLevel: 0.95,
  });
const broken = (...statements: readonly Statement[]) =>
  held(...statements).checks.filter((check) => !holdsAsPrinted(check));
const seeds = fc.integer({ min: 1, max: 1e9 });
const printings = fc.constantFrom(...roundings);
const decimals = fc.constantFrom(1, 2, 3);

/** Correlations of several variables of the same people, close to being dependent. */
function correlations(seed: number, size: number): number[][] {
  const draws = new Draws(seed);
  const people = Array.from({ length: 12 }, () => {
    const own = Array.from({ length: size - 1 }, () => draws.normal());
    return [...own, own.reduce((sum, x) => sum + x, 0) + 0.01 * draws.normal()];
  });
  const column = (at: number) => people.map((row) => row[at] ?? 0);
  const centred = (of: readonly number[]) => {
    const mean = of.reduce((a, b) => a + b, 0) / of.length;
    const off = of.map((x) => x - mean);
    const length = Math.sqrt(off.reduce((sum, x) => sum + x * x, 0));
    return off.map((x) => x / length);
  };
  const all = Array.from({ length: size }, (_, at) => centred(column(at)));
  return all.map((one) => all.map((other) => one.reduce((sum, x, at) => sum + x * (other[at] ?? 0), 0)));
}

function matrixOf(seed: number, size: number, print: (r: number) => string): Statement {
  const r = correlations(seed, size);
  return {
    ...common,
    kind: 'correlation_matrix',
    variables: r.map((_, at) => `v${at}`),
    coefficient: 'pearson',
    n: null,
    pairs: r.flatMap((row, one) =>
      row.slice(0, one).map((value, other) => ({ one, other, ...figures({ r: print(value) }) })),
    ),
  };
}

test('correlations of honest answers that are nearly dependent are possible, in every rounding', () => {
  fc.assert(
    fc.property(
      seeds,
      fc.integer({ min: 4, max: 9 }),
      decimals,
      printings,
      (seed, size, places, rounding) => {
        expect(broken(matrixOf(seed, size, (r) => printNumber(r, places, rounding)))).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

test('four correlations of −.40 are possible by threes, and not together', () => {
  // The least eigenvalue of 1 and r elsewhere is 1 + (k − 1) r: 1 − 2 · .4 = .2 of three, 1 − 3 · .4 = −.2 of four.
  const all = (size: number, low: number, high = low) =>
    isPossibleMatrix(
      size,
      Array.from({ length: size }, (_, i) => i).flatMap((i) =>
        Array.from({ length: i }, (_, j) => ({ i: j, j: i, range: { low, high } })),
      ),
    );
  expect([all(3, -0.4), all(4, -0.4), all(4, -0.33), all(4, -0.34), all(4, -0.345, -0.335)]).toEqual([
    true,
    false,
    true,
    false,
    false,
  ]);
  expect(all(4, -0.345, -0.3333)).toBe(true);
  const four = (text: string): Statement => ({
    ...common,
    kind: 'correlation_matrix',
    variables: ['a', 'b', 'c', 'd'],
    coefficient: 'pearson',
    n: null,
    pairs: [0, 1, 2, 3].flatMap((one) =>
      [0, 1, 2, 3].slice(0, one).map((other) => ({ one, other, ...figures({ r: text }) })),
    ),
  });
  expect(broken(four('-.33'))).toEqual([]);
  expect(broken(four('-.40')).map(({ rule }) => rule)).toEqual(['matrix']);
});

/** n, M and SD of groups with F, as SDs or as standard errors of the mean. */
function comparisonOf(seed: number, k: number, as: 'sd' | 'se', total = true): Statement {
  const draws = new Draws(seed);
  const groups = Array.from({ length: k }, () =>
    sampleOf(draws, draws.whole(8, 60), 3 + draws.next(), 0.5 + draws.next()),
  );
  const { f, df1, df2 } = fOf(groups);
  const people = groups.reduce((sum, { n }) => sum + n, 0);
  const mean = groups.reduce((sum, group) => sum + group.n * group.mean, 0) / people;
  return {
    ...common,
    kind: 'group_comparison',
    groups: groups.map(({ n, mean: m, sd }, at) => ({
      group: `g${at}`,
      ...figures({ n: String(n), mean: m.toFixed(2), sd: (as === 'sd' ? sd : sd / Math.sqrt(n)).toFixed(2) }),
    })),
    all: total ? { group: 'Total', ...figures({ n: String(people), mean: mean.toFixed(2) }) } : null,
    test: figures({ f: f.toFixed(2), df1: String(df1), df2: String(df2) }),
  };
}

test('F of standard errors that are printed as SDs is said, and not accused; of SDs nothing is said', () => {
  fc.assert(
    fc.property(seeds, fc.integer({ min: 3, max: 5 }), (seed, k) => {
      const rows = (as: 'sd' | 'se') => [0, 1, 2].map((at) => comparisonOf(seed + at, k, as));
      expect(broken(...rows('sd'))).toEqual([]);
      expect(held(...rows('sd')).conventions).toEqual([]);
      const errors = held(...rows('se'));
      expect(errors.checks.filter((check) => !holdsAsPrinted(check))).toEqual([]);
      expect(errors.conventions).toEqual(['standard_errors']);
    }),
    { numRuns: 100 },
  );
});

test('the mean of everybody is that of the groups by their n; another one is accused where n add up', () => {
  const of = (mean: string, n = '60'): Statement => ({
    ...common,
    kind: 'group_comparison',
    groups: [
      { group: 'a', ...figures({ n: '20', mean: '3.00' }) },
      { group: 'b', ...figures({ n: '40', mean: '3.60' }) },
    ],
    all: { group: 'Total', ...figures({ n, mean }) },
    test: {},
  });
  // (20 · 3.00 + 40 · 3.60) / 60 = 3.40, from 3.395 to 3.405 as the means are rounded.
  expect(broken(of('3.40'))).toEqual([]);
  const [finding] = blame(held(of('3.30')).checks);
  expect([finding?.rule, finding?.possible]).toEqual(['group_mean', [{ low: '3.39', high: '3.41' }]]);
  expect(broken(of('3.30', '61'))).toEqual([]);
});

/** y of so many people on so many predictors: R² and what follows from it. */
test('R², adjusted R², F and the change of R² of honest models pass; a figure that no number of predictors gives does not', () => {
  const model = (r2: number, n: number, k: number, before: number | null, places: number): Statement => {
    const change: Record<string, string> =
      before === null ? {} : { r_squared_change: (r2 - before).toFixed(places) };
    return {
      ...common,
      kind: 'regression',
      terms: [],
      logistic: false,
      model: figures({
        n: String(n),
        r_squared: r2.toFixed(places),
        adjusted_r_squared: (1 - ((1 - r2) * (n - 1)) / (n - k - 1)).toFixed(places),
        f: ((r2 / k / (1 - r2)) * (n - k - 1)).toFixed(2),
        ...change,
      }),
    };
  };
  fc.assert(
    fc.property(
      fc.double({ min: 0.02, max: 0.6, noNaN: true }),
      fc.double({ min: 0.01, max: 0.3, noNaN: true }),
      fc.integer({ min: 20, max: 500 }),
      fc.constantFrom(2, 3),
      (one, more, n, places) => {
        expect(broken(model(one, n, 3, null, places), model(one + more, n, 6, one, places))).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
  const plain = (over: Record<string, string>): Statement => ({
    ...common,
    kind: 'regression',
    terms: [],
    logistic: false,
    model: figures({ n: '120', r_squared: '.350', ...over }),
  });
  // 1 − .65 · 119 / (119 − k): .344, .339, .333 … for k = 1, 2, 3.
  expect(broken(plain({ adjusted_r_squared: '.333' }))).toEqual([]);
  expect(broken(plain({ adjusted_r_squared: '.336' })).map(({ rule }) => rule)).toEqual(['r_squared']);
  expect(broken(plain({}), plain({ r_squared: '.410', r_squared_change: '.060' }))).toEqual([]);
  expect(broken(plain({}), plain({ r_squared: '.410', r_squared_change: '.090' }))).toHaveLength(1);
});
