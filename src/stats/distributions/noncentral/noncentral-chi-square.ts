import { chiSquareMass } from '../chi-square-mass.ts';
import type { CentralFamily } from './noncentral-mass.ts';

/** Chi-square at x with `shape` = df/2 growing. */
export function chiSquareFamily(x: number, degreesOfFreedom: number): CentralFamily {
  return {
    shape: degreesOfFreedom / 2,
    mass: (shape) => chiSquareMass(x, 2 * shape),
    growth: (shape) => x / 2 / (shape + 1),
  };
}
