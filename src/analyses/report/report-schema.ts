import { z } from 'zod';
import { textSchema as text } from '../../messages/text-schema.ts';
import { delimiters, encodings } from '../../read/data-table.ts';
import { inputFormats } from '../../responses/answer-input.ts';
import { exclusionReasons } from '../../responses/rows/row-ledger.ts';
import { warningSchema } from '../../responses/warning-schema.ts';

const count = z.int().nonnegative();
const figure = z.number().nullable();
const percent = z.number().min(0).max(100).nullable();

/** A figure that is null has its reason here, under its own name. */
const notComputed = z
  .record(
    z.string(),
    z.enum([
      'no_respondents',
      'one_respondent',
      'empty_group',
      'too_few_respondents',
      'no_variance',
      'one_item',
      'not_counted',
      'suppressed',
    ]),
  )
  .describe('Why each figure that is null has no value.');

const input = z.strictObject({
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
  encoding: z.enum(encodings).nullable().describe('Null where the format settles it.'),
  delimiter: z.enum(delimiters).nullable().describe('Null where the format has none.'),
  sheet: z.string().nullable(),
  population: z.string(),
  rows: rowsOf(exclusionReasons),
});

/** Rows, read = used + excluded. */
function rowsOf<const Reason extends string>(reasons: readonly Reason[]) {
  return z.strictObject({
    read: count,
    used: count,
    excluded: z.array(z.strictObject({ reason: z.enum(reasons), n: count })),
  });
}

const ledgerRow = z
  .strictObject({
    population: z.string(),
    group: z.string().nullable().describe('Null: rows without a level of the grouping.'),
    scale: z.string().nullable().describe('Null: respondents, whatever they answered.'),
    ...rowsOf([...exclusionReasons, 'too_few_answers']).shape,
  })
  .describe('Where every row went: read = used + excluded, by scale and group, over all files.');

const population = z.strictObject({
  population: z.string(),
  label: text,
  groups: z
    .array(z.strictObject({ group: z.string(), label: text, n: count }))
    .describe(
      '"all" first, then the two levels where the population is grouped and min_cell lets them be shown.',
    ),
});

const characteristic = z.strictObject({
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

const summary = {
  n: count.describe('People whose score or answer was used.'),
  n_missing: count,
  mean: figure.describe('In scale points.'),
  sd: figure.describe('Sample standard deviation (n − 1), in scale points.'),
  std_error: figure,
  conf_low: figure,
  conf_high: figure,
  score100: figure.describe('(mean − min) / (max − min) × 100, from the unrounded mean.'),
  not_computed: notComputed,
};

const scale = z.strictObject({
  population: z.string(),
  scale: z.string(),
  parent: z.string().nullable(),
  label: text,
  items: count,
  min: z.int(),
  max: z.int(),
  group: z.string(),
  ...summary,
  cronbach_alpha: z
    .strictObject({
      estimate: z.number(),
      conf_low: z.number(),
      conf_high: z.number(),
      n: count.describe('People with every answer of the scale.'),
    })
    .nullable()
    .describe(
      'Raw alpha with Feldt’s interval. Null for one item, where it was not counted, and with min_cell.',
    ),
});

const item = z.strictObject({
  population: z.string(),
  scale: z.string().describe('The innermost scale of the item.'),
  item: z.string(),
  label: text,
  min: z.int(),
  max: z.int(),
  reverse_keyed: z.boolean().describe('All figures of the row are of the reversed answers.'),
  group: z.string(),
  ...summary,
  counts: z
    .record(z.string(), count)
    .nullable()
    .describe('People per answer, as scored. Null where min_cell withholds them.'),
});

const spreadTest = z
  .strictObject({ statistic: z.number(), df1: z.number(), df2: z.number(), p_value: z.number() })
  .nullable();

const tTest = z
  .strictObject({
    statistic: z.number(),
    df: z.number(),
    p_value: z.number(),
    std_error: z.number(),
    conf_low: z.number(),
    conf_high: z.number(),
  })
  .nullable();

const standardizedDifference = { estimate: z.number(), conf_low: z.number(), conf_high: z.number() };

const comparison = z.strictObject({
  population: z.string(),
  scale: z.string(),
  parent: z.string().nullable(),
  label: text,
  group1: z.string(),
  group2: z.string(),
  n1: count,
  n2: count,
  mean1: figure,
  mean2: figure,
  sd1: figure,
  sd2: figure,
  estimate: figure.describe('mean1 − mean2, in scale points.'),
  levene: spreadTest.describe('Deviations from the mean.'),
  brown_forsythe: spreadTest.describe('Deviations from the median.'),
  student: tTest,
  welch: tTest,
  mann_whitney: z
    .strictObject({
      statistic: z.number().describe('U of group1.'),
      z: z.number(),
      p_value: z.number(),
      p_value_continuity: z.number(),
    })
    .nullable(),
  cohens_d: z.strictObject({ ...standardizedDifference, standardizer: z.literal('pooled') }).nullable(),
  hedges_g: z.strictObject(standardizedDifference).nullable(),
  glass_delta: z.strictObject({ estimate: z.number(), standardizer: z.string() }).nullable(),
  cliffs_delta: z.strictObject({ estimate: z.number() }).nullable(),
  test: z.enum(['student', 'welch']).describe('The test that the stars go by.'),
  stars: z.string(),
  not_computed: notComputed,
});

/** Never tells which cell was small, nor which is withheld only because it would give another away. */
const suppression = z.strictObject({
  population: z.string(),
  table: z.enum(['inputs', 'groups', 'characteristics', 'scales', 'items', 'comparisons']),
  id: z.string().nullable().describe('The file, column, scale or item; null: the population’s groups.'),
  label: text,
  withheld: z
    .enum(['everything', 'by_group', 'total', 'counts', 'figures'])
    .describe(
      'everything, by_group: these rows are not in the document. total: the figures of "all" are null, or their rows ' +
        'not in the document. counts, figures: null.',
    ),
});

export const reportSchema = z
  .strictObject({
    schema_version: z.literal('1'),
    tool: z.strictObject({ name: z.literal('hanaro'), version: z.string() }),
    instrument: z.strictObject({ id: z.string(), version: z.string(), title: text }),
    settings: z.strictObject({
      conf_level: z.number().gt(0).lt(1),
      test: z
        .enum(['student', 'welch', 'auto'])
        .describe('auto: Welch where Levene’s p is below levene_below.'),
      levene_below: z.number(),
      stars: z.array(z.strictObject({ symbol: z.string(), below: z.number() })),
      min_cell: z
        .int()
        .nullable()
        .describe('Fewer people than this, but not none, are a small cell; null: all cells are shown.'),
    }),
    inputs: z.array(input),
    ledger: z.array(ledgerRow),
    populations: z.array(population),
    characteristics: z.array(characteristic),
    scales: z.array(scale),
    items: z.array(item),
    comparisons: z.array(comparison),
    suppressed: z.array(suppression).describe('What min_cell withholds; docs/suppression.md has the rule.'),
    warnings: z.array(warningSchema),
  })
  .describe('hanaro report: every figure of one run, in full double precision.');

/** The one document behind every output. */
export type Report = z.infer<typeof reportSchema>;
export type ReportSettings = Report['settings'];
export type LedgerRow = Report['ledger'][number];
export type ScaleRow = Report['scales'][number];
export type ItemRow = Report['items'][number];
export type ComparisonRow = Report['comparisons'][number];
export type CharacteristicRow = Report['characteristics'][number];
export type PopulationRow = Report['populations'][number];
export type Suppression = Report['suppressed'][number];
