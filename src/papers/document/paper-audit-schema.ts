import * as z from 'zod';
import { textSchema as text } from '../../messages/text-schema.ts';
import { possible, rule, verdict } from '../../printed/audit/audit-schema.ts';
import { statistics } from '../statistic.ts';

const count = z.int().nonnegative();
const place = z.int().positive().nullable();

const address = {
  document: z.string().describe('The file, as named on the command line or found in a folder.'),
  where: z
    .enum(['table', 'head', 'text'])
    .describe('table: a cell; head: a head, caption or note of a table; text: a sentence.'),
  table: place.describe('The how manieth table of the document it is; null for sentences.'),
  number: z.string().nullable().describe('What the document calls the table, such as "Table 3".'),
  page: place.describe('Where the kind of document has pages or sheets.'),
  row: place.describe('Of the table, head rows included, from 1.'),
  column: place.describe('Of the table, from 1.'),
  reference: z.string().nullable().describe('Of a sheet: "B7".'),
  row_label: z.string(),
  column_head: z.string(),
  statistic: z.enum(statistics),
  printed: z
    .string()
    .describe('The whole cell, which may hold several figures, or the words of the sentence.'),
  plain: z.string().describe('The figure itself, without what stands around it.'),
};
const figurePlace = z.strictObject(address);

const counts = {
  figures: count.describe('Figures that were given a statistic.'),
  checked: count.describe('Those of which a rule would have noticed, or did notice, another last digit.'),
  inconsistent: count.describe('Those that a finding puts in question.'),
};

export const paperAuditSchema = z
  .strictObject({
    schema_version: z.literal('1'),
    tool: z.strictObject({ name: z.literal('hanaro'), version: z.string() }),
    settings: z.strictObject({
      conf_level: z
        .number()
        .gt(0)
        .lt(1)
        .describe('Level that printed confidence intervals are taken to have.'),
      rounding: z.array(z.enum(['half_up', 'half_down', 'half_even'])).describe('All are let pass.'),
    }),
    summary: z.strictObject({
      documents: count,
      unreadable: count.describe('Documents that could not be opened or read at all.'),
      other_files: count.describe('Files in the folders that are no kind of document that is read.'),
      tables_found: count,
      tables_read: count,
      ...counts,
      findings: count,
      not_read: count.describe('Cells with figures that were not read, and parts of documents.'),
      given_up: count.describe(
        'Findings of which the wrong figures were not sought to the end: an audit takes so many steps and no more.',
      ),
    }),
    documents: z.array(
      z.strictObject({
        file: z.string(),
        sha256: z.string().nullable(),
        tables_found: count.describe('Tables that hold figures.'),
        tables_read: count.describe('Tables of which at least one figure was given a statistic.'),
        ...counts,
        findings: count,
        not_read: count,
        problem: text.nullable().describe('Why the document could not be read at all.'),
      }),
    ),
    tables: z.array(
      z.strictObject({
        document: z.string(),
        table: z.int().positive(),
        number: z.string().nullable(),
        page: place,
        sheet: z.string().nullable(),
        caption: z.string().nullable(),
        rows: count,
        columns: count,
        ...counts,
        not_read: count,
      }),
    ),
    conventions: z
      .array(z.strictObject({ code: z.string(), document: z.string(), table: place, message: text }))
      .describe(
        'How tables were found to be printed, where that is not the usual way; no figure is accused of it.',
      ),
    not_read: z
      .array(
        z.strictObject({
          document: z.string(),
          table: place,
          number: z.string().nullable(),
          page: place,
          cells: z.array(
            z.strictObject({ row: z.int().positive(), column: z.int().positive(), printed: z.string() }),
          ),
          why: text,
        }),
      )
      .describe('Cells that hold figures but were given no statistic, and parts of a document without text.'),
    findings: z.array(
      z.strictObject({
        document: z.string(),
        rule,
        verdict: z.enum(['inconsistent', 'adjusted']),
        cells: z
          .array(figurePlace)
          .describe(
            'The figures in question: each is part of a smallest set whose change makes everything possible.',
          ),
        wrong: count.describe('How many of `cells` must be wrong, at the least.'),
        compared_with: z.array(figurePlace).describe('The figures that they were checked against.'),
        possible,
        message: text,
      }),
    ),
    cells: z.array(
      z.strictObject({
        ...address,
        group: z.string().nullable().describe('The group that the head of its column names.'),
        measure: z.string().nullable().describe('The measure that the head of its column names.'),
        verdict,
        rules: z.array(rule).describe('The rules that would have noticed another last digit, or did notice.'),
        reason: z
          .strictObject({ code: z.enum(['no_rule', 'every_last_digit_fits']), message: text })
          .nullable()
          .describe('Why the figure is not testable.'),
      }),
    ),
  })
  .describe('hanaro audit: what the figures of documents say of each other.');

/** What `hanaro audit` finds in documents. */
export type PaperAuditDocument = z.infer<typeof paperAuditSchema>;
export type PaperDocument = PaperAuditDocument['documents'][number];
export type PaperTable = PaperAuditDocument['tables'][number];
export type PaperFinding = PaperAuditDocument['findings'][number];
export type PaperNotRead = PaperAuditDocument['not_read'][number];
export type PaperCell = PaperAuditDocument['cells'][number];
export type PaperCellPlace = z.infer<typeof figurePlace>;
