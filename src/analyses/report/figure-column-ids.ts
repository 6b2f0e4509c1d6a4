import { comparisonColumnIds } from '../comparisons/comparison-columns.ts';
import { scaleFigures } from '../scales/scale-figures.ts';
import { columnIds } from '../summary/figure-columns.ts';

/** Ids of the columns of figures that tables of scores, indicators and items may have. */
export const figureColumnIds: readonly string[] = [
  'n',
  'missing',
  ...columnIds(scaleFigures),
  ...comparisonColumnIds,
];
