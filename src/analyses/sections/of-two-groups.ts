import { isOfMany } from '../compared/shown-comparisons.ts';
import type { ComparisonRow } from '../comparisons/comparison-row.ts';
import type { PopulationRow } from '../populations/population-row.ts';

interface Compared {
  readonly populations: readonly PopulationRow[];
  readonly comparisons: readonly ComparisonRow[];
}

/** Comparisons of populations with two groups: where there are more, tests of them all and of pairs take their place. */
export function ofTwoGroups({ populations, comparisons }: Compared): ComparisonRow[] {
  const many = new Set(populations.filter(isOfMany).map(({ population }) => population));
  return comparisons.filter(({ population }) => !many.has(population));
}

const beside = new Set(['estimate', 'mean1', 'mean2', 'sd1', 'sd2', 'levene', 'cohens_d', 'hedges_g']);

/** Whether a report shows a figure of two groups. */
export const shownOfTwo = (figure: string, { test }: ComparisonRow): boolean =>
  figure === test || beside.has(figure);
