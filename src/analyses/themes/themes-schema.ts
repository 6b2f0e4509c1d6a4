import * as z from 'zod';
import { delimiters, encodings } from '../../read/data-table.ts';
import { codingExclusions } from '../../responses/coding/coded-row.ts';
import { warningSchema } from '../../responses/warning-schema.ts';
import { tableFormatIds } from '../../table-formats.ts';
import { schemaKit } from '../schema-kit.ts';
import { codeLevels, unitKinds } from './coded-units.ts';
import { themeFindingCodes } from './finding-codes.ts';

const { text, count, percent, notComputed } = schemaKit;
const header = z.string().nullable();
const coder = z.string().nullable().describe('Null where there is one coder whom nothing names.');

export const codingInputSchema = z.strictObject({
  file: z.string().describe('As named on the command line; "-" is standard input.'),
  sha256: z
    .string()
    .length(64)
    .nullable()
    .describe('Of the bytes as they are stored; null for rows in memory.'),
  format: z.enum(tableFormatIds).nullable(),
  compression: z.enum(['gzip']).nullable(),
  encoding: z.enum(encodings).nullable(),
  delimiter: z.enum(delimiters).nullable(),
  sheet: z.string().nullable(),
  columns: z
    .strictObject({
      category: z.string(),
      subcategory: header,
      concept: z.string(),
      group: header,
      participant: header,
      unit: header,
      quote: header,
      coder: header,
    })
    .describe('The header of each column that was read; null: the sheet has none.'),
  rows: z
    .strictObject({
      read: count,
      used: count,
      excluded: z.array(z.strictObject({ reason: z.enum([...codingExclusions, 'repeated']), n: count })),
    })
    .describe('read = used + excluded'),
  filled: z
    .strictObject({ coder: count, category: count, subcategory: count, concept: count })
    .describe('Blank cells that were read as the one above.'),
});

const theme = z.strictObject({
  coder,
  level: z.enum(codeLevels),
  category: z.string(),
  subcategory: z
    .string()
    .nullable()
    .describe('Null in rows of categories, and for concepts directly below a category.'),
  concept: z.string().nullable().describe('Null in rows of categories and subcategories.'),
  group: z
    .string()
    .describe('"all": everybody. Of a group only what it mentioned has rows; everything else is 0.'),
  subcategories: count.nullable().describe('Of a category: its named subcategories, empty ones too.'),
  concepts: count.describe('Different concepts, each counted once in each subcategory.'),
  mentions: count.describe('Rows of the sheet.'),
  participants: count.nullable().describe('Different participants; null where no column names them.'),
});

const agreement = z.strictObject({
  level: z
    .enum(codeLevels)
    .describe('What the coders are compared in; subcategories are the same where their category is, too.'),
  coder1: z.string(),
  coder2: z.string(),
  unit: z.enum(unitKinds).describe('What both have coded.'),
  n: count.describe('Units that both put into one category each.'),
  n_agreed: count,
  n_only1: count.describe('Units of the first coder alone.'),
  n_only2: count.describe('Units of the second coder alone.'),
  n_several: count.describe('Units of both that one of them put into several categories: not compared.'),
  percent_agreement: percent,
  kappa: z
    .strictObject({
      estimate: z.number(),
      std_error: z.number(),
      conf_low: z.number(),
      conf_high: z.number(),
      statistic: z.number().nullable().describe('z of the test that kappa is 0.'),
      p_value: z.number().nullable().describe('Two-sided.'),
    })
    .nullable()
    .describe('Cohen’s kappa, unweighted, with its large-sample interval.'),
  not_computed: notComputed,
});

const pair = { level: agreement.shape.level, coder1: z.string(), coder2: z.string() };
const within = z.string().nullable().describe('Null at an outer level, and where there is none.');
const codes = {
  category1: z.string().describe('Where the first coder put it.'),
  subcategory1: within,
  concept1: within,
  category2: z.string(),
  subcategory2: within,
  concept2: within,
};

const agreementCell = z.strictObject({
  ...pair,
  ...codes,
  agreed: z.boolean(),
  n: count,
});

const disagreement = z.strictObject({
  ...pair,
  unit: z.string(),
  ...codes,
  file1: z.string(),
  line1: z.int().positive(),
  file2: z.string(),
  line2: z.int().positive(),
});

const finding = z.strictObject({
  code: z.enum(themeFindingCodes),
  coder,
  file: z.string(),
  count: count.describe('Rows, cells or names that it is about.'),
  lines: z.array(z.int().positive()).max(10).describe('Of `file`: where the first ones stand.'),
  message: text,
});

export const themesSchema = z
  .strictObject({
    schema_version: z.literal('1'),
    tool: z.strictObject({ name: z.literal('hanaro'), version: z.string() }),
    settings: z.strictObject({ conf_level: z.number().gt(0).lt(1) }),
    inputs: z.array(codingInputSchema),
    coders: z.array(
      z.strictObject({
        coder,
        rows: count,
        categories: count,
        subcategories: count,
        concepts: count,
        mentions: count,
        participants: count.nullable(),
      }),
    ),
    groups: z.array(z.string()).describe('In the order of the sheets.'),
    themes: z.array(theme),
    agreement: z.array(agreement),
    agreement_cells: z
      .array(agreementCell)
      .describe('The cross table of each pair of coders; empty cells have no row.'),
    disagreements: z.array(disagreement).describe('Units that two coders put into different categories.'),
    findings: z.array(finding),
    warnings: z.array(warningSchema),
  })
  .describe('hanaro themes: coded concepts counted by category and group, and how far coders agree.');

export type ThemesReport = z.infer<typeof themesSchema>;
export type CodingInput = ThemesReport['inputs'][number];
export type CoderRow = ThemesReport['coders'][number];
export type ThemeRow = ThemesReport['themes'][number];
export type AgreementRow = ThemesReport['agreement'][number];
export type AgreementCellRow = ThemesReport['agreement_cells'][number];
export type Disagreement = ThemesReport['disagreements'][number];
export type ThemeFinding = ThemesReport['findings'][number];
