import type { z } from 'zod';
import { comparisonRowSchema } from '../comparisons/comparison-row.ts';
import { resamplingShape } from '../resampling/resampling-settings.ts';
import type { SchemaKit } from '../schema-kit.ts';

/** A comparison with what is asked for beside. */
export function comparedRowSchema(kit: SchemaKit) {
  const { z, figure } = kit;
  return comparisonRowSchema(kit).extend({
    stars: z.string().describe('By p_adjusted where there is one, else by one_sided, else by the test.'),
    one_sided: z.exactOptional(
      z
        .strictObject({
          alternative: z.enum(['greater', 'less']),
          student_p_value: figure,
          welch_p_value: figure,
          mann_whitney_p_value: figure,
          mann_whitney_p_value_continuity: figure,
        })
        .describe('Of group1 against group2. Intervals of the row are two-sided all the same.'),
    ),
    equivalence: z.exactOptional(
      z
        .strictObject({ margin: z.number(), student_p_value: figure, welch_p_value: figure })
        .describe('Two one-sided tests: small where the groups differ by less than the margin.'),
    ),
    p_adjusted: z.exactOptional(
      z
        .strictObject({ method: z.enum(['holm', 'bh']), p_value: z.number() })
        .nullable()
        .describe('The p of the test that the stars go by, adjusted over settings.family.'),
    ),
    ...resamplingShape(kit),
  });
}

export type ComparedRow = z.infer<ReturnType<typeof comparedRowSchema>>;
