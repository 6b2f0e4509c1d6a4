import { studentTQuantile } from '../../stats/student-t-quantile.ts';
import type { PrintedCell } from '../printed-cell.ts';
import type { PublishedTable } from '../published-tables.ts';
import { type MagnitudeBounds, printedBounds } from './magnitude-bounds.ts';

/** One value for the first group, one for the second. */
export type Pair<Value> = readonly [first: Value, second: Value];

/** What one printed figure says of one scale in two groups; t is Student's, first group minus second. */
export type ComparisonCondition = {
  readonly cell: PrintedCell;
  readonly scale: string;
  readonly bounds: MagnitudeBounds;
} & ({ readonly of: 'mean' | 'sd'; readonly group: 0 | 1 } | { readonly of: 't' });

/**
 * What the printed comparisons of two groups say.
 *
 * @param groupIds  ids of the two group levels; differences are first minus second
 */
export function comparisonConditions(
  cells: readonly PrintedCell[],
  groupIds: Pair<string>,
): ComparisonCondition[] {
  return cells.flatMap((cell): ComparisonCondition[] => {
    const { subject, printed } = cell;
    if (subject.of === 'comparison' && subject.figure === 't')
      return [{ cell, scale: subject.scale, of: 't', bounds: printedBounds(printed) }];
    if (subject.of !== 'scale' || (subject.figure !== 'mean' && subject.figure !== 'sd')) return [];
    const { scale, figure } = subject;
    const group = groupIds.indexOf(subject.group);
    if (group !== 0 && group !== 1) return [];
    return [{ cell, scale, of: figure, group, bounds: printedBounds(printed) }];
  });
}

/**
 * What the text tells of significance, at the weakest level that has a star.
 *
 * @param degreesOfFreedom  of Student's t
 * @param clearance         how far t is kept from the critical value; 0 proves, more never hangs on a last digit
 */
export function significanceConditions(
  cells: readonly PrintedCell[],
  tables: readonly PublishedTable[],
  degreesOfFreedom: number,
  clearance: number,
): ComparisonCondition[] {
  return cells.flatMap((cell): ComparisonCondition[] => {
    const { subject } = cell;
    if (subject.of !== 'comparison' || subject.figure !== 'significant') return [];
    const table = tables.find((one) => one.kind === 'group_comparison' && one.table === cell.table);
    const stars = table?.kind === 'group_comparison' ? table.stars : {};
    const level = Math.max(0, ...Object.values(stars).map(Number));
    if (level === 0) return [];
    const critical = studentTQuantile(1 - level / 2, degreesOfFreedom);
    const per = 1_000_000n;
    const bounds: MagnitudeBounds =
      cell.printed === 'yes'
        ? { sign: 0, low: BigInt(Math.floor((critical + clearance) * 1e6)), high: null, per }
        : { sign: 0, low: 0n, high: BigInt(Math.ceil((critical - clearance) * 1e6)), per };
    return [{ cell, scale: subject.scale, of: 't', bounds }];
  });
}

/** The bounds of one kind of figure. */
export function boundsOf(
  conditions: readonly ComparisonCondition[],
  of: ComparisonCondition['of'],
  group?: 0 | 1,
): MagnitudeBounds[] {
  return conditions.flatMap((condition) =>
    condition.of === of && (condition.of === 't' || condition.group === group) ? [condition.bounds] : [],
  );
}
