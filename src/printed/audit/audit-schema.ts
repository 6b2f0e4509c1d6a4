import * as z from 'zod';
import { textSchema as text } from '../../messages/text-schema.ts';

const count = z.int().nonnegative();

/** Every rule; docs/audit.md tells what each can and cannot say. */
export const rule = z.enum([
  'grim',
  'bounds',
  'score100',
  'grimmer',
  'debit',
  'sd_bound',
  't',
  'df',
  'p',
  'stars',
  'significance',
  'difference',
  'confidence_interval',
  'effect_size',
  'standard_error',
  'percent',
  'percent_bent',
  'column_sum',
  'row_sum',
  'weighted_mean',
  'group_mean',
  'repeated',
  'theme_count',
  'f',
  'chi_square',
  'z',
  'r',
  'anova',
  'matrix',
  'coefficient',
  'odds_ratio',
  'r_squared',
  'order',
]);

export const verdict = z
  .enum(['consistent', 'inconsistent', 'adjusted', 'not_testable'])
  .describe(
    'consistent: a rule that would have noticed another last digit has none to notice. adjusted: a percent adjusted so that ' +
      'its column adds up, its count being right. not_testable: no rule could have shown a mistake.',
  );

const address = { table: z.string(), row: z.string(), column: z.string(), printed: z.string() };
const place = z.strictObject(address);

export const possible = z
  .array(
    z.strictObject({
      low: z
        .string()
        .nullable()
        .describe('The least, in the digits of the printed figure; null where there is none.'),
      high: z.string().nullable().describe('The largest; the same as `low` for a single figure.'),
    }),
  )
  .describe(
    'What the first of `cells` could have been, all else being as printed: single figures, or all between two.',
  );

const finding = z.strictObject({
  rule,
  verdict: z.enum(['inconsistent', 'adjusted']),
  cells: z
    .array(place)
    .describe(
      'The figures in question: each is part of a smallest set whose change makes everything possible.',
    ),
  wrong: count.describe('How many of `cells` must be wrong, at the least.'),
  compared_with: z.array(place).describe('The figures that they were checked against.'),
  possible,
  tolerated: z.string().nullable().describe('The reason that the file gives for letting every cell pass.'),
  message: text,
});

const counts = {
  cells: count,
  consistent: count,
  adjusted: count,
  inconsistent: count,
  not_testable: count,
};

export const auditSchema = z
  .strictObject({
    schema_version: z.literal('1'),
    tool: z.strictObject({ name: z.literal('hanaro'), version: z.string() }),
    instrument: z.strictObject({ id: z.string(), version: z.string(), title: text }),
    tables_file: z.string().describe('As named on the command line.'),
    settings: z.strictObject({
      conf_level: z
        .number()
        .gt(0)
        .lt(1)
        .describe('Level that printed confidence intervals are taken to have.'),
      rounding: z.array(z.enum(['half_up', 'half_down', 'half_even'])).describe('All are let pass.'),
    }),
    summary: z.strictObject({
      ...counts,
      unread: count,
      findings: count,
      given_up: count.describe(
        'Findings of which the wrong figures were not sought to the end: an audit takes so many steps and no more.',
      ),
    }),
    tables: z.array(z.strictObject({ table: z.string(), ...counts })),
    unread: z
      .array(
        z.strictObject({
          ...address,
          path: z.string().describe('Where it stands in the file.'),
          line: count.nullable().describe('Counted from 1; null where it is not known.'),
          message: text,
        }),
      )
      .describe('What is not empty and cannot be read; it was not checked.'),
    conventions: z
      .array(
        z.strictObject({
          code: z.enum([
            'one_sided_p',
            'standard_errors',
            'unsigned_effect_size',
            'df_formula',
            'sum_scores',
          ]),
          table: z.string(),
          message: text,
        }),
      )
      .describe(
        'How tables were found to be printed, where that is not the usual way; no figure is accused of it.',
      ),
    findings: z.array(finding),
    cells: z.array(
      z.strictObject({
        ...address,
        label: z.strictObject({ row: text, column: text }).describe('What readers call it.'),
        path: z.string().describe('Where it stands in the file.'),
        line: count.nullable().describe('Counted from 1; null where it is not known.'),
        verdict,
        rules: z.array(rule).describe('The rules that would have noticed another last digit, or did notice.'),
        tests: z
          .array(z.enum(['student', 'welch']))
          .describe('For figures of a t-test: the tests that they agree with.'),
        feasible: z
          .strictObject({ low: z.number(), high: z.number() })
          .nullable()
          .describe('Of a t: where it can lie that n, means and SDs of its row give, as they are rounded.'),
        reason: z
          .strictObject({
            code: z.enum([
              'no_rule',
              'every_last_digit_fits',
              'not_a_number',
              'not_in_instrument',
              'nothing_printed',
            ]),
            message: text,
          })
          .nullable()
          .describe('Why the cell is not testable.'),
      }),
    ),
  })
  .describe('hanaro audit: what the printed figures say of each other, without data.');

/** What `hanaro audit` finds, as one document. */
export type Audit = z.infer<typeof auditSchema>;
export type AuditFinding = Audit['findings'][number];
export type AuditCell = Audit['cells'][number];
export type RuleCode = z.infer<typeof rule>;
export type Verdict = z.infer<typeof verdict>;
