import type { z } from 'zod';
import { resamplingShape } from '../resampling/resampling-settings.ts';
import type { SchemaKit } from '../schema-kit.ts';

export function pairedRowSchema(kit: SchemaKit) {
  const { z, text, count, figure, notComputed } = kit;
  const id = z.string().nullable();
  return z.strictObject({
    population: z.string(),
    label: text,
    scale1: id.describe('Two scales of the same people; null in a row of two waves.'),
    scale2: id,
    scale1_label: text.nullable(),
    scale2_label: text.nullable(),
    scale: id.describe('One scale at two waves; null in a row of two scales.'),
    wave1: id,
    wave2: id,
    wave1_label: text.nullable(),
    wave2_label: text.nullable(),
    group: z.string(),
    n: count.describe('People with both scores; every figure is of these.'),
    unmatched1: count.describe('People with the first score only.'),
    unmatched2: count.describe('People with the second score only.'),
    mean1: figure,
    mean2: figure,
    sd1: figure,
    sd2: figure,
    estimate: figure.describe('mean1 − mean2, in scale points.'),
    student: z
      .strictObject({
        statistic: z.number(),
        df: z.number(),
        p_value: z.number(),
        std_error: z.number(),
        conf_low: z.number(),
        conf_high: z.number(),
      })
      .nullable(),
    wilcoxon: z
      .strictObject({
        statistic: z.number().describe('Sum of the ranks of people whose first score is the higher one.'),
        z: z.number(),
        p_value: z.number(),
        p_value_continuity: z.number(),
        p_value_exact: figure.describe(
          'Of all signs, ties included; null where more than about 120 people differ.',
        ),
        n_zero: count.describe('People whose two scores are the same: left out.'),
      })
      .nullable(),
    cohens_dz: z
      .strictObject({ estimate: z.number(), conf_low: z.number(), conf_high: z.number() })
      .nullable(),
    ...resamplingShape(kit),
    stars: z.string(),
    not_computed: notComputed,
  });
}

export type PairedRow = z.infer<ReturnType<typeof pairedRowSchema>>;
