import { analysis } from '../analysis.ts';
import { needsOf } from '../figure.ts';
import { scaleFigures } from './scale-figures.ts';
import { scaleDisclosure, scaleRowSchema } from './scale-row.ts';
import { scaleRows } from './scale-rows.ts';
import { indicatorTables, scaleTables } from './scale-tables.ts';

/** Scores of every scale and group. */
export const scales = analysis({
  schema: scaleRowSchema,
  needs: (isWanted) => needsOf(scaleFigures, isWanted),
  rows: scaleRows,
  disclosure: scaleDisclosure,
  tables: { scales: scaleTables, indicators: indicatorTables },
});
