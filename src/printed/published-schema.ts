import * as z from 'zod';
import {
  addMissing,
  countCells,
  countsByGroupRow,
  figure,
  groupComparisonRow,
  meanCells,
  score,
  sided,
  text,
} from './published-rows-schema.ts';

const ofPopulation = { table: z.string(), population: z.string(), note: z.string().optional() };
const people = figure.describe('Respondents of the whole table.');
const peopleOrRows = people
  .optional()
  .describe('Respondents of the whole table; may be left out where every row has its n.');

interface Rows {
  readonly n?: string | undefined;
  readonly rows: readonly { readonly n?: string | undefined }[];
}

/** One n for a table of means, or one for each of its rows. */
function someN({ n, rows }: Rows, context: z.RefinementCtx): void {
  const eachHasOne = rows.length > 0 && rows.every((row) => row.n !== undefined);
  if (n === undefined && !eachHasOne) addMissing('n', context);
}

const percentOf = z
  .string()
  .optional()
  .describe(
    'What percents are of: all (respondents), column (the group), row (the level) or valid (those of the column with a known ' +
      'level). Without it, or with a remark in words, the base that fits the table is taken.',
  );

const scaleMeans = z
  .strictObject({
    kind: z.literal('scale_means'),
    ...ofPopulation,
    n: peopleOrRows,
    score,
    rows: z.array(z.strictObject({ scale: z.string(), items: z.int().optional(), score, ...meanCells })),
  })
  .superRefine(someN);

const { n: _, ...totalCells } = meanCells;
const itemMeans = z
  .strictObject({
    kind: z.literal('item_means'),
    ...ofPopulation,
    n: peopleOrRows,
    scale: z.string(),
    label: text.optional(),
    score: score.describe('Of `total`.'),
    total: z.strictObject(totalCells).optional(),
    rows: z.array(z.strictObject({ item: z.string(), label: text.optional(), ...meanCells })),
  })
  .superRefine(someN);

const groupComparison = z.strictObject({
  kind: z.literal('group_comparison'),
  ...ofPopulation,
  points: z.tuple([z.int(), z.int()]).optional().describe('End points of the answers.'),
  test: z.string().optional(),
  score,
  sided,
  stars: z.record(z.string(), z.string()).default({}).describe('Mark to cut point: { "*": ".05" }.'),
  rows: z.array(groupComparisonRow),
  significant: z.array(z.string()).default([]).describe('Scales that the text calls different.'),
  not_significant: z.array(z.string()).default([]),
});

const frequencies = z.strictObject({
  kind: z.literal('frequencies'),
  ...ofPopulation,
  n: people,
  percent_of: percentOf,
  rows: z.array(
    z.strictObject({
      variable: z.string(),
      variable_ko: z.string().optional(),
      level: z.string(),
      n: figure,
      percent: figure,
    }),
  ),
});

const frequenciesByGroup = z.strictObject({
  kind: z.literal('frequencies_by_group'),
  ...ofPopulation,
  n: people.optional(),
  percent_of: percentOf,
  total: countCells.optional(),
  rows: z.array(countsByGroupRow),
});

const themes = z.strictObject({
  kind: z.literal('themes'),
  table: z.string(),
  category: z.string(),
  subcategories: z.int(),
  concepts: z.int(),
  rows: z.array(z.strictObject({ subcategory: z.string(), concepts: z.int() })),
});

const codebook = z.looseObject({ kind: z.literal('instrument'), table: z.string() });

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
        codebook,
      ]),
    ),
  })
  .describe('hanaro published tables: what a paper prints, figure by figure, as strings.');

export type WrittenTables = z.infer<typeof publishedSchema>;
