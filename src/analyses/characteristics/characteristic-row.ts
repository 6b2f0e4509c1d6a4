import type { z } from 'zod';
import type { Declared } from '../declared.ts';
import type { SchemaKit } from '../schema-kit.ts';

export function characteristicRowSchema({ z, text, count, percent }: SchemaKit) {
  return z.strictObject({
    population: z.string(),
    characteristic: z.string().describe('The column.'),
    label: text,
    level: z
      .string()
      .nullable()
      .describe(
        'Null: people at no level, whose cell is empty, missing or not listed; absent where there are none.',
      ),
    level_label: text,
    group: z.string(),
    n: count,
    n_valid: count.describe('People of the group at any level.'),
    percent_of_group: percent.describe('n of everybody in the group.'),
    percent_of_all: percent.describe('n of everybody.'),
    valid_percent: percent.describe('n of n_valid; null in the row of no level.'),
  });
}

export type CharacteristicRow = z.infer<ReturnType<typeof characteristicRowSchema>>;

export const characteristicDisclosure: Declared<CharacteristicRow> = {
  population: 'always',
  characteristic: 'always',
  label: 'always',
  level: 'always',
  level_label: 'always',
  group: 'always',
  n: 'always',
  n_valid: 'always',
  percent_of_group: 'always',
  percent_of_all: 'always',
  valid_percent: 'always',
};
