import * as z from 'zod';
import { inputFormats } from '../../responses/answer-input.ts';
import { exclusionReasons } from '../../responses/rows/row-ledger.ts';
import { warningSchema } from '../../responses/warning-schema.ts';
import { schemaKit } from '../schema-kit.ts';

const { text, encoding, delimiter, rowsOf } = schemaKit;

const inputSchema = z.strictObject({
  file: z
    .string()
    .describe(
      'As named on the command line; "-" is standard input. What a tally counted comes after its name: "part.json: users.csv".',
    ),
  sha256: z
    .string()
    .length(64)
    .nullable()
    .describe(
      'Of the bytes as they are stored: for what a tally counted, those of the tally. Null for a table of a database, and with min_cell: a guess at the data could be ' +
        'checked by it.',
    ),
  format: z.enum(inputFormats),
  compression: z.enum(['gzip']).nullable(),
  encoding: encoding.nullable().describe('Null where the format settles it.'),
  delimiter: delimiter.nullable().describe('Null where the format has none.'),
  sheet: z.string().nullable(),
  population: z.string(),
  rows: rowsOf(exclusionReasons),
  wave: z
    .strictObject({ id: z.string(), label: text })
    .exactOptional()
    .describe('Whose answers alone were taken, where the codebook has waves.'),
});

/** The settings of every report. */
export const settingsOfEvery = {
  conf_level: z.number().gt(0).lt(1),
  stars: z.array(z.strictObject({ symbol: z.string(), below: z.number() })),
};

/** Which t-test decides. */
export const testSettings = {
  test: z.enum(['student', 'welch', 'auto']).describe('auto: Welch where Levene’s p is below levene_below.'),
  levene_below: z.number(),
};

const settingsSchema = z.strictObject({
  conf_level: settingsOfEvery.conf_level,
  ...testSettings,
  stars: settingsOfEvery.stars,
  min_cell: z
    .int()
    .nullable()
    .describe('Fewer people than this, but not none, are a small cell; null: all cells are shown.'),
});

/** What a report says of the run itself, before the rows of its analyses. */
export const reportHead = {
  schema_version: z.literal('1'),
  tool: z.strictObject({ name: z.literal('hanaro'), version: z.string() }),
  instrument: z.strictObject({ id: z.string(), version: z.string(), title: text }),
  settings: settingsSchema,
  inputs: z.array(inputSchema),
};

export const reportWarnings = z.array(warningSchema);

export type ReportSettings = z.infer<typeof settingsSchema>;
