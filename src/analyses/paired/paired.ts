import { analysis } from '../analysis.ts';
import { pairedNotes } from './paired-notes.ts';
import { pairedRowSchema } from './paired-row.ts';
import { pairedRows } from './paired-rows.ts';
import { pairedTables } from './paired-tables.ts';

/** Two scores of the same people: of two scales, or of one scale at two waves. */
export const paired = analysis({
  schema: pairedRowSchema,
  needs: () => ['jointScores'],
  rows: pairedRows,
  disclosure: 'withheld',
  tables: { paired: pairedTables },
  notes: pairedNotes,
});
