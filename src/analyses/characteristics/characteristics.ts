import { analysis } from '../analysis.ts';
import { characteristicDisclosure, characteristicRowSchema } from './characteristic-row.ts';
import { characteristicRows } from './characteristic-rows.ts';
import { characteristicTables } from './characteristic-tables.ts';

/** Respondents at each level of each characteristic. */
export const characteristics = analysis({
  schema: characteristicRowSchema,
  rows: characteristicRows,
  disclosure: characteristicDisclosure,
  tables: { respondents: characteristicTables },
});
