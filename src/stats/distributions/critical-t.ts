import { studentTQuantile } from './student-t-quantile.ts';

const known = new Map<string, number>();

/** The t that a two-sided interval reaches to: the (1 + level) / 2 quantile. The rows of a report share a few of them. */
export function criticalT(confidenceLevel: number, degreesOfFreedom: number): number {
  const key = `${confidenceLevel} ${degreesOfFreedom}`;
  const critical = known.get(key) ?? studentTQuantile((1 + confidenceLevel) / 2, degreesOfFreedom);
  known.set(key, critical);
  return critical;
}
