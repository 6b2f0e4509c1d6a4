import { studentTTwoSidedP } from '../distributions/student-t-two-sided-p.ts';

/** What a one-sided test is to show of the first group. */
export const alternatives = ['greater', 'less'] as const;
export type Alternative = (typeof alternatives)[number];

/**
 * P(T ≥ t) for `greater`, P(T ≤ t) for `less`; df = Infinity is the normal. Half the two-sided p, or what is left of 1.
 *
 * Reference: fixtures/reference/groups.json, R t.test(x, y, alternative = "greater" | "less")
 */
export function oneSidedP(statistic: number, degreesOfFreedom: number, alternative: Alternative): number {
  const half = studentTTwoSidedP(statistic, degreesOfFreedom) / 2;
  const asExpected = alternative === 'greater' ? statistic > 0 : statistic < 0;
  return asExpected ? half : 1 - half;
}
