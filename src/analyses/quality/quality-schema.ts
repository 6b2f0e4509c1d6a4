import * as z from 'zod';
import { warningCodes } from '../../errors.ts';
import { textSchema as text } from '../../messages/text-schema.ts';
import { delimiters, encodings } from '../../read/data-table.ts';
import { exclusionReasons } from '../../responses/rows/row-ledger.ts';
import { tableFormatIds } from '../../table-formats.ts';
import { findingCodes } from './finding-codes.ts';

const count = z.int().nonnegative();
const percent = z.number().min(0).max(100);

const severity = z
  .enum(['decision', 'note'])
  .describe(
    'decision: `score` would refuse the file, or its figures hang on a choice that only a person can make. ' +
      'note: worth knowing; the figures stand.',
  );

const finding = z.strictObject({
  code: z.enum([...findingCodes, ...warningCodes]),
  severity,
  file: z.string().nullable().describe('Null: all files of the population together.'),
  population: z.string(),
  group: z.string().nullable(),
  scale: z.string().nullable(),
  item: z.string().nullable(),
  column: z.string().nullable(),
  count: count.describe('Rows, cells or people that it is about.'),
  lines: z.array(z.int().positive()).max(10).describe('Of `file`: where the first ones stand.'),
  message: text,
  hint: text,
});

const input = z.strictObject({
  file: z.string().describe('As named on the command line; "-" is standard input.'),
  sha256: z.string().length(64).describe('Of the bytes as they are stored.'),
  format: z.enum(tableFormatIds),
  compression: z.enum(['gzip']).nullable(),
  encoding: z.enum(encodings).nullable(),
  delimiter: z.enum(delimiters).nullable(),
  sheet: z.string().nullable(),
  population: z.string(),
  rows: z
    .strictObject({
      read: count,
      used: count,
      excluded: z.array(z.strictObject({ reason: z.enum(exclusionReasons), n: count })),
    })
    .describe('read = used + excluded'),
});

const population = z.strictObject({
  population: z.string(),
  label: text,
  people: count.describe('Rows used; `missing` has those without any answer, too.'),
  missing: z
    .array(
      z.strictObject({
        above: percent.describe('Percent of the items, exclusive (0 in the first row: inclusive).'),
        up_to: percent.describe('Percent of the items, inclusive.'),
        n: count,
      }),
    )
    .describe('How many people miss how much; "all" is above 99.'),
  longest_runs: z
    .array(z.strictObject({ length: count, n: count }))
    .describe('How many people have a longest run of equal answers of this length.'),
});

const item = z.strictObject({
  population: z.string(),
  item: z.string(),
  label: text,
  n: count.describe('People used.'),
  n_missing: count.describe('Empty cells and missing codes.'),
  n_invalid: count.describe('Cells that are no answer.'),
  percent_missing: percent.nullable().describe('n_missing of n; null where no row was used.'),
});

export const qualitySchema = z
  .strictObject({
    schema_version: z.literal('1'),
    tool: z.strictObject({ name: z.literal('hanaro'), version: z.string() }),
    instrument: z.strictObject({ id: z.string(), version: z.string(), title: text }),
    summary: z.strictObject({ decisions: count, notes: count }),
    inputs: z.array(input),
    populations: z.array(population),
    items: z.array(item),
    findings: z.array(finding).describe('Decisions first.'),
  })
  .describe('hanaro check: what is doubtful in files of answers, without any answer or respondent in it.');

/** What `hanaro check` finds, as one document. */
export type QualityReport = z.infer<typeof qualitySchema>;
export type QualityFinding = QualityReport['findings'][number];
export type QualityInput = QualityReport['inputs'][number];
export type QualityPopulation = QualityReport['populations'][number];
export type QualityItem = QualityReport['items'][number];
