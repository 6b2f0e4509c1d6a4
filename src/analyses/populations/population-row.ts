import type { z } from 'zod';
import type { Declared } from '../declared.ts';
import type { SchemaKit } from '../schema-kit.ts';

export function populationRowSchema({ z, text, count }: SchemaKit) {
  return z.strictObject({
    population: z.string(),
    label: text,
    groups: z
      .array(z.strictObject({ group: z.string(), label: text, n: count }))
      .describe(
        '"all" first, then the two levels where the population is grouped and min_cell lets them be shown.',
      ),
  });
}

export type PopulationRow = z.infer<ReturnType<typeof populationRowSchema>>;

export const populationDisclosure: Declared<PopulationRow> = {
  population: 'always',
  label: 'always',
  groups: { each: { group: 'always', label: 'always', n: 'always' } },
};
