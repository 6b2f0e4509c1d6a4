import * as z from 'zod';
import { figureColumnIds } from '../analyses/report/figure-column-ids.ts';
import { reportParts } from '../analyses/report/report-parts.ts';
import { smallestMinCell } from '../disclosure/min-cell.ts';
import { languages } from '../localized.ts';
import { encodings } from '../read/data-table.ts';
import {
  bothGroupsPolicies,
  duplicatePolicies,
  invalidPolicies,
  repeatedAnswersPolicies,
  summaryPolicies,
} from '../responses/policies.ts';

/**
 * What `hanaro.yaml` beside the data may say: the codebook, and how to read and show. Nothing here writes a file, connects
 * to anything or runs anything: a folder of data comes from anywhere.
 */
export const configSchema = z
  .strictObject({
    codebook: z.string().min(1).describe('Codebook (YAML, JSON), from the folder of this file'),
    encoding: z.enum(encodings).describe('Encoding of text files'),
    delimiter: z.enum(['comma', 'semicolon', 'tab']).describe('What separates cells of text files'),
    sheet: z.string().min(1).describe('Sheet of workbooks'),
    on_invalid: z.enum(invalidPolicies).describe('What becomes of an invalid answer'),
    on_duplicate: z.enum(duplicatePolicies).describe('What becomes of several rows of one respondent'),
    on_both_groups: z.enum(bothGroupsPolicies).describe('What becomes of respondents in both groups'),
    on_repeated_answers: z
      .enum(repeatedAnswersPolicies)
      .describe('What becomes of rows with all the answers of one before'),
    on_summary_row: z.enum(summaryPolicies).describe('What becomes of rows that sum others up'),
    test: z.enum(['student', 'welch', 'auto']).describe('Test that stars go by'),
    conf_level: z.number().gt(0).lt(1).describe('Confidence level'),
    show: z.union([z.literal('all'), z.array(z.enum(reportParts)).min(1)]).describe('Tables of score'),
    digits: z.int().min(0).max(12).describe('Decimals of means'),
    min_cell: z.int().min(smallestMinCell).max(1000).describe('Withholds cells of fewer people'),
    columns: z
      .array(z.enum(figureColumnIds))
      .min(1)
      .describe('Columns of figures in the tables of score, where they are for readers'),
    wide: z.boolean().describe('Whether tables have every column, however wide the terminal'),
    lang: z.enum(languages).describe('Language of the output'),
  })
  .partial()
  .describe('Settings of hanaro for the files of a folder');

export type Config = z.infer<typeof configSchema>;
