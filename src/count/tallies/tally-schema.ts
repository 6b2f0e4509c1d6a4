import * as z from 'zod';
import { inputFormats } from '../../responses/answer-input.ts';
import { exclusionReasons } from '../../responses/rows/row-ledger.ts';
import { warningSchema } from '../../responses/warning-schema.ts';

const count = z.int().nonnegative();
const sha256 = z.string().length(64);
const byGroup = z
  .array(count)
  .min(3)
  .describe(
    'Of each level of the grouping, in the codebook’s order, then of no level; without grouping, of no level in the third place.',
  );

const input = z.strictObject({
  file: z.string().describe('Without its folders; "-" is standard input.'),
  sha256: sha256.nullable().describe('Of the bytes as they were stored. Null as in a report.'),
  content_sha256: sha256
    .nullable()
    .describe('Of the bytes, decompressed: the same content is not counted twice. Null as sha256 is.'),
  format: z.enum(inputFormats),
  population: z.string(),
  rows: z
    .strictObject({
      read: count,
      used: byGroup,
      excluded: z.array(z.strictObject({ reason: z.enum(exclusionReasons), n: byGroup })),
    })
    .describe('read = used + excluded.'),
  warnings: z.array(warningSchema.omit({ file: true })),
});

const coMoments = z
  .strictObject({
    n: count.describe('People with every answer of the scale.'),
    sums: z.array(count).describe('Of each item, in the codebook’s order.'),
    products: z
      .array(count)
      .describe('Sums of products of two items: 1·1, 2·1, 2·2, 3·1, 3·2, 3·3, …: in their order.'),
  })
  .nullable()
  .exactOptional()
  .describe(
    'Whole-number sums over people with every answer of the scale, of answers as scored less the lowest one. Null where they ' +
      'were not counted, and with min_cell; not there in version 1.',
  );

const numbers = z
  .array(
    z.strictObject({
      characteristic: z.string().describe('The column.'),
      people: z
        .array(z.tuple([z.string(), z.int().positive()]))
        .describe('[number, people], ascending: each number as text, exactly, as short as can be.'),
      without_number: count,
    }),
  )
  .nullable()
  .exactOptional()
  .describe(
    'People with each number of a column of numbers. Null where they were not counted, and with min_cell; not there where the ' +
      'codebook has no such column, nor in tallies of earlier versions.',
  );

const group = z
  .strictObject({
    group: z.string().nullable().describe('Null: people without a level of the grouping.'),
    respondents: count,
    items: z.array(
      z.strictObject({
        item: z.string(),
        people: z
          .array(count)
          .describe(
            'Per answer, from the lowest end point to the highest, as answered: before any reversing.',
          ),
        without_answer: count,
      }),
    ),
    scales: z.array(
      z.strictObject({
        scale: z.string(),
        people: z
          .array(z.tuple([z.int().positive(), z.int(), z.int().positive()]))
          .describe(
            '[valid answers, their sum, people], ascending: people with this many answers that add up to this, reversed where the scale says so.',
          ),
        without_score: count,
        co_moments: coMoments,
      }),
    ),
    characteristics: z.array(
      z.strictObject({
        characteristic: z.string().describe('The column.'),
        people: z.array(count).describe('Per level, as the codebook has them.'),
        without_level: count,
      }),
    ),
    numbers,
  })
  .describe(
    'respondents = people + those without, for every item, scale and characteristic. The codebook’s order.',
  );

export const tallySchema = z
  .strictObject({
    document: z.literal('hanaro tally').describe('Comes first: the file is known by it.'),
    schema_version: z.enum(['1', '2']).describe('1 has no co_moments.'),
    tool: z.strictObject({ name: z.literal('hanaro'), version: z.string() }),
    instrument: z.strictObject({
      id: z.string(),
      version: z.string(),
      sha256: sha256.describe('Of all in the codebook that decides what is counted and what it is called.'),
      wave: z.string().exactOptional().describe('Whose answers were counted, where the codebook has waves.'),
    }),
    min_cell: z
      .int()
      .nullable()
      .describe('No group that is not empty has fewer people than this; then no hash of an input is given.'),
    inputs: z.array(input),
    populations: z.array(
      z.strictObject({
        population: z.string(),
        groups: z
          .array(group)
          .describe(
            'Every level in the codebook’s order, then no level; of a population without grouping the last one only.',
          ),
      }),
    ),
  })
  .describe('hanaro tally: what was counted at one place, to be pooled with other places by hanaro score.');

/** Counts that leave a site in the place of answers. */
export type TallyDocument = z.infer<typeof tallySchema>;
export type TalliedGroup = TallyDocument['populations'][number]['groups'][number];
export type TalliedInput = TallyDocument['inputs'][number];
