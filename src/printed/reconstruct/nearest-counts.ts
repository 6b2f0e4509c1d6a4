import type { PrintedCount } from '../published-tables.ts';
import { type IntegerRange, integersIn } from './moments/integer-range.ts';
import { numeratorsWithin, printedBounds } from './moments/magnitude-bounds.ts';

/** One level of a characteristic as printed. */
export interface PrintedRow {
  readonly level: string;
  readonly all: PrintedCount;
  /** The same as `all` in a table without groups. */
  readonly groups: readonly PrintedCount[];
}

/** What percents are of: everybody, the column's group, or the level. */
export const percentBases = ['all', 'column', 'row'] as const;
export type PercentBase = (typeof percentBases)[number];

/** How many people there are, and what percents are of. */
export interface Sizes {
  readonly groups: readonly number[];
  readonly people: number;
  readonly base: PercentBase;
}

/** Several counts that add up, and how far they are from what is printed. */
export interface Choice {
  /** A count for each group, by row. */
  readonly rows: readonly (readonly number[])[];
  readonly cost: number;
}

/** A wrong count is less likely than a percent adjusted by one unit to make a column add up to 100. */
const wrongCount = 10;
const bentPercent = 1;
const wrongPercent = 5;

/** Tries, row by row, every combination of plausible counts, keeping the nearest for each way the columns stand. */
export function nearestCounts(rows: readonly PrintedRow[], sizes: Sizes): Choice | null {
  const groupSizes = sizes.groups;
  let open = new Map<string, Choice>([[groupSizes.map(() => 0).join(), { rows: [], cost: 0 }]]);
  for (const row of rows) {
    const next = new Map<string, Choice>();
    for (const counts of combinations(row, rows, sizes)) {
      const cost = costOf(row, counts, sizes);
      for (const [key, choice] of open) {
        const standing = key.split(',').map((sum, group) => Number(sum) + (counts[group] ?? 0));
        if (standing.some((sum, group) => sum > (groupSizes[group] ?? 0))) continue;
        const total = choice.cost + cost;
        if (total < (next.get(standing.join())?.cost ?? Infinity)) {
          next.set(standing.join(), { rows: [...choice.rows, counts], cost: total });
        }
      }
    }
    open = next;
  }
  return open.get(groupSizes.join()) ?? null;
}

/** Each count as printed, as its percent has it, or as the rest of its row or of its column leaves it. */
function combinations(
  row: PrintedRow,
  rows: readonly PrintedRow[],
  { groups: groupSizes, people, base }: Sizes,
): readonly (readonly number[])[] {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, x) => total + x, 0);
  let combined: readonly (readonly number[])[] = [[]];
  for (const [group, size] of groupSizes.entries()) {
    const printed = row.groups[group] ?? row.all;
    const others = rows.filter((other) => other !== row).map((other) => Number(other.groups[group]?.n));
    const of = { all: people, column: size, row: Number(row.all.n) }[base];
    const candidates = new Set([
      ...(printed.n === '' ? [] : [Number(printed.n)]),
      ...(printed.percent === '' ? [] : integersIn(countsPrinting(printed.percent, of))),
      size - sum(others),
      Number(row.all.n) - sum(row.groups.filter((other) => other !== printed).map(({ n }) => Number(n))),
    ]);
    const plausible = [...candidates].filter((count) => count >= 0 && count <= size);
    combined = combined.flatMap((counts) => plausible.map((count) => [...counts, count]));
  }
  return combined;
}

function countsPrinting(percent: string, people: number): IntegerRange {
  const bounds = printedBounds(percent);
  return numeratorsWithin({ ...bounds, per: bounds.per * 100n }, people);
}

/** Empty figures ask for nothing. */
function costOf(row: PrintedRow, counts: readonly number[], sizes: Sizes): number {
  return cellsOf(row, counts, sizes).reduce((cost, { printed, count, of }) => {
    const away = Math.abs(Number(percentLike(printed.percent, count, of)) - Number(printed.percent));
    const unit = 10 ** -decimalsOf(printed.percent);
    const percentCost = away < unit / 2 ? 0 : away < 1.5 * unit ? bentPercent : wrongPercent;
    const countCost = printed.n === '' || Number(printed.n) === count ? 0 : wrongCount;
    return cost + (printed.percent === '' ? 0 : percentCost) + countCost;
  }, 0);
}

/** Each printed cell of a row with its count, and how many people its percent is of. */
export function cellsOf(row: PrintedRow, counts: readonly number[], { groups, people, base }: Sizes) {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const grouped = counts.length > 1;
  const cells = row.groups.map((printed, group) => {
    const size = grouped ? (groups[group] ?? 0) : people;
    return { printed, count: counts[group] ?? 0, of: { all: people, column: size, row: all }[base] };
  });
  return grouped ? [{ printed: row.all, count: all, of: people }, ...cells] : cells;
}

/** The percent that the count rounds to, with as many decimals as the printed one. */
export function percentLike(printed: string, count: number, people: number): string {
  const decimals = decimalsOf(printed);
  const units = Math.floor((2 * count * 100 * 10 ** decimals + people) / (2 * people));
  return (units / 10 ** decimals).toFixed(decimals);
}

function decimalsOf(figure: string): number {
  return figure.split('.')[1]?.length ?? 0;
}
