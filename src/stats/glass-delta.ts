import { NotComputable } from './not-computable.ts';
import type { TwoSamples } from './two-samples.ts';

/**
 * Glass's delta: difference of the means over the SD of the second (comparison) group.
 *
 * @throws NotComputable when a group is empty, or the second has fewer than two people or no variance
 * Source: Glass (1976), Educational Researcher 5(10):3–8.  Reference: fixtures/reference, R effectsize::glass_delta()
 */
export function glassDelta({ n1, n2, difference, variance2 }: TwoSamples): number {
  if (n1 === 0 || n2 === 0) throw new NotComputable('empty_group');
  if (n2 < 2) throw new NotComputable('too_few_respondents');
  if (variance2 === 0) throw new NotComputable('no_variance');
  return difference / Math.sqrt(variance2);
}
