import { analysis } from '../analysis.ts';
import { distributionRowSchema } from './distribution-row.ts';
import { distributionRows } from './distribution-rows.ts';

/** How people's scores are distributed: histograms and densities, which are drawn. */
export const distributions = analysis({
  schema: distributionRowSchema,
  rows: distributionRows,
  disclosure: 'withheld',
  tables: {},
});
