import { analysis } from '../analysis.ts';
import { associationNotes } from './association-notes.ts';
import { associationRowSchema } from './association-row.ts';
import { associationRows } from './association-rows.ts';
import { associationTables } from './association-tables.ts';

/** Whether characteristics and groups go together. */
export const associations = analysis({
  schema: associationRowSchema,
  rows: associationRows,
  disclosure: 'withheld',
  tables: { associations: associationTables },
  notes: associationNotes,
});
