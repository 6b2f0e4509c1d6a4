import type { JointDistribution } from '../../measures/joint-distribution.ts';
import { NotComputable } from '../not-computable.ts';

/** n² times the variances and the covariance of two values, in units of their denominators: whole numbers. */
export interface JointSums {
  readonly n: bigint;
  /** n Σxy − Σx Σy */
  readonly covariance: bigint;
  /** n Σx² − (Σx)² */
  readonly firstSpread: bigint;
  readonly secondSpread: bigint;
}

/** @throws NotComputable for fewer than two people, and where everybody has the same value of one of both */
export function jointSums({ pairs }: Pick<JointDistribution, 'pairs'>): JointSums {
  let [n, x, y, xx, yy, xy] = [0n, 0n, 0n, 0n, 0n, 0n];
  for (const { first, second, people } of pairs) {
    n += people;
    x += people * first;
    y += people * second;
    xx += people * first * first;
    yy += people * second * second;
    xy += people * first * second;
  }
  if (n < 2n) throw new NotComputable(n === 0n ? 'no_respondents' : 'one_respondent');
  const sums = { n, covariance: n * xy - x * y, firstSpread: n * xx - x * x, secondSpread: n * yy - y * y };
  if (sums.firstSpread === 0n || sums.secondSpread === 0n) throw new NotComputable('no_variance');
  return sums;
}
