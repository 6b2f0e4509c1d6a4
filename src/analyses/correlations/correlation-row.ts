import type { z } from 'zod';
import type { SchemaKit } from '../schema-kit.ts';

export function correlationRowSchema({ z, text, count, figure, notComputed }: SchemaKit) {
  const tested = {
    statistic: figure.describe('t.'),
    df: count.nullable(),
    p_value: figure.describe('Two-sided.'),
  };
  return z.strictObject({
    population: z.string(),
    scale1: z.string().describe('A scale, or a column of numbers.'),
    label1: text,
    scale2: z.string(),
    label2: text,
    group: z.string(),
    n: count.nullable().describe('People with both values; null where they were not counted.'),
    pearson: z
      .strictObject({
        estimate: z.number().min(-1).max(1),
        ...tested,
        conf_low: figure.describe('Fisher’s interval.'),
        conf_high: figure,
      })
      .nullable(),
    spearman: z
      .strictObject({ estimate: z.number().min(-1).max(1), ...tested })
      .nullable()
      .describe('Of ranks, tied values sharing the mean of theirs; t with n − 2 degrees of freedom.'),
    not_computed: notComputed,
  });
}

export type CorrelationRow = z.infer<ReturnType<typeof correlationRowSchema>>;
