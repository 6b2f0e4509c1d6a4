import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checksOfTable } from '../../../src/papers/rules/checks-of-table.ts';
import type { AnovaTable } from '../../../src/papers/rules/models/anova-table-rules.ts';
import { type Matrix, threeArePossible } from '../../../src/papers/rules/models/correlation-rules.ts';
import type { Regression } from '../../../src/papers/rules/models/regression-rules.ts';
import type { Statement } from '../../../src/papers/statements/statement.ts';
import { blame } from '../../../src/printed/audit/blame/blame.ts';
import { holdsAsPrinted } from '../../../src/printed/audit/check.ts';
import { studentTTwoSidedP } from '../../../src/stats/distributions/student-t-two-sided-p.ts';
import { fc } from '../../fast-check.ts';
import { printNumber, roundings } from '../../printed/audit/printing.ts';
import { figure, figures } from './figure.ts';

const reference = JSON.parse(readFileSync('fixtures/reference/papers.json', 'utf8'));
const legend = { '*': '.05', '**': '.01' };
const common = { subject: [], legend };
const checksOf = (one: Statement) =>
  checksOfTable({ caption: null, notes: [], citing: [], number: null }, [one], { confidenceLevel: 0.95 })
    .checks;
const broken = (one: Statement) => checksOf(one).filter((check) => !holdsAsPrinted(check));
const accused = (one: Statement) => blame(checksOf(one)).flatMap(({ cells }) => cells);
const printings = roundings.flatMap((rounding) => [1, 2, 3].map((decimals) => ({ rounding, decimals })));
const marksOf = (p: number) => (p < 0.01 ? '**' : p < 0.05 ? '*' : '');

test("R's regression of mtcars passes in every rounding; another digit of t is accused", () => {
  const { coefficients, interval, rSquared, adjusted, f } = reference.regression;
  for (const { rounding, decimals } of printings) {
    const print = (x: number, places = decimals) => printNumber(x, places, rounding);
    const of = (isWrong = false): Regression => ({
      ...common,
      kind: 'regression',
      logistic: false,
      terms: coefficients.value.map(([b = 0, se = 0, t = 0, p = 0]: number[], at: number) => ({
        label: `x${at}`,
        ...figures({
          b: print(b, decimals + 1),
          se: print(se, decimals + 1),
          t: at === 1 && isWrong ? print(t).replace('-6', '-9') : print(t),
          p: print(p, 3),
          marks: marksOf(p),
          conf_low: print(interval.value[at][0], decimals + 1),
          conf_high: print(interval.value[at][1], decimals + 1),
        }),
      })),
      model: figures({
        r_squared: print(rSquared.value, 3),
        adjusted_r_squared: print(adjusted.value, 3),
        f: print(f.value[0]),
        df1: '2',
        df2: '29',
      }),
    });
    expect(broken(of())).toEqual([]);
    const wrong = of(true);
    expect(accused(wrong)).toContain(wrong.terms[1]?.t);
  }
});

test("R's analysis of variance of PlantGrowth passes; another digit of F, MS or the total is accused", () => {
  const [group, rest] = reference.anova.value;
  for (const { rounding, decimals } of printings.filter((one) => one.decimals > 1)) {
    const print = (x: number, places = decimals) => printNumber(x, places, rounding);
    const of = (change: Partial<Record<'f' | 'mean_square', string>> = {}): AnovaTable => ({
      ...common,
      kind: 'anova_table',
      sources: [
        {
          label: 'group',
          role: 'effect',
          ...figures({
            df: '2',
            sum_of_squares: print(group[1]),
            mean_square: print(group[2]),
            f: print(group[3]),
            p: print(group[4], 3),
            ...change,
          }),
        },
        {
          label: 'error',
          role: 'error',
          ...figures({ df: '27', sum_of_squares: print(rest[1]), mean_square: print(rest[2]) }),
        },
        {
          label: 'total',
          role: 'total',
          ...figures({ df: '29', sum_of_squares: print(group[1] + rest[1]) }),
        },
      ],
    });
    expect(broken(of())).toEqual([]);
    for (const wrong of [of({ f: '8.85' }), of({ mean_square: '3.88' })]) {
      expect(accused(wrong).map(({ plain }) => plain)).toEqual([expect.stringMatching(/^(8\.85|3\.88)$/)]);
    }
  }
});

