import type { z } from 'zod';
import type { Declared } from '../declared.ts';
import { disclosureOf, shapeOf } from '../figure.ts';
import type { SchemaKit } from '../schema-kit.ts';
import { summaryFigures } from '../summary/summary-figures.ts';

export function itemRowSchema(kit: SchemaKit) {
  const { z, text, count, notComputed } = kit;
  return z.strictObject({
    population: z.string(),
    scale: z.string().describe('The innermost scale of the item.'),
    item: z.string(),
    label: text,
    min: z.int(),
    max: z.int(),
    reverse_keyed: z.boolean().describe('All figures of the row are of the reversed answers.'),
    group: z.string(),
    n: count.describe('People whose score or answer was used.'),
    n_missing: count,
    ...shapeOf(summaryFigures, kit),
    not_computed: notComputed,
    counts: z
      .record(z.string(), count)
      .nullable()
      .describe('People per answer, as scored. Null where min_cell withholds them.'),
  });
}

export type ItemRow = z.infer<ReturnType<typeof itemRowSchema>>;

export const itemDisclosure: Declared<ItemRow> = {
  population: 'always',
  scale: 'always',
  item: 'always',
  label: 'always',
  min: 'always',
  max: 'always',
  reverse_keyed: 'always',
  group: 'always',
  n: 'always',
  n_missing: 'always',
  ...disclosureOf(summaryFigures),
  not_computed: 'reasons',
  counts: 'counts',
};
