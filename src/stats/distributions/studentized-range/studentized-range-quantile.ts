import { studentTQuantile } from '../student-t-quantile.ts';
import { studentizedRangeTail } from './studentized-range-tail.ts';

const known = new Map<string, number>();

/**
 * The q above which `probability` of the studentized range lies: 0.05 for a 95 % interval of all differences at once.
 *
 * Newton steps in log q on the log of the tail, from Bonferroni's bound. Relative error below 1e-11.
 *
 * @param probability  0 < probability < 1
 * @param groups  2 to 100
 * @param degreesOfFreedom  1 or more, not necessarily whole
 * @throws RangeError outside that domain
 * Reference: fixtures/reference/studentized-range.json, R qtukey(probability, groups, df, lower.tail = FALSE)
 */
export function studentizedRangeQuantile(
  probability: number,
  groups: number,
  degreesOfFreedom: number,
): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`a quantile needs 0 < probability < 1, not ${probability}`);
  }
  const key = `${probability} ${groups} ${degreesOfFreedom}`;
  const quantile = known.get(key) ?? quantileOf(probability, groups, degreesOfFreedom);
  known.set(key, quantile);
  return quantile;
}

function quantileOf(probability: number, groups: number, degreesOfFreedom: number): number {
  const pairs = (groups * (groups - 1)) / 2;
  let q = Math.SQRT2 * studentTQuantile(1 - probability / (2 * pairs), degreesOfFreedom);
  for (let step = 0; step < 100; step++) {
    const { above, perLog } = studentizedRangeTail(q, groups, degreesOfFreedom);
    const change = (Math.log(above / probability) * above) / perLog;
    q *= Math.exp(Math.max(-1, Math.min(1, change)));
    if (Math.abs(change) < 1e-8) break;
  }
  return q;
}
