import type { z } from 'zod';
import type { SchemaKit } from '../schema-kit.ts';

export function omnibusRowSchema({ z, text, count, figure, notComputed }: SchemaKit) {
  const fTest = z
    .strictObject({ statistic: z.number(), df1: z.number(), df2: z.number(), p_value: z.number() })
    .nullable();
  const share = z
    .strictObject({ estimate: z.number(), conf_low: z.number(), conf_high: z.number() })
    .nullable();
  return z.strictObject({
    population: z.string(),
    scale: z.string(),
    parent: z.string().nullable(),
    label: text,
    by: z.string().describe('The column that groups.'),
    levels: z
      .array(z.strictObject({ id: z.string(), n: count, mean: figure, sd: figure }))
      .describe('Levels without people take no part in the tests.'),
    n: count,
    anova: fTest,
    welch_anova: fTest,
    kruskal_wallis: z.strictObject({ statistic: z.number(), df: z.number(), p_value: z.number() }).nullable(),
    levene: fTest.describe('Deviations from the mean.'),
    brown_forsythe: fTest.describe('Deviations from the median.'),
    eta_squared: share.describe('Two-sided interval, of the noncentral F.'),
    omega_squared: share.describe('Two-sided interval, of the noncentral F; the estimate may be below 0.'),
    test: z.enum(['anova', 'welch_anova']).describe('The test that the stars go by.'),
    stars: z.string(),
    not_computed: notComputed,
  });
}

export type OmnibusRow = z.infer<ReturnType<typeof omnibusRowSchema>>;
