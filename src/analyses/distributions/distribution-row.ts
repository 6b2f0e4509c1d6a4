import type { z } from 'zod';
import type { SchemaKit } from '../schema-kit.ts';

export function distributionRowSchema({ z, text, count, figure, notComputed }: SchemaKit) {
  return z.strictObject({
    population: z.string(),
    scale: z.string().describe('An outermost scale.'),
    label: text,
    min: z.int().describe('The lowest score that there can be.'),
    max: z.int().describe('The highest score that there can be.'),
    group: z.string(),
    n: count.describe('People whose score was used.'),
    mean: figure,
    bars: z
      .array(z.strictObject({ from: z.number(), to: z.number(), people: count }))
      .describe(
        'People by score, in scale points; a score on an edge counts above it, the highest in the last bar.',
      ),
    bandwidth: figure.describe('Of the density: Silverman’s rule of thumb, R’s bw.nrd0.'),
    density: z
      .array(z.strictObject({ at: z.number(), density: z.number() }))
      .nullable()
      .describe('Gaussian kernel density per scale point.'),
    not_computed: notComputed,
  });
}

export type DistributionRow = z.infer<ReturnType<typeof distributionRowSchema>>;
