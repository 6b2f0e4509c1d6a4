import * as z from 'zod';
import { inEveryLanguage } from '../messages/messages.ts';

export const figure = z
  .string()
  .describe('A figure exactly as printed: trailing zeros show how it was rounded.');
export const text = z.union([
  z.string(),
  z.strictObject({ ...inEveryLanguage(() => z.string().exactOptional()), ko: z.string() }),
]);

export const scores = ['mean', 'sum'] as const;
export const score = z
  .enum(scores)
  .optional()
  .describe('What a score of a scale is: the mean of its items (default) or their sum.');

export const sides = ['two', 'one'] as const;
export const sided = z
  .enum(sides)
  .optional()
  .describe('Whether p and stars are two-sided (default) or one-sided.');

/** Says that a key is missing that is needed where others do not stand for it. */
export function addMissing(key: string, context: z.RefinementCtx): void {
  context.addIssue({ code: 'custom', path: [key], input: undefined, message: `"${key}" is missing` });
}

const spread = {
  sd: figure.optional().describe('Sample standard deviation.'),
  se: figure.optional().describe('Standard error of the mean.'),
  conf_low: figure.optional().describe('Of the 95 % interval of the mean.'),
  conf_high: figure.optional(),
};

/** The figures of one row of means. */
export const meanCells = {
  n: figure.optional().describe('Of this row alone, where it is printed.'),
  mean: figure,
  score100: figure.optional(),
  ...spread,
};

/** An SD may be left out where another figure of the spread stands for it. */
const groupCells = z.strictObject({ n: figure, mean: figure, ...spread }).superRefine((cells, context) => {
  const { sd, se, conf_low, conf_high } = cells;
  if ([sd, se, conf_low, conf_high].every((one) => one === undefined)) addMissing('sd', context);
});

/**
 * One row of two groups. A group may be called as a column is: then it stands under `groups`, and words that came to be
 * columns later still name the group of an older file.
 */
export const groupComparisonRow = z
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
    score: z.union([score, groupCells]).optional(),
    sided: z.union([sided, groupCells]).optional(),
    groups: z.union([groupCells, z.record(z.string(), groupCells)]).optional(),
  })
  .catchall(groupCells)
  .describe(
    'Besides these columns, one per group level, by its id, or under `groups`: { n, mean, sd, se, conf_low, conf_high }.',
  );

const counts = z.tuple([figure.describe('n'), figure.describe('percent')]);

const countColumns = {
  all: counts.optional(),
  groups: z.union([counts, z.record(z.string(), counts)]).optional(),
};

/** [n, percent] of everybody and of each group level, by its id or under `groups`. */
export const countCells = z.object(countColumns).catchall(counts);

export const countsByGroupRow = z
  .object({
    variable: z.string(),
    variable_ko: z.string().optional(),
    level: z.string(),
    ...countColumns,
  })
  .catchall(counts);
