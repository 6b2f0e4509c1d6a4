import { type ExactSums, leastCommonMultiple } from '../../measures/score-distribution.ts';
import { nearestNumber } from '../distributions/nearest-number.ts';
import { NotComputable } from '../not-computable.ts';
import { type FTestResult, fTestResult } from './f-test-result.ts';

/**
 * Welch's analysis of variance of groups whose variances differ.
 *
 * Each mean weighs n / s². F and its second df are fractions of whole numbers, rounded once. Of two groups it is Welch's t,
 * squared.
 *
 * @param groups  over one denominator
 * @throws NotComputable for fewer than two groups, an empty group, and where a group has one person or no variance
 * Source: Welch (1951), Biometrika 38:330–336.  Reference: fixtures/reference/groups.json, R oneway.test(var.equal = FALSE)
 */
export function welchAnova(groups: readonly ExactSums[]): FTestResult {
  if (groups.length < 2 || groups.some(({ n }) => n === 0n)) throw new NotComputable('empty_group');
  if (groups.some(({ n }) => n < 2n)) throw new NotComputable('too_few_respondents');
  /** n (n − 1) n s² of each group. */
  const spreads = groups.map(({ n, sum, sumOfSquares }) => n * sumOfSquares - sum * sum);
  if (spreads.some((spread) => spread === 0n)) throw new NotComputable('no_variance');
  const ofSpreads = spreads.reduce(leastCommonMultiple, 1n);
  const ofDegrees = groups.reduce((common, { n }) => leastCommonMultiple(common, n - 1n), 1n);

  /** Sums of weights, of weighted means and of their weighted squares, times `ofSpreads`. */
  let weights = 0n;
  let weighted = 0n;
  let squares = 0n;
  const weightOf = groups.map(({ n, sum }, index) => {
    const perSpread = (n - 1n) * (ofSpreads / (spreads[index] ?? 1n));
    weights += n * n * perSpread;
    weighted += n * sum * perSpread;
    squares += sum * sum * perSpread;
    return n * n * perSpread;
  });
  /** Σ (1 − w / Σw)² / (n − 1), times (Σw)² and `ofDegrees`. */
  let lack = 0n;
  for (const [index, { n }] of groups.entries()) {
    const rest = weights - (weightOf[index] ?? 0n);
    lack += rest * rest * (ofDegrees / (n - 1n));
  }
  const k = BigInt(groups.length);
  const scale = weights * weights * ofDegrees;
  const between = weights * squares - weighted * weighted;
  const statistic = nearestNumber(
    between * (k + 1n) * scale,
    ofSpreads * weights * ((k * k - 1n) * scale + 2n * (k - 2n) * lack),
  );
  return fTestResult(statistic, groups.length - 1, nearestNumber((k * k - 1n) * scale, 3n * lack));
}
