import { studentTQuantile } from '../../stats/student-t-quantile.ts';
import type { PublishedTable } from '../published-tables.ts';
import { type MagnitudeBounds, printedBounds } from './magnitude-bounds.ts';

/** One value for the first group, one for the second. */
export type Pair<Value> = readonly [first: Value, second: Value];

/** What one table says of one scale in two groups. */
export interface ComparisonCondition {
  readonly table: string;
  readonly mean: Pair<MagnitudeBounds> | null;
  readonly sd: Pair<MagnitudeBounds> | null;
  /** Student's t, first group minus second. */
  readonly t: MagnitudeBounds | null;
}

/** Significance that only the text tells is kept this far from the critical t, so that it never hangs on a last digit. */
const clearance = 0.02;

/**
 * What the printed comparisons of two groups say, by scale.
 *
 * @param groupIds    ids of the two group levels; differences are first minus second
 * @param groupSizes  n of each
 */
export function comparisonConditions(
  tables: readonly PublishedTable[],
  groupIds: Pair<string>,
  groupSizes: Pair<number>,
): ReadonlyMap<string, readonly ComparisonCondition[]> {
  const conditions = new Map<string, ComparisonCondition[]>();
  const add = (scale: string, condition: ComparisonCondition) =>
    conditions.set(scale, [...(conditions.get(scale) ?? []), condition]);

  for (const table of tables) {
    if (table.kind !== 'group_comparison') continue;
    for (const { scale, groups, t } of table.rows) {
      const [first, second] = [groups.get(groupIds[0]), groups.get(groupIds[1])];
      if (!first || !second) continue;
      add(scale, {
        table: table.table,
        mean: [printedBounds(first.mean), printedBounds(second.mean)],
        sd: [printedBounds(first.sd), printedBounds(second.sd)],
        t: t === null ? null : printedBounds(t),
      });
    }
    const level = Math.max(0, ...Object.values(table.stars).map(Number));
    const named = [...table.significant, ...table.notSignificant];
    if (level === 0 || named.length === 0) continue;
    const critical = studentTQuantile(1 - level / 2, groupSizes[0] + groupSizes[1] - 2);
    const per = 1_000_000n;
    const millionths = (value: number) => BigInt(Math.round(value * 1e6));
    const beyond = { sign: 0, low: millionths(critical + clearance), high: null, per } as const;
    const within = { sign: 0, low: 0n, high: millionths(critical - clearance), per } as const;
    for (const scale of table.significant)
      add(scale, { table: table.table, mean: null, sd: null, t: beyond });
    for (const scale of table.notSignificant)
      add(scale, { table: table.table, mean: null, sd: null, t: within });
  }
  return conditions;
}
