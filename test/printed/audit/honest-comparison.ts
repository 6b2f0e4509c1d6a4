import { noGroupFigures } from '../../../src/printed/audit/comparison/group-box.ts';
import { noFigures, type RowFigures } from '../../../src/printed/audit/comparison/row-figures.ts';
import { criticalT } from '../../../src/stats/distributions/critical-t.ts';
import { studentTTwoSidedP } from '../../../src/stats/distributions/student-t-two-sided-p.ts';
import { printNumber, printScores, type Rounding } from './printing.ts';

export interface PrintedTest {
  readonly figures: RowFigures;
  /** Unrounded. */
  readonly pValue: number;
}

/** A t-test as a paper prints it; null where nothing varies. The arithmetic is this file's own. */
export function printedTest(
  first: readonly number[],
  second: readonly number[],
  {
    form,
    welch,
    rounding,
    decimals = 2,
  }: {
    readonly form: { readonly items: number; readonly min: number; readonly max: number };
    readonly welch: boolean;
    readonly rounding: Rounding;
    readonly decimals?: number;
  },
): PrintedTest | null {
  const [n1, n2] = [first.length, second.length];
  const [one, other] = [momentsOf(first, form.items), momentsOf(second, form.items)];
  const [e1, e2] = [one.variance / n1, other.variance / n2];
  const pooled = ((n1 - 1) * one.variance + (n2 - 1) * other.variance) / (n1 + n2 - 2);
  if (pooled === 0) return null;
  const error = Math.sqrt(welch ? e1 + e2 : pooled * (1 / n1 + 1 / n2));
  const df = welch ? (e1 + e2) ** 2 / (e1 ** 2 / (n1 - 1) + e2 ** 2 / (n2 - 1)) : n1 + n2 - 2;
  const difference = one.mean - other.mean;
  const t = difference / error;
  const half = criticalT(0.95, df) * error;
  const print = (x: number, places: number) => printNumber(x, places, rounding);
  const group = (sums: readonly number[]) => {
    const { mean, sd } = printScores(sums, form, decimals, rounding);
    return { ...noGroupFigures, n: String(sums.length), mean, sd };
  };
  const pValue = studentTTwoSidedP(t, df);
  return {
    figures: {
      ...noFigures,
      groups: [group(first), group(second)],
      t: print(t, decimals + 1),
      df: welch ? print(df, 1) : String(df),
      p: print(pValue, 3),
      difference: print(difference, decimals),
      conf_low: print(difference - half, decimals),
      conf_high: print(difference + half, decimals),
      d: print(difference / Math.sqrt(pooled), 2),
    },
    pValue,
  };
}

function momentsOf(sums: readonly number[], items: number) {
  const n = sums.length;
  const sum = sums.reduce((a, b) => a + b, 0);
  const squares = sums.reduce((a, b) => a + b * b, 0);
  return { mean: sum / (n * items), variance: (n * squares - sum ** 2) / (n * (n - 1) * items ** 2) };
}

/** Standard error of a mean and its 95 % interval, as a table prints them. */
export function printedError(sums: readonly number[], form: { readonly items: number }, rounding: Rounding) {
  const { mean, variance } = momentsOf(sums, form.items);
  const error = Math.sqrt(variance / sums.length);
  const half = criticalT(0.95, sums.length - 1) * error;
  return {
    se: printNumber(error, 3, rounding),
    low: printNumber(mean - half, 2, rounding),
    high: printNumber(mean + half, 2, rounding),
  };
}
