import { fMass } from '../f-mass.ts';
import type { FDegreesOfFreedom } from '../f-quantile.ts';
import type { CentralFamily } from './noncentral-mass.ts';

/** F at f with `shape` = df1/2 growing: x = df1 f / (df1 f + df2) stays. */
export function fFamily(
  f: number,
  { degreesOfFreedom1, degreesOfFreedom2 }: FDegreesOfFreedom,
): CentralFamily {
  const b = degreesOfFreedom2 / 2;
  const scaled = (degreesOfFreedom1 / 2) * f;
  const x = scaled / (scaled + b);
  return {
    shape: degreesOfFreedom1 / 2,
    mass: (shape) => fMass(scaled / shape, { degreesOfFreedom1: 2 * shape, degreesOfFreedom2 }),
    growth: (shape) => (x * (shape + b)) / (shape + 1),
  };
}
