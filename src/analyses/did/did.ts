import { analysis } from '../analysis.ts';
import { didRowSchema } from './did-row.ts';
import { didRows } from './did-rows.ts';
import { didNotes, didTables } from './did-tables.ts';

/** How much more one group changed from wave to wave than another. */
export const did = analysis({
  schema: didRowSchema,
  rows: didRows,
  disclosure: 'withheld',
  tables: { did: didTables },
  notes: didNotes,
});
