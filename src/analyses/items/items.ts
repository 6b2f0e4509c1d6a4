import { analysis } from '../analysis.ts';
import { itemDisclosure, itemRowSchema } from './item-row.ts';
import { itemRows } from './item-rows.ts';
import { itemTables } from './item-tables.ts';

/** Answers to every item, by group. */
export const items = analysis({
  schema: itemRowSchema,
  rows: itemRows,
  disclosure: itemDisclosure,
  tables: { items: itemTables },
});
