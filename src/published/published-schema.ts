import { z } from 'zod';

const figure = z.string().describe('A figure exactly as printed: trailing zeros tell how it was rounded.');
const text = z.union([z.string(), z.strictObject({ ko: z.string(), en: z.string().optional() })]);
const meanCells = { mean: figure, score100: figure.optional() };
const groupCells = z.strictObject({ n: figure, mean: figure, sd: figure });
const countCells = z.tuple([figure.describe('n'), figure.describe('percent')]);
const level = { variable: z.string(), variable_ko: z.string().optional(), level: z.string() };
const ofPopulation = { table: z.string(), population: z.string(), note: z.string().optional() };

const scaleMeans = z.strictObject({
  kind: z.literal('scale_means'),
  ...ofPopulation,
  n: figure,
  rows: z.array(z.strictObject({ scale: z.string(), items: z.int().optional(), ...meanCells })),
});

const itemMeans = z.strictObject({
  kind: z.literal('item_means'),
  ...ofPopulation,
  n: figure,
  scale: z.string(),
  label: text.optional(),
  total: z.strictObject(meanCells).optional(),
  rows: z.array(z.strictObject({ item: z.string(), label: text.optional(), ...meanCells })),
});

const groupComparison = z.strictObject({
  kind: z.literal('group_comparison'),
  ...ofPopulation,
  points: z.tuple([z.int(), z.int()]).optional().describe('End points of the answers.'),
  test: z.string().optional(),
  stars: z.record(z.string(), z.string()).default({}).describe('Mark to cut point: { "*": ".05" }.'),
  rows: z.array(
    z
      .object({
        scale: z.string(),
        t: figure.optional(),
        df: figure.optional(),
        p: figure.optional().describe('".031", "<.001" or ".000".'),
        difference: figure.optional(),
        conf_low: figure.optional(),
        conf_high: figure.optional(),
        d: figure.optional(),
        stars: z.string().optional(),
      })
      .catchall(groupCells)
      .describe('Besides these columns, one per group level, by its id: { n, mean, sd }.'),
  ),
  significant: z.array(z.string()).default([]).describe('Scales that the text calls different.'),
  not_significant: z.array(z.string()).default([]),
});

const frequencies = z.strictObject({
  kind: z.literal('frequencies'),
  ...ofPopulation,
  n: figure,
  rows: z.array(z.strictObject({ ...level, n: figure, percent: figure })),
});

const frequenciesByGroup = z.strictObject({
  kind: z.literal('frequencies_by_group'),
  ...ofPopulation,
  n: figure,
  percent_of: z.string().optional(),
  total: z.object({ all: countCells }).catchall(countCells),
  rows: z.array(z.object({ ...level, all: countCells }).catchall(z.union([countCells, z.string()]))),
});

const themes = z.strictObject({
  kind: z.literal('themes'),
  table: z.string(),
  category: z.string(),
  subcategories: z.int(),
  concepts: z.int(),
  rows: z.array(z.strictObject({ subcategory: z.string(), concepts: z.int() })),
});

const instrument = z.looseObject({ kind: z.literal('instrument'), table: z.string() });

export const publishedSchema = z
  .strictObject({
    $schema: z.string().optional(),
    source: z.record(z.string(), z.string()).optional(),
    as_printed: z.string().optional(),
    tolerated: z
      .array(
        z.strictObject({ table: z.string(), row: z.string(), column: z.string(), reason: z.string().min(1) }),
      )
      .default([])
      .describe('Cells that are known to differ; each is shown with its reason.'),
    tables: z.array(
      z.discriminatedUnion('kind', [
        scaleMeans,
        itemMeans,
        groupComparison,
        frequencies,
        frequenciesByGroup,
        themes,
        instrument,
      ]),
    ),
  })
  .describe('hanaro published tables: what a paper prints, figure by figure, as strings.');

export type WrittenTables = z.infer<typeof publishedSchema>;
