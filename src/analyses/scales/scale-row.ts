import type { z } from 'zod';
import type { Declared } from '../declared.ts';
import { disclosureOf, shapeOf } from '../figure.ts';
import type { SchemaKit } from '../schema-kit.ts';
import { summaryFigures } from '../summary/summary-figures.ts';
import { ownScaleFigures, scaleFigures } from './scale-figures.ts';

export function scaleRowSchema(kit: SchemaKit) {
  const { z, text, count, notComputed } = kit;
  return z.strictObject({
    population: z.string(),
    scale: z.string(),
    parent: z.string().nullable(),
    label: text,
    items: count,
    min: z.int().describe('The lowest score that there can be.'),
    max: z.int().describe('The highest score that there can be.'),
    group: z.string(),
    n: count.describe('People whose score or answer was used.'),
    n_missing: count,
    ...shapeOf(summaryFigures, kit),
    not_computed: notComputed,
    ...shapeOf(ownScaleFigures, kit),
    score: z
      .literal('sum')
      .exactOptional()
      .describe('Where scores are sums of items; left out, they are means.'),
  });
}

export type ScaleRow = z.infer<ReturnType<typeof scaleRowSchema>>;

export const scaleDisclosure: Declared<ScaleRow> = {
  population: 'always',
  scale: 'always',
  parent: 'always',
  label: 'always',
  items: 'always',
  min: 'always',
  max: 'always',
  group: 'always',
  n: 'always',
  n_missing: 'always',
  ...disclosureOf(scaleFigures),
  not_computed: 'reasons',
  score: 'always',
};
