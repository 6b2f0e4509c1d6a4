import type { BootstrapSettings } from '../../stats/resampling/bootstrap-interval.ts';
import type { Draws } from '../../stats/resampling/draws.ts';
import type { StudySettings } from '../analysis.ts';
import type { SchemaKit } from '../schema-kit.ts';

/** What is drawn, where it is asked for, and where random numbers begin. */
export interface ResamplingSettings {
  readonly permutations: number | null;
  readonly bootstrap: number | null;
  readonly seed: number | null;
}

export function resamplingSettings({ z }: SchemaKit) {
  const draws = z.int().positive().nullable();
  return {
    permutations: draws.describe(
      'Arrangements to draw where not all can be counted; null: no permutation test.',
    ),
    bootstrap: draws.describe('Resamples of each bootstrap interval; null: none.'),
    seed: z
      .int()
      .nonnegative()
      .nullable()
      .describe('Every row draws from there anew; null: nothing is drawn.'),
  };
}

export function permutationDraws({ permutations, seed }: ResamplingSettings): Draws | null {
  return permutations === null ? null : { times: permutations, seed: seed ?? 0 };
}

export function bootstrapDraws({
  bootstrap,
  seed,
  conf_level: confidenceLevel,
}: ResamplingSettings & Pick<StudySettings, 'conf_level'>): BootstrapSettings | null {
  return bootstrap === null ? null : { times: bootstrap, seed: seed ?? 0, confidenceLevel };
}

/** What a row has of them, where asked for. */
export function resamplingShape({ z }: SchemaKit) {
  return {
    permutation: z.exactOptional(
      z
        .strictObject({
          p_value: z.number(),
          method: z
            .enum(['exact', 'monte_carlo'])
            .describe('exact: every arrangement counts; monte_carlo: of those drawn and the one at hand.'),
        })
        .nullable(),
    ),
    bootstrap: z.exactOptional(
      z.strictObject({ conf_low: z.number(), conf_high: z.number(), method: z.literal('bca') }).nullable(),
    ),
  };
}
