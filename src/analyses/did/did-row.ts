import type { z } from 'zod';
import { resamplingShape } from '../resampling/resampling-settings.ts';
import type { SchemaKit } from '../schema-kit.ts';

export function didRowSchema(kit: SchemaKit) {
  const { z, text, count, figure, notComputed } = kit;
  return z.strictObject({
    population: z.string(),
    label: text,
    scale: z.string(),
    group1: z.string(),
    group2: z.string(),
    wave1: z.string(),
    wave2: z.string(),
    wave1_label: text,
    wave2_label: text,
    n1: count.describe('People of group1 with a score at both waves.'),
    n2: count,
    change1: figure.describe('Mean of wave2 − wave1 in group1, in scale points.'),
    change2: figure,
    sd1: figure.describe('Of the changes.'),
    sd2: figure,
    estimate: figure.describe('change1 − change2, in scale points.'),
    test: z.enum(['student', 'welch']).describe('Of the changes of the two groups.'),
    std_error: figure,
    statistic: figure,
    df: figure,
    p_value: figure,
    conf_low: figure,
    conf_high: figure,
    ...resamplingShape(kit),
    stars: z.string(),
    not_computed: notComputed,
  });
}

export type DidRow = z.infer<ReturnType<typeof didRowSchema>>;
