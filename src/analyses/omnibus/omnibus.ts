import { analysis } from '../analysis.ts';
import { omnibusNotes } from './omnibus-notes.ts';
import { omnibusRowSchema } from './omnibus-row.ts';
import { omnibusRows } from './omnibus-rows.ts';
import { omnibusTables } from './omnibus-tables.ts';

/** All levels of the grouping at once. */
export const omnibus = analysis({
  schema: omnibusRowSchema,
  rows: omnibusRows,
  disclosure: 'withheld',
  tables: { omnibus: omnibusTables },
  notes: omnibusNotes,
});
