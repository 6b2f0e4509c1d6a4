import { analysis } from '../analysis.ts';
import { comparisonDisclosure, comparisonRowSchema } from './comparison-row.ts';
import { comparisonRows } from './comparison-rows.ts';

/** Every two groups of every scale. Tables of scales have what readers see of it. */
export const comparisons = analysis({
  schema: comparisonRowSchema,
  rows: comparisonRows,
  disclosure: comparisonDisclosure,
  tables: {},
});
