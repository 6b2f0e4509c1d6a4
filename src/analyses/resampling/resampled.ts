import type { BootstrapSettings } from '../../stats/resampling/bootstrap-interval.ts';
import type { Draws, PermutationResult } from '../../stats/resampling/draws.ts';
import type { Interval } from '../../stats/two-samples.ts';
import type { StudySettings } from '../analysis.ts';
import type { Figures } from '../figures.ts';
import { bootstrapDraws, permutationDraws, type ResamplingSettings } from './resampling-settings.ts';

/** What a row has of resampling. */
export interface Resampled {
  readonly permutation?: { readonly p_value: number; readonly method: PermutationResult['method'] } | null;
  readonly bootstrap?: {
    readonly conf_low: number;
    readonly conf_high: number;
    readonly method: 'bca';
  } | null;
}

/** The permutation test and the bootstrap interval of a difference, where they are asked for. */
export function resampled(
  settings: ResamplingSettings & Pick<StudySettings, 'conf_level'>,
  figures: Figures,
  {
    permutationTest,
    bootstrapInterval,
  }: {
    readonly permutationTest: (draws: Draws) => PermutationResult;
    readonly bootstrapInterval: (draws: BootstrapSettings) => Interval;
  },
): Resampled {
  const permutations = permutationDraws(settings);
  const resamples = bootstrapDraws(settings);
  return {
    ...(permutations && {
      permutation: figures.compute('permutation', () => {
        const { pValue, method } = permutationTest(permutations);
        return { p_value: pValue, method };
      }),
    }),
    ...(resamples && {
      bootstrap: figures.compute('bootstrap', () => {
        const { low, high } = bootstrapInterval(resamples);
        return { conf_low: low, conf_high: high, method: 'bca' as const };
      }),
    }),
  };
}
