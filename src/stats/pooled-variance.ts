import { NotComputable } from './not-computable.ts';
import type { TwoSamples } from './two-samples.ts';

/**
 * Variance common to two groups, ((n1 − 1) s1² + (n2 − 1) s2²) / (n1 + n2 − 2), in squared scale points; above 0.
 *
 * @throws NotComputable when a group is empty, when there are fewer than three people, or when nothing varies
 */
export function pooledVariance({ n1, n2, variance1, variance2 }: TwoSamples): number {
  if (n1 === 0 || n2 === 0) throw new NotComputable('empty_group');
  if (n1 + n2 < 3) throw new NotComputable('too_few_respondents');
  const pooled = ((n1 - 1) * variance1 + (n2 - 1) * variance2) / (n1 + n2 - 2);
  if (pooled === 0) throw new NotComputable('no_variance');
  return pooled;
}
