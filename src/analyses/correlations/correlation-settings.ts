import type { z } from 'zod';
import type { SchemaKit } from '../schema-kit.ts';
import { correlationMethods } from './correlation-methods.ts';

export function correlationSettings({ z }: SchemaKit) {
  return {
    scales: z
      .array(z.string())
      .nullable()
      .describe(
        'Scales and columns of numbers that were asked for; null: the outermost scales and all numbers.',
      ),
    method: z
      .enum(correlationMethods)
      .describe('What tables show: pearson or spearman below the diagonal; both: spearman above it.'),
  };
}

export type CorrelationSettings = z.infer<z.ZodObject<ReturnType<typeof correlationSettings>>>;