const answers = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 }), {
  minLength: 6,
  maxLength: 30,
});

function correlation(x: readonly number[], y: readonly number[]): number {
  const mean = (of: readonly number[]) => of.reduce((a, b) => a + b, 0) / of.length;
  const [mx, my] = [mean(x), mean(y)];
  const sum = (of: (at: number) => number) => x.reduce((added, _, at) => added + of(at), 0);
  const [dx, dy] = [(at: number) => (x[at] ?? 0) - mx, (at: number) => (y[at] ?? 0) - my];
  return sum((at) => dx(at) * dy(at)) / Math.sqrt(sum((at) => dx(at) ** 2) * sum((at) => dy(at) ** 2));
}

test('correlations of honest answers, with p and marks from n, pass in every rounding', () => {
  fc.assert(
    fc.property(answers, fc.constantFrom(...printings), (rows, { rounding, decimals }) => {
      const columns = [0, 1, 2, 3].map((at) => rows.map((row) => row[at] ?? 0));
      const pairs = [0, 1, 2, 3].flatMap((one) =>
        [0, 1, 2, 3]
          .filter((other) => other < one)
          .map((other) => {
            const r = correlation(columns[one] ?? [], columns[other] ?? []);
            const t = Math.abs(r) >= 1 ? 1e9 : (r * Math.sqrt(rows.length - 2)) / Math.sqrt(1 - r * r);
            const p = Number.isNaN(r) ? 1 : studentTTwoSidedP(t, rows.length - 2);
            return { one, other, r, p };
          }),
      );
      if (pairs.some(({ r }) => Number.isNaN(r))) return;
      const matrix: Matrix = {
        ...common,
        kind: 'correlation_matrix',
        variables: ['a', 'b', 'c', 'd'],
        coefficient: 'pearson',
        n: figure('n', String(rows.length)),
        pairs: pairs.map(({ one, other, r, p }) => ({
          one,
          other,
          ...figures({
            r: printNumber(r, decimals, rounding),
            p: printNumber(p, 3, rounding),
            marks: marksOf(p),
          }),
        })),
      };
      expect(broken(matrix)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('three correlations that no sample has are noticed, and only these', () => {
  const r = (low: number) => ({ low, high: low });
  // 1 + 2abc − a² − b² − c² of .9, .9 and c is negative below .62 and above 1.
  expect(threeArePossible([r(0.9), r(0.9), r(0.61)])).toBe(false);
  expect(threeArePossible([r(0.9), r(0.9), r(0.63)])).toBe(true);
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
      (three) => {
        const [a = 0, b = 0, c = 0] = three;
        const determinant = 1 + 2 * a * b * c - a * a - b * b - c * c;
        if (Math.abs(determinant) > 1e-6) expect(threeArePossible(three.map(r))).toBe(determinant > 0);
      },
    ),
    { numRuns: 500 },
  );
});

test("R's p of a correlation is let pass, and another is not", () => {
  const { r, p, n } = reference.correlation;
  const of = (text: string): Matrix => ({
    ...common,
    kind: 'correlation_matrix',
    variables: ['mpg', 'qsec'],
    coefficient: 'pearson',
    n: figure('n', String(n)),
    pairs: [{ one: 1, other: 0, ...figures({ r: printNumber(r.value, 3, 'half_up'), p: text }) }],
  });
  expect(broken(of(printNumber(p.value, 3, 'half_up')))).toEqual([]);
  expect(broken(of('.071'))).toHaveLength(1);
});
