import * as z from 'zod';
import { reportHead, reportWarnings } from '../../analyses/report/report-head.ts';
import { codingInputSchema } from '../../analyses/themes/themes-schema.ts';
import { textSchema as text } from '../../messages/text-schema.ts';

const count = z.int().nonnegative();

/** What a printed figure turned out to be; `docs/published-tables.md` explains each. */
const explanationCode = z.enum([
  'welch_test',
  'student_test',
  'one_sided',
  'two_sided',
  'opposite_direction',
  'sd_of_n',
  'se_for_sd',
  'sd_for_se',
  'sum_score',
  'mean_score',
  'score_of_maximum',
  'other_total',
  'half_even',
  'half_binary',
  'half_down',
  'truncated',
  'bent_to_add_up',
  'other_cut_points',
  'missing_rule',
  'listwise',
  'item_not_reversed',
  'item_reversed',
  'transposed_digits',
  'one_digit',
  'one_star',
  'subcategory_absent',
  'mentions',
  'spelled_apart',
]);

const explanation = z.strictObject({
  code: explanationCode,
  also: explanationCode.exactOptional().describe('A second cause: only both together give what is printed.'),
  text,
});

const verdicts = { match: count, mismatch: count, tolerated: count, not_testable: count };

const cell = z.strictObject({
  table: z.string(),
  row: z.string(),
  column: z.string(),
  label: z.strictObject({ row: text, column: text }).describe('What readers call it.'),
  path: z.string().describe('Where the figure stands in the tables file: tables[3].rows[2].mean'),
  line: z.int().positive().nullable().describe('Its line in the tables file.'),
  printed: z.string(),
  computed: z
    .number()
    .nullable()
    .describe('In full precision; of stars and significance, the p behind them.'),
  rounded: z
    .string()
    .nullable()
    .describe('What would be printed: to the printed decimals, half away from zero.'),
  verdict: z.enum(['match', 'mismatch', 'tolerated', 'not_testable']),
  reason: z
    .string()
    .nullable()
    .describe(
      'Of a tolerated cell, as the tables file says; of one that is not testable, a code; of a mismatch, `unread` where it cannot be read.',
    ),
  explanation: explanation.nullable().describe('Of a mismatch: the likeliest, or null where none was found.'),
});

export const verificationSchema = z
  .strictObject({
    schema_version: z.literal('1'),
    tool: reportHead.tool,
    instrument: reportHead.instrument,
    settings: reportHead.settings,
    tables_file: z.string(),
    inputs: reportHead.inputs,
    coding_sheets: z.array(codingInputSchema).describe('What tables of themes were held against.'),
    summary: z.strictObject({ cells: count, ...verdicts }),
    tables: z
      .array(z.strictObject({ table: z.string(), rows: count, cells: count, ...verdicts }))
      .describe('Tables that print figures, in the order of the file.'),
    cells: z.array(cell),
    warnings: reportWarnings,
  })
  .describe('hanaro verification: every printed figure checked against the data.');

/** Every printed cell with what the data give for it. */
export type Verification = z.infer<typeof verificationSchema>;
export type VerifiedCell = Verification['cells'][number];
export type VerifiedTable = Verification['tables'][number];
export type Explanation = z.infer<typeof explanation>;
