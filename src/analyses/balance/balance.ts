import { analysis } from '../analysis.ts';
import { balanceRowSchema } from './balance-row.ts';
import { balanceRows } from './balance-rows.ts';

/** How far two groups differ in who they are, in standard deviations. It stands in the table of associations. */
export const balance = analysis({
  schema: balanceRowSchema,
  needs: () => ['numbers'],
  rows: balanceRows,
  disclosure: 'withheld',
  tables: {},
});
