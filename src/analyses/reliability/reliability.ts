import { analysis } from '../analysis.ts';
import { reliabilityItemRowSchema } from './reliability-item-row.ts';
import { reliabilityItemRows } from './reliability-item-rows.ts';
import { reliabilityItemTables } from './reliability-item-tables.ts';
import { reliabilityNotes } from './reliability-notes.ts';
import { reliabilityRowSchema } from './reliability-row.ts';
import { reliabilityRows } from './reliability-rows.ts';
import { reliabilityTables } from './reliability-tables.ts';

/** How reliable each scale is. */
export const reliability = analysis({
  schema: reliabilityRowSchema,
  needs: () => ['coMoments'],
  rows: reliabilityRows,
  disclosure: 'withheld',
  tables: { reliability: reliabilityTables },
  notes: reliabilityNotes,
});

/** How each item goes with the rest of its scale. */
export const reliabilityItems = analysis({
  schema: reliabilityItemRowSchema,
  needs: () => ['coMoments'],
  rows: reliabilityItemRows,
  disclosure: 'withheld',
  tables: { reliability_items: reliabilityItemTables },
});
