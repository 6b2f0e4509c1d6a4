import type { z } from 'zod';
import type { SchemaKit } from '../schema-kit.ts';

export function balanceRowSchema({ z, text, count, figure, notComputed }: SchemaKit) {
  return z.strictObject({
    population: z.string(),
    variable: z.string().describe('The column of the characteristic.'),
    label: text,
    by: z.string().describe('The column of the grouping.'),
    group1: z.string(),
    group2: z.string(),
    n1: count,
    n2: count,
    estimate: figure.describe('The standardized difference of the two groups.'),
    method: z
      .enum(['multinomial', 'average_variance'])
      .describe(
        'multinomial: of the proportions at all levels (Yang and Dalton 2012), 0 or more. average_variance: of numbers, group1 − group2 over the root of the mean of both variances.',
      ),
    not_computed: notComputed,
  });
}

export type BalanceRow = z.infer<ReturnType<typeof balanceRowSchema>>;
