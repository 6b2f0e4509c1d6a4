import * as z from 'zod';
import { inEveryLanguage } from '../../messages/messages.ts';
import { missingRules, scoreKinds } from '../codebook.ts';
import { mostGroups } from '../most-groups.ts';
import { reportParts } from '../report-parts.ts';

const name = z
  .string()
  .regex(/^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u, 'a name is letters, digits, "_", "-" and ".", without spaces');

const text = z
  .union([
    z.string().min(1),
    z.strictObject({
      ...inEveryLanguage(() => z.string().min(1).exactOptional()),
      ko: z.string().min(1),
      en: z.string().min(1),
    }),
  ])
  .describe('A text: one string for both languages, or { ko, en }.');

const minValid = z
  .union([z.enum(['all', 'half', 'any']), z.int().positive()])
  .describe('How many valid answers a score needs: all, half (rounded up), any (at least one), or a number.');

const score = z
  .enum(scoreKinds)
  .describe(
    'A person’s score: the mean of the valid answers, or the sum of all, in which a missing answer counts as the person’s mean.',
  );

/** The text of a cell; YAML reads an unquoted 1 as a number. */
const cell = z.union([z.string().min(1), z.number()]);

const texts = z.union([cell, z.array(cell).min(1)]);

const answers = z.record(z.string(), z.int());

const endPoint = z.int().min(-1000).max(1000);

const item = z
  .union([name, z.strictObject({ id: name, label: text.optional() })])
  .describe('A column of the data file.');

const scale = z.strictObject({
  id: name,
  label: text.optional(),
  min: endPoint.optional().describe('Lowest answer; the outer scale or the population gives the default.'),
  max: endPoint.optional().describe('Highest answer; the outer scale or the population gives the default.'),
  min_valid: minValid.optional(),
  score: score.optional(),
  answers: answers.optional().describe('Answers as text that mean other numbers here than elsewhere.'),
  items: z.array(item).min(1).optional(),
  reverse: z.array(name).optional().describe('Items of this scale that are scored min + max − answer.'),
  get scales(): z.ZodOptional<z.ZodArray<typeof scale>> {
    return z.array(scale).min(1).optional().describe('Inner scales, whose items this scale has too.');
  },
});

const band = z
  .union([
    z.number(),
    z.strictObject({
      from: z
        .number()
        .optional()
        .describe('The lowest number; default: where the band before ends, or open.'),
      below: z
        .number()
        .optional()
        .describe('The first number that is too large; default: where the next band begins, or open.'),
      label: text.optional(),
      id: z.string().min(1).optional().describe('What reports call it; default: its ends, such as 20-29.'),
    }),
  ])
  .describe('Numbers that make one level; a number alone is short for { from: number }.');

const bands = z
  .array(band)
  .min(1)
  .describe(
    'Levels of a column of numbers, ascending: [{ below: 30, label: "under 30" }, { from: 30 }, { from: 60 }], or where each begins.',
  );
const unit = texts.describe(
  'Words that may stand behind the number, besides those of age such as 세 or years.',
);
const missingNumbers = z
  .array(cell)
  .describe('Cells that mean "no answer" in this column, in the place of those of the population.');

const characteristic = z.strictObject({
  column: z.string().min(1),
  label: text.optional(),
  levels: z
    .array(
      z.union([
        cell,
        z.strictObject({
          value: cell,
          label: text.optional(),
          values: z
            .array(cell)
            .min(1)
            .optional()
            .describe('Cell texts that mean this level; default: the value.'),
        }),
      ]),
    )
    .min(1)
    .optional(),
  bands: bands.optional(),
  number: z.literal(true).optional().describe('The cells are numbers; so they are where there are bands.'),
  unit: unit.optional(),
  missing: missingNumbers.optional(),
});

/** The id alone, which is the text of its cells, too: `levels: [east, west]`. */
const groupLevel = z.union([
  name,
  z.int().nonnegative(),
  z.strictObject({
    id: name,
    label: text.optional(),
    values: z.array(cell).min(1).optional().describe('Cell texts that mean this level; default: the id.'),
  }),
]);

/** The text of a cell, an empty one included; YAML reads an unquoted False as no text. */
const excluded = z.union([z.string().max(1000), z.number(), z.boolean()]);

const population = z.strictObject({
  id: name,
  label: text.optional(),
  respondent: z
    .string()
    .min(1)
    .optional()
    .describe('The column that names a respondent: no one may answer twice.'),
  columns: z
    .record(z.string(), texts)
    .optional()
    .describe('Other header texts of a column, such as the question in a form: { speed_1: "How long …" }.'),
  answers: answers
    .optional()
    .describe('Answers that stand in cells as text, for every scale with these end points: { "Agree": 4 }.'),
  min: endPoint.optional().describe('Lowest answer of every scale that does not give its own.'),
  max: endPoint.optional().describe('Highest answer of every scale that does not give its own.'),
  missing: z.array(cell).optional().describe('Cells that mean "no answer", besides empty ones.'),
  min_valid: minValid.optional().describe('Default: all.'),
  score: score.optional().describe('Of every scale that does not give its own; default: mean.'),
  group: z
    .strictObject({
      column: z.string().min(1),
      levels: z
        .array(groupLevel)
        .min(2)
        .max(mostGroups)
        .describe('Every two are compared; a difference is the earlier level minus the later.')
        .optional(),
      bands: bands.max(mostGroups).optional(),
    })
    .optional(),
  waves: z
    .strictObject({
      column: z
        .string()
        .min(1)
        .optional()
        .describe('Left out where each file is of one wave: --wave pre=before.csv.'),
      levels: z.array(groupLevel).min(2).max(mostGroups).describe('In their order in time.'),
    })
    .optional()
    .describe('Where the same respondents answer several times; --wave says which answers a command takes.'),
  missing_rule: z
    .enum(missingRules)
    .optional()
    .describe(
      'analysis (default): a person counts on every scale with enough answers; listwise: only people with a score on every scale count.',
    ),
  characteristics: z.array(characteristic).optional(),
  exclude: z
    .record(z.string(), z.union([excluded, z.array(excluded)]))
    .optional()
    .describe(
      'Cells whose rows are left out, by column: { Status: ["Survey Preview", "Spam"] }; [] says that none is.',
    ),
  impossible: z
    .array(z.record(z.string(), texts))
    .optional()
    .describe('Cells that cannot stand in one row, by column; `hanaro check` looks for them.'),
  scales: z.array(scale).min(1),
});

export const codebookSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: name,
    version: z.string().min(1).optional(),
    title: text.optional(),
    stars: z
      .record(z.string().min(1).max(4), z.number().gt(0).lt(1))
      .optional()
      .describe('Marks of significance and their cut points; default: * .05, ** .01, *** .001.'),
    report: z
      .array(z.enum(reportParts))
      .min(1)
      .optional()
      .describe(
        'The parts of `hanaro report`, in their order; default: those that the codebook can give, but for correlations. --sections goes before it.',
      ),
    populations: z.array(population).min(1),
  })
  .describe('hanaro codebook: what a survey asked, and how it is scored.');

/** A codebook as written: optional parts may be absent, a text may be one string or one per language. */
export type WrittenCodebook = z.infer<typeof codebookSchema>;
/** What may be written: what has a default may be left out. */
export type CodebookInput = z.input<typeof codebookSchema>;
export type WrittenPopulation = WrittenCodebook['populations'][number];
export type WrittenScale = z.infer<typeof scale>;
export type WrittenCharacteristic = z.infer<typeof characteristic>;
export type WrittenBands = z.infer<typeof bands>;
