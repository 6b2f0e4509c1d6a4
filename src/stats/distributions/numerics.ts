/**
 * What comes from other libraries, under the names used here; docs/numerics.md has the measured errors.
 * No other file imports jstat.
 */
import jStat from 'jstat';

/** P(Z ≤ z), absolute error below 1e-15; a small tail has no correct digits: for p-values, normalTwoSidedP. */
export const standardNormalCdf = (z: number): number => jStat.normal.cdf(z, 0, 1);

/** The z below which `probability` lies: about 14 digits between 1e-4 and 1 − 1e-4, a few beyond. */
export const standardNormalQuantile = (probability: number): number => jStat.normal.inv(probability, 0, 1);
