import { mannWhitneyZ } from '../mann-whitney-test.ts';
import type { RankComparison } from '../rank-comparison.ts';
import { type Alternative, oneSidedP } from './one-sided-p.ts';

/**
 * One-sided p of the Mann–Whitney U test, large-sample form; the continuity correction moves U half a pair against the
 * alternative.
 *
 * @throws NotComputable when all people are tied
 * Source: Lehmann (1975), Nonparametrics, 20.
 * Reference: fixtures/reference/groups.json, R wilcox.test(alternative, exact = FALSE, correct = FALSE | TRUE)
 */
export function mannWhitneyOneSided(
  comparison: RankComparison,
  alternative: Alternative,
): { readonly pValue: number; readonly pValueContinuity: number } {
  const twiceExcess = comparison.twiceU - comparison.n1 * comparison.n2;
  const corrected = twiceExcess + (alternative === 'greater' ? -1n : 1n);
  const pOf = (excess: bigint) => oneSidedP(mannWhitneyZ(comparison, excess), Infinity, alternative);
  return { pValue: pOf(twiceExcess), pValueContinuity: pOf(corrected) };
}
