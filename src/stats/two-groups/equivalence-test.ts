import { oneSidedP } from './one-sided-p.ts';

/**
 * Two one-sided t-tests: the larger p of "the difference is above −margin" and "it is below +margin". Small: the groups differ
 * by less than the margin.
 *
 * @param test  of the difference, in the margin's unit: Student's or Welch's
 * @param margin  above 0
 * Source: Schuirmann (1987), J. Pharmacokinetics and Biopharmaceutics 15:657–680.
 * Reference: fixtures/reference/groups.json, R t.test(x, y, mu = -margin, alternative = "greater") and the other way round
 */
export function equivalencePValue(
  difference: number,
  test: { readonly standardError: number; readonly degreesOfFreedom: number },
  margin: number,
): number {
  const { standardError, degreesOfFreedom } = test;
  return Math.max(
    oneSidedP((difference + margin) / standardError, degreesOfFreedom, 'greater'),
    oneSidedP((difference - margin) / standardError, degreesOfFreedom, 'less'),
  );
}
