import { meanIsPossible } from '../../../printed/audit/mean-checks.ts';
import { decimalsOf } from '../../../printed/audit/rounding-interval.ts';
import type { Summary } from '../../statements/statement.ts';
import { countOf } from '../kit/interval.ts';

const mostItems = 40;

/**
 * The numbers of items with which every mean of a row is possible: mean × n × items must be near a whole number. Nothing where most
 * numbers would do, or a single mean says it.
 *
 * @returns of 1 to 40, in order
 */
export function fittingItems(groups: readonly Summary[]): readonly number[] {
  const means = groups.flatMap(({ mean, n }) =>
    mean && n && countOf(n.plain) !== null && decimalsOf(mean.plain) > 0
      ? [{ mean: mean.plain, n: n.plain }]
      : [],
  );
  if (means.length < 2) return [];
  const fitting = Array.from({ length: mostItems }, (_, index) => index + 1).filter((items) =>
    means.every(({ mean, n }) => meanIsPossible(mean, n, { items, min: -1e6, max: 1e6, granular: true })),
  );
  return fitting.length > mostItems / 2 ? [] : fitting;
}
