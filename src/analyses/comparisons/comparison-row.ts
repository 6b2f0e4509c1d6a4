import type { z } from 'zod';
import type { Declared } from '../declared.ts';
import type { SchemaKit } from '../schema-kit.ts';

export function comparisonRowSchema({ z, text, count, figure, notComputed }: SchemaKit) {
  const spreadTest = z
    .strictObject({ statistic: z.number(), df1: z.number(), df2: z.number(), p_value: z.number() })
    .nullable();
  const tTest = z
    .strictObject({
      statistic: z.number(),
      df: z.number(),
      p_value: z.number(),
      std_error: z.number(),
      conf_low: z.number(),
      conf_high: z.number(),
    })
    .nullable();
  const standardizedDifference = { estimate: z.number(), conf_low: z.number(), conf_high: z.number() };
  return z.strictObject({
    population: z.string(),
    scale: z.string(),
    parent: z.string().nullable(),
    label: text,
    group1: z.string(),
    group2: z.string(),
    n1: count,
    n2: count,
    mean1: figure,
    mean2: figure,
    sd1: figure,
    sd2: figure,
    estimate: figure.describe('mean1 − mean2, in scale points.'),
    levene: spreadTest.describe('Deviations from the mean.'),
    brown_forsythe: spreadTest.describe('Deviations from the median.'),
    student: tTest,
    welch: tTest,
    mann_whitney: z
      .strictObject({
        statistic: z.number().describe('U of group1.'),
        z: z.number(),
        p_value: z.number(),
        p_value_continuity: z.number(),
      })
      .nullable(),
    cohens_d: z.strictObject({ ...standardizedDifference, standardizer: z.literal('pooled') }).nullable(),
    hedges_g: z.strictObject(standardizedDifference).nullable(),
    glass_delta: z.strictObject({ estimate: z.number(), standardizer: z.string() }).nullable(),
    cliffs_delta: z.strictObject({ estimate: z.number() }).nullable(),
    test: z.enum(['student', 'welch']).describe('The test that the stars go by.'),
    stars: z.string(),
    not_computed: notComputed,
  });
}

export type ComparisonRow = z.infer<ReturnType<typeof comparisonRowSchema>>;

export const comparisonDisclosure: Declared<ComparisonRow> = {
  population: 'always',
  scale: 'always',
  parent: 'always',
  label: 'always',
  group1: 'always',
  group2: 'always',
  n1: 'always',
  n2: 'always',
  mean1: 'figures',
  mean2: 'figures',
  sd1: 'figures',
  sd2: 'figures',
  estimate: 'figures',
  levene: 'figures',
  brown_forsythe: 'figures',
  student: 'figures',
  welch: 'figures',
  mann_whitney: 'figures',
  cohens_d: 'figures',
  hedges_g: 'figures',
  glass_delta: 'figures',
  cliffs_delta: 'figures',
  // Which one Levene's test would have chosen says something of the spreads.
  test: { otherwise: ({ test }) => (test === 'auto' ? 'student' : test) },
  stars: { otherwise: () => '' },
  not_computed: 'reasons',
};
