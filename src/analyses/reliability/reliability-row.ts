import type { z } from 'zod';
import type { SchemaKit } from '../schema-kit.ts';

export function reliabilityRowSchema({ z, text, count, figure, notComputed }: SchemaKit) {
  return z.strictObject({
    population: z.string(),
    scale: z.string(),
    parent: z.string().nullable(),
    label: text,
    group: z.string(),
    items: count,
    n: count.nullable().describe('People with every answer of the scale; null where they were not counted.'),
    cronbach_alpha: z
      .strictObject({ estimate: z.number(), conf_low: z.number(), conf_high: z.number() })
      .nullable()
      .describe('Raw alpha with Feldt’s interval.'),
    standardized_alpha: figure,
    mcdonald_omega: z
      .strictObject({ estimate: z.number(), method: z.literal('minres_correlations') })
      .nullable()
      .describe('Omega total of one factor, by minimum residuals of the correlations.'),
    guttman_lambda6: figure.describe('Of standardized items, from squared multiple correlations.'),
    split_half: z
      .strictObject({
        estimate: z.number(),
        method: z.enum(['odd_even_spearman_brown', 'odd_even_horst']),
      })
      .nullable()
      .describe(
        'Items at odd against items at even places; Horst’s formula where the halves are of unequal length.',
      ),
    inter_item_r: z.strictObject({ mean: z.number(), min: z.number(), max: z.number() }).nullable(),
    not_computed: notComputed,
  });
}

export type ReliabilityRow = z.infer<ReturnType<typeof reliabilityRowSchema>>;
