import { type Range, widened } from '../rounding-interval.ts';
import type { GroupBox } from './group-box.ts';
import { type SizedGroups, sizedGroups, slack, type TestName } from './standard-error.ts';

/**
 * How df are worked out: n1 + n2 − 2; by Welch–Satterthwaite, also rounded down to a whole number; by Welch's formula of 1947,
 * as Stata's option `welch` does; the smaller n − 1.
 */
export type DfFormula = 'pooled' | 'satterthwaite' | 'rounded_down' | 'welch_1947' | 'smaller_n';

export const dfFormulas: Readonly<Record<TestName, readonly DfFormula[]>> = {
  student: ['pooled'],
  welch: ['satterthwaite', 'rounded_down', 'welch_1947', 'smaller_n'],
};

/** Where df can lie; what is not known of n leaves it open. */
export function degreesOfFreedomRange(first: GroupBox, second: GroupBox, formula: DfFormula): Range {
  const sized = sizedGroups(first, second);
  if (!sized) {
    const oneOfThem = first.n ?? second.n;
    return { low: formula === 'pooled' ? (oneOfThem ?? 2) : 1, high: Infinity };
  }
  const [n1, n2] = [sized.first.n, sized.second.n];
  if (formula === 'pooled') return { low: n1 + n2 - 2, high: n1 + n2 - 2 };
  if (formula === 'smaller_n') return { low: Math.min(n1, n2) - 1, high: Math.min(n1, n2) - 1 };
  if (formula === 'welch_1947') {
    const { low, high } = sharedRange(sized, n1 + 1, n2 + 1);
    return { low: low - 2, high: high - 2 };
  }
  const range = sharedRange(sized, n1 - 1, n2 - 1);
  return formula === 'rounded_down' ? { low: Math.floor(range.low), high: Math.floor(range.high) } : range;
}

/**
 * 1 / (r² / f1 + (1 − r)² / f2), with r the first group's share of the squared standard error: it rises up to
 * r = f1 / (f1 + f2) and falls after it.
 */
function sharedRange({ first, second }: SizedGroups, f1: number, f2: number): Range {
  const share = (sd1: number, sd2: number) => {
    const [a, b] = [sd1 ** 2 / first.n, sd2 ** 2 / second.n];
    if (a + b === 0) return f1 / (f1 + f2);
    return a === Infinity ? 1 : a / (a + b);
  };
  const unknown = first.sd.low === 0 && second.sd.low === 0;
  const low = unknown ? 0 : share(first.sd.low, second.sd.high);
  const high = unknown ? 1 : share(first.sd.high, second.sd.low);
  const at = (r: number) => 1 / (r ** 2 / f1 + (1 - r) ** 2 / f2);
  const peak = Math.min(Math.max(f1 / (f1 + f2), low), high);
  return widened({ low: Math.min(at(low), at(high)), high: at(peak) }, slack);
}
