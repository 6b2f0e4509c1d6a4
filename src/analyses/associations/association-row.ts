import type { z } from 'zod';
import type { SchemaKit } from '../schema-kit.ts';

export function associationRowSchema({ z, text, count, figure, notComputed }: SchemaKit) {
  return z.strictObject({
    population: z.string(),
    variable: z.string().describe('The column of the characteristic.'),
    label: text,
    by: z.string().describe('The column of the grouping.'),
    by_label: text,
    n: count.describe('People at a level of both.'),
    chi_square: z
      .strictObject({ statistic: z.number(), df: count, p_value: z.number() })
      .nullable()
      .describe('Pearson’s; levels and groups without anybody are left out.'),
    stars: z.string().describe('Of the p of chi_square.'),
    yates: z
      .strictObject({ statistic: z.number(), p_value: z.number() })
      .nullable()
      .describe('With the correction for continuity; null for other than two levels and two groups.'),
    fisher: z
      .strictObject({
        p_value: z.number(),
        method: z.enum(['exact', 'monte_carlo']),
        replicates: count.nullable().describe('Tables that were drawn; null where p is exact.'),
        seed: z.int().nullable(),
      })
      .nullable()
      .describe('Fisher’s exact test, for tables of any size that of Freeman and Halton.'),
    cramers_v: z
      .strictObject({ estimate: z.number(), conf_low: z.number(), conf_high: z.number() })
      .nullable()
      .describe('Not corrected for bias; the interval is of the noncentrality of chi-square.'),
    smallest_expected: figure.describe('The smallest count expected in a cell.'),
    cells: count,
    cells_below_5: count.describe('Cells in which less than 5 are expected.'),
    not_computed: notComputed,
  });
}

export type AssociationRow = z.infer<ReturnType<typeof associationRowSchema>>;
