import type { DistributionMass } from '../distribution-mass.ts';

/** A central distribution whose shape a = df/2 grows by one from term to term, at a fixed value. */
export interface CentralFamily {
  readonly shape: number;
  mass(shape: number): DistributionMass;
  /** By how much `mass(a).perLog / a` is multiplied when a grows by one: the part of the mass that then moves up. */
  growth(shape: number): number;
}

/** How a noncentral distribution lies around a value. */
export interface NoncentralMass {
  readonly below: number;
  readonly above: number;
  /** How fast `below` falls as the noncentrality grows. */
  readonly slope: number;
}

const negligible = 1e-18;

/**
 * The noncentral chi-square and F distributions: a Poisson mixture of central ones of shape a + j, with mean λ/2.
 *
 * Sums of positive terms only, added from the small ones on: what is below a value from the largest j downwards, what is
 * above it from the smallest j upwards.
 *
 * Source: Johnson, Kotz & Balakrishnan (1995), Continuous Univariate Distributions 2, eq. 29.2 and 30.10.
 */
export function noncentralMass(family: CentralFamily, noncentrality: number): NoncentralMass {
  const mean = noncentrality / 2;
  const { first, weights } = poissonWeights(mean);
  const lowest = family.shape + first;
  const bottom = family.mass(lowest);
  const moves: number[] = [];
  let moved = bottom.perLog / lowest;
  for (let j = 0; j < weights.length; j++) {
    moves.push(moved);
    moved *= family.growth(lowest + j);
  }
  let above = 0;
  let slope = 0;
  let aboveAt = bottom.above;
  for (const [j, weight] of weights.entries()) {
    const move = moves[j] ?? 0;
    above += weight * aboveAt;
    slope += weight * move;
    aboveAt += move;
  }
  let below = 0;
  let belowAt = family.mass(lowest + weights.length).below;
  for (let j = weights.length - 1; j >= 0; j--) {
    belowAt += moves[j] ?? 0;
    below += (weights[j] ?? 0) * belowAt;
  }
  return { below, above, slope: slope / 2 };
}

/** The Poisson probabilities that matter, which add up to 1. */
function poissonWeights(mean: number): { readonly first: number; readonly weights: readonly number[] } {
  const mode = Math.floor(mean);
  const downwards: number[] = [];
  for (let weight = 1, j = mode; j > 0; j--) {
    weight *= j / mean;
    if (weight < negligible) break;
    downwards.push(weight);
  }
  const weights = [...downwards.reverse(), 1];
  for (let weight = 1, j = mode + 1; ; j++) {
    weight *= mean / j;
    if (weight < negligible) break;
    weights.push(weight);
  }
  let total = 0;
  for (const weight of weights) total += weight;
  return { first: mode - downwards.length, weights: weights.map((weight) => weight / total) };
}
