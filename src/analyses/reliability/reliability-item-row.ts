import type { z } from 'zod';
import type { SchemaKit } from '../schema-kit.ts';

export function reliabilityItemRowSchema({ z, text, count, figure, notComputed }: SchemaKit) {
  return z.strictObject({
    population: z.string(),
    scale: z.string().describe('Any scale that has the item, inner or outer.'),
    item: z.string(),
    label: text,
    group: z.string(),
    reversed: z.boolean().describe('All figures of the row are of the reversed answers.'),
    n: count.nullable().describe('People with every answer of the scale; null where they were not counted.'),
    mean: figure,
    sd: figure,
    item_rest_r: figure.describe('Pearson’s r with the sum of the other items of the scale.'),
    alpha_if_deleted: figure.describe('Cronbach’s alpha of the other items, of the same people.'),
    not_computed: notComputed,
  });
}

export type ReliabilityItemRow = z.infer<ReturnType<typeof reliabilityItemRowSchema>>;
