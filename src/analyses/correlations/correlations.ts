import { analysis } from '../analysis.ts';
import { correlationNotes } from './correlation-notes.ts';
import { correlationRowSchema } from './correlation-row.ts';
import { correlationRows } from './correlation-rows.ts';
import { correlationTables } from './correlation-tables.ts';

/** How scales and columns of numbers go together, two by two. */
export const correlations = analysis({
  schema: correlationRowSchema,
  needs: () => ['jointScores'],
  rows: correlationRows,
  disclosure: 'withheld',
  tables: { correlations: correlationTables },
  notes: correlationNotes,
});
