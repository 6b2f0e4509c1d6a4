import { studentTTwoSidedP } from '../../../stats/distributions/student-t-two-sided-p.ts';
import type { Range } from '../rounding-interval.ts';

/**
 * Where the two-sided p of a t-test can lie; p falls with |t| and with df.
 *
 * Source: the recomputation of Nuijten et al. (2016), Behavior Research Methods 48:1205–1226 (statcheck): a p is let pass
 * if any t that rounds to the printed one has it.
 */
export function pRange(t: Range, degreesOfFreedom: Range): Range {
  const smallest = t.low <= 0 && t.high >= 0 ? 0 : Math.min(Math.abs(t.low), Math.abs(t.high));
  const largest = Math.max(Math.abs(t.low), Math.abs(t.high));
  const pOf = (x: number, df: number) => (x < 1e100 ? studentTTwoSidedP(x, df) : 0);
  return {
    low: pOf(largest, degreesOfFreedom.high) * (1 - 1e-9),
    high: Math.min(1, pOf(smallest, degreesOfFreedom.low) * (1 + 1e-9)),
  };
}

/** A mark and the p below which it is earned. */
export interface CutPoint {
  readonly mark: string;
  readonly below: number;
}

/** The p that earn a mark, or none; null for a mark without a cut point. */
export function markedRange(mark: string, cutPoints: readonly CutPoint[]): Range | null {
  const strictest = [...cutPoints].sort((a, b) => a.below - b.below);
  if (mark === '') return { low: strictest.at(-1)?.below ?? 0, high: 1 };
  const at = strictest.findIndex((one) => one.mark === mark);
  const own = strictest[at];
  return own ? { low: strictest[at - 1]?.below ?? 0, high: own.below } : null;
}
