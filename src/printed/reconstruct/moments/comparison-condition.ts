import { studentTQuantile } from '../../../stats/distributions/student-t-quantile.ts';
import type { PrintedCell } from '../../printed-cell.ts';
import type { PublishedTable } from '../../published-tables.ts';
import { type MagnitudeBounds, printedBounds } from './magnitude-bounds.ts';

/** One value for the first group, one for the second. */
export type Pair<Value> = readonly [first: Value, second: Value];

/** The t-test that a t is of. */
export type TestOfT = 'student' | 'welch';

/** What one printed figure says of one scale in two groups; t is of the first group minus the second. */
export type ComparisonCondition = {
  readonly cell: PrintedCell;
  readonly scale: string;
  readonly bounds: MagnitudeBounds;
} & ({ readonly of: 'mean' | 'sd'; readonly group: 0 | 1 } | { readonly of: 't'; readonly test?: TestOfT });

/**
 * What the printed comparisons of two groups say.
 *
 * @param groupIds  ids of the two group levels; differences are first minus second
 * @param itemsOf   how many items a scale has, for scores that are their sums
 */
export function comparisonConditions(
  cells: readonly PrintedCell[],
  groupIds: Pair<string>,
  itemsOf: (scale: string) => number,
): ComparisonCondition[] {
  return cells.flatMap((cell): ComparisonCondition[] => {
    const { subject, printed } = cell;
    if (subject.of === 'comparison' && subject.figure === 't')
      return [{ cell, scale: subject.scale, of: 't', bounds: printedBounds(printed) }];
    if (subject.of !== 'scale' || (subject.figure !== 'mean' && subject.figure !== 'sd')) return [];
    const { scale, figure } = subject;
    const group = groupIds.indexOf(subject.group);
    if (group !== 0 && group !== 1) return [];
    const bounds = printedBounds(printed);
    const ofSums = subject.score === 'sum';
    return [{ cell, scale, of: figure, group, bounds: ofSums ? dividedBy(bounds, itemsOf(scale)) : bounds }];
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

/** A figure of sums of items as bounds of their mean. */
export function dividedBy(bounds: MagnitudeBounds, items: number): MagnitudeBounds {
  return { ...bounds, per: bounds.per * BigInt(items) };
}

/** The bounds of t by one test. */
export function boundsOfT(conditions: readonly ComparisonCondition[], test: TestOfT): MagnitudeBounds[] {
  return conditions.flatMap((condition) =>
    condition.of === 't' && (condition.test ?? 'student') === test ? [condition.bounds] : [],
  );
}

/** The bounds of one kind of figure. */
export function boundsOf(
  conditions: readonly ComparisonCondition[],
  of: 'mean' | 'sd',
  group: 0 | 1,
): MagnitudeBounds[] {
  return conditions.flatMap((condition) =>
    condition.of === of && condition.group === group ? [condition.bounds] : [],
  );
}
