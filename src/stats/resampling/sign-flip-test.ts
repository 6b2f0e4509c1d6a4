import type { ScoreDistribution } from '../../measures/score-distribution.ts';
import { drawnSignFlips } from './drawn-sign-flips.ts';
import type { Draws, PermutationResult } from './draws.ts';
import { exactSignFlips } from './exact-sign-flips.ts';
import { signedSizes } from './signed-sizes.ts';

/**
 * Permutation test of the mean of paired differences: each person's two scores may have stood in the other order. Exact where
 * all orders can be counted in about a tenth of a second, else of drawn ones.
 *
 * @param differences  of each person
 * @throws NotComputable without people
 * Source: Fisher (1935), The Design of Experiments, 21.  Reference: fixtures/reference/permutations.json, exact rationals
 */
export function signFlipTest(differences: ScoreDistribution, draws: Draws): PermutationResult {
  const sizes = signedSizes(differences);
  const exact = exactSignFlips(sizes);
  return exact === null
    ? { pValue: drawnSignFlips(sizes, draws), method: 'monte_carlo' }
    : { pValue: exact, method: 'exact' };
}
