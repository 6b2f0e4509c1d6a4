import { analysis } from '../analysis.ts';
import { comparedNotes } from './compared-notes.ts';
import { comparedRowSchema } from './compared-row.ts';
import { comparedRows } from './compared-rows.ts';
import { comparedTables } from './compared-tables.ts';

/** Every two groups of every scale, with what is asked for beside. */
export const compared = analysis({
  schema: comparedRowSchema,
  rows: comparedRows,
  disclosure: 'withheld',
  tables: { comparisons: comparedTables },
  notes: comparedNotes,
});
