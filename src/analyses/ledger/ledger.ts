import { analysis } from '../analysis.ts';
import { ledgerDisclosure, ledgerRowSchema } from './ledger-row.ts';
import { ledgerRows } from './ledger-rows.ts';

/** Where every row of a file went. */
export const ledger = analysis({
  schema: ledgerRowSchema,
  rows: ledgerRows,
  disclosure: ledgerDisclosure,
  tables: {},
});
