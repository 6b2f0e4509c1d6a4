import type { z } from 'zod';
import type { SchemaKit } from '../schema-kit.ts';

export function postHocRowSchema({ z, text, count, figure, notComputed }: SchemaKit) {
  const limits = { conf_low: z.number(), conf_high: z.number() };
  return z.strictObject({
    population: z.string(),
    scale: z.string(),
    parent: z.string().nullable(),
    label: text,
    by: z.string().describe('The column that groups.'),
    group1: z.string(),
    group2: z.string(),
    n1: count,
    n2: count,
    estimate: figure.describe('Mean of group1 − mean of group2, in scale points.'),
    tukey: z
      .strictObject({
        statistic: z.number().describe('The studentized range q, √2 |t|.'),
        df: z.number(),
        p_value: z.number(),
        ...limits,
      })
      .nullable()
      .describe('Tukey’s HSD, with Kramer’s standard error; p and interval hold for all pairs at once.'),
    games_howell: z
      .strictObject({ statistic: z.number(), df: z.number(), p_value: z.number(), ...limits })
      .nullable()
      .describe('The same where variances differ.'),
    not_computed: notComputed,
  });
}

export type PostHocRow = z.infer<ReturnType<typeof postHocRowSchema>>;
