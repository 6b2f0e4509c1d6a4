import { expect, test } from 'vitest';
import { checksOfTable } from '../../../src/papers/rules/checks-of-table.ts';
import { fTestRanges } from '../../../src/papers/rules/groups/explained-variance.ts';
import type { Comparison } from '../../../src/papers/rules/groups/several-group-rules.ts';
import { blame } from '../../../src/printed/audit/blame/blame.ts';
import { holdsAsPrinted } from '../../../src/printed/audit/check.ts';
import { fUpperTail } from '../../../src/stats/distributions/f-mass.ts';
import { fc } from '../../fast-check.ts';
import { printNumber, roundings } from '../../printed/audit/printing.ts';
import { figure, figures, planted } from './figure.ts';

const table = { caption: null, notes: [], citing: [], number: null };
const legend = { '*': '.05', '**': '.01', '***': '.001' };

interface Sample {
  readonly groups: readonly (readonly number[])[];
  readonly welch: boolean;
  readonly rounding: (typeof roundings)[number];
  readonly decimals: number;
}

const samples: fc.Arbitrary<Sample> = fc.record({
  groups: fc.array(fc.array(fc.integer({ min: 5, max: 50 }), { minLength: 3, maxLength: 12 }), {
    minLength: 3,
    maxLength: 5,
  }),
  welch: fc.boolean(),
  rounding: fc.constantFrom(...roundings),
  decimals: fc.integer({ min: 1, max: 3 }),
});

/** F by this file's own arithmetic, as R's oneway.test. */
function fOf(groups: readonly (readonly number[])[], welch: boolean) {
  const moments = groups.map((values) => {
    const n = values.length;
    const mean = values.reduce((a, b) => a + b, 0) / n;
    return { n, mean, variance: values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1) };
  });
  const k = groups.length;
  const people = moments.reduce((sum, { n }) => sum + n, 0);
  const ssw = moments.reduce((sum, { n, variance }) => sum + (n - 1) * variance, 0);
  const grand = moments.reduce((sum, { n, mean }) => sum + n * mean, 0) / people;
  const ssb = moments.reduce((sum, { n, mean }) => sum + n * (mean - grand) ** 2, 0);
  if (!welch)
    return {
      moments,
      f: ssb / (k - 1) / (ssw / (people - k)),
      df1: k - 1,
      df2: people - k,
      share: ssb / (ssb + ssw),
    };
  const weights = moments.map(({ n, variance }) => n / variance);
  const all = weights.reduce((a, b) => a + b, 0);
  const centre = moments.reduce((sum, { mean }, at) => sum + (weights[at] ?? 0) * mean, 0) / all;
  const lack = moments.reduce((sum, { n }, at) => sum + (1 - (weights[at] ?? 0) / all) ** 2 / (n - 1), 0);
  const above =
    moments.reduce((sum, { mean }, at) => sum + (weights[at] ?? 0) * (mean - centre) ** 2, 0) / (k - 1);
  const f = above / (1 + (2 * (k - 2) * lack) / (k * k - 1));
  return { moments, f, df1: k - 1, df2: (k * k - 1) / (3 * lack), share: ssb / (ssb + ssw) };
}

function printed({ groups, welch, rounding, decimals }: Sample): Comparison | null {
  const { moments, f, df1, df2, share } = fOf(groups, welch);
  if (moments.some(({ variance }) => variance === 0)) return null;
  const p = fUpperTail(f, { degreesOfFreedom1: df1, degreesOfFreedom2: df2 });
  const print = (x: number, places = decimals) => printNumber(x, places, rounding);
  return {
    kind: 'group_comparison',
    subject: [],
    legend,
    all: null,
    groups: moments.map(({ n, mean, variance }, at) => ({
      group: `g${at}`,
      ...figures({ n: String(n), mean: print(mean), sd: print(Math.sqrt(variance)) }),
    })),
    test: {
      ...figures({
        f: print(f),
        df1: String(df1),
        df2: welch ? print(df2) : String(df2),
        p: print(p, 3),
        marks: p < 0.001 ? '***' : p < 0.01 ? '**' : p < 0.05 ? '*' : '',
      }),
      ...(welch ? {} : figures({ eta_squared: print(share) })),
    },
  };
}

const checksOf = (one: Comparison) => checksOfTable(table, [one], { confidenceLevel: 0.95 }).checks;

test('F, df, p, marks and η² of honest groups pass, by the one-way analysis and by Welch’s, in every rounding', () => {
  fc.assert(
    fc.property(samples, (sample) => {
      const one = printed(sample);
      if (one) expect(checksOf(one).filter((check) => !holdsAsPrinted(check))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('another digit of F is noticed, and F is among the figures in question', () => {
  let [caught, tried] = [0, 0];
  fc.assert(
    fc.property(samples, fc.nat(), fc.nat(), (sample, at, by) => {
      const one = printed({ ...sample, decimals: 2, welch: false });
      if (!one?.test.f) return;
      const wrong = figure('f', planted(one.test.f.plain, at % 2, by));
      const found = blame(checksOf({ ...one, test: { ...one.test, f: wrong } }));
      tried += 1;
      if (found.length === 0) return;
      caught += 1;
      expect(found.flatMap(({ cells }) => cells)).toContain(wrong);
    }),
    { numRuns: 25 },
  );
  expect(caught / tried).toBeGreaterThan(0.9);
});

test('the ranges of F are those of R for InsectSprays', () => {
  // R 4.3: oneway.test(count ~ spray, InsectSprays[InsectSprays$spray %in% c("A", "C", "F"), ], var.equal = TRUE / FALSE)
  const groups = [
    { n: 12, mean: { low: 14.5, high: 14.5 }, sd: { low: 4.719399, high: 4.7193991 } },
    { n: 12, mean: { low: 2.08333333, high: 2.08333334 }, sd: { low: 1.9752253, high: 1.9752254 } },
    { n: 12, mean: { low: 16.66666666, high: 16.66666667 }, sd: { low: 6.2133775, high: 6.2133776 } },
  ];
  const [oneWay, welch] = fTestRanges(groups);
  const around = { low: expect.closeTo(34.41246638, 5), high: expect.closeTo(34.41246638, 5) };
  expect(oneWay).toMatchObject({ f: around, df1: 2, df2: { low: 33, high: 33 } });
  expect(welch?.f.low).toBeLessThanOrEqual(56.43963212);
  expect(welch?.f.high).toBeGreaterThanOrEqual(56.43963212);
  expect(welch?.f.low).toBeCloseTo(56.43963212, 4);
  expect(welch?.df2.low).toBeLessThanOrEqual(17.89629735);
  expect(welch?.df2.high).toBeGreaterThanOrEqual(17.89629735);
  expect(welch?.df2.high).toBeCloseTo(17.89629735, 4);
});
