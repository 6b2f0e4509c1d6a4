import type { z } from 'zod';
import type { SchemaKit } from '../schema-kit.ts';

export function measurementRowSchema({ z, text, count, figure, notComputed }: SchemaKit) {
  return z.strictObject({
    population: z.string(),
    variable: z.string().describe('The column of numbers.'),
    label: text,
    group: z.string(),
    n: count.nullable().describe('People with a number; null where numbers were not counted.'),
    missing: count.nullable(),
    mean: figure,
    sd: figure,
    median: figure,
    q1: figure.describe('The lower quartile, type 7 of Hyndman and Fan.'),
    q3: figure,
    min: figure,
    max: figure,
    not_computed: notComputed,
  });
}

export type MeasurementRow = z.infer<ReturnType<typeof measurementRowSchema>>;
