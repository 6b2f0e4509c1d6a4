import * as z from 'zod';
import { textSchema } from '../messages/text-schema.ts';
import { delimiters, encodings } from '../read/data-table.ts';

const count = z.int().nonnegative();

/**
 * What schemas of rows are made with. It is handed to those who declare them, so that a run that asks for no schema loads no
 * schema library.
 */
export const schemaKit = {
  /** What they use of the library, by its names: handed over whole, it would all come into the program. */
  z: {
    array: z.array,
    boolean: z.boolean,
    enum: z.enum,
    exactOptional: z.exactOptional,
    int: z.int,
    literal: z.literal,
    null: z.null,
    number: z.number,
    record: z.record,
    strictObject: z.strictObject,
    string: z.string,
    union: z.union,
  },
  text: textSchema,
  count,
  figure: z.number().nullable(),
  percent: z.number().min(0).max(100).nullable(),
  /** A figure that is null has its reason here, under its own name. */
  notComputed: z
    .record(
      z.string(),
      z.enum([
        'no_respondents',
        'no_pairs',
        'one_respondent',
        'empty_group',
        'too_few_respondents',
        'no_variance',
        'one_item',
        'two_items',
        'constant_item',
        'not_identified',
        'heywood_case',
        'singular_correlations',
        'nothing_in_common',
        'one_category',
        'perfect_correlation',
        'one_level',
        'one_group',
        'not_counted',
        'suppressed',
      ]),
    )
    .describe('Why each figure that is null has no value.'),
  encoding: z.enum(encodings),
  delimiter: z.enum(delimiters),
  /** Rows, read = used + excluded. */
  rowsOf: <const Reason extends string>(reasons: readonly Reason[]) =>
    z.strictObject({
      read: count,
      used: count,
      excluded: z.array(z.strictObject({ reason: z.enum(reasons), n: count })),
    }),
};

export type SchemaKit = typeof schemaKit;
export type Reason = z.infer<SchemaKit['notComputed']>[string];
