import type { Withholdable } from '../analyses/declared.ts';
import { itemDisclosure } from '../analyses/items/item-row.ts';
import type { ItemRow, ReportSettings, Suppression } from '../analyses/report/report-schema.ts';
import { allowedRow } from './allowed-row.ts';
import { disclosable, isSmall, type Suppressed, type SuppressionContext } from './suppress-context.ts';
import { momentsTellCounts } from './suppress-counts-known.ts';
import type { Releases } from './suppress-release.ts';

/** What the items' own figures and counts would tell. */
export interface ItemSecrets {
  /** Items that have a small count in some group. */
  readonly counts: ReadonlySet<string>;
  /** Items whose figures would tell the counts. */
  readonly figures: ReadonlySet<string>;
  /**
   * Whether fewer than `minCell` answers that are given to these items, but some, are not at an end of what can be.
   *
   * @param sum  how often each item is in a sum, negative where answers are subtracted
   */
  readonly tooFew: (sum: ReadonlyMap<string, number>) => boolean;
}

export function itemSecrets(all: readonly ItemRow[], context: SuppressionContext): ItemSecrets {
  const { minCell } = context;
  const items = [...new Set(all.map(({ item }) => item))];
  const parts = new Map(items.map((item) => [item, publishedParts(all, item, context)]));
  const having = (has: (counts: readonly number[]) => boolean) =>
    new Set(items.filter((item) => parts.get(item)?.some(has)));
  const reversed = new Set(items.filter((item) => rowOf(all, item, 'all')?.reverse_keyed));
  return {
    counts: having((counts) => counts.some((people) => isSmall(people, minCell))),
    figures: having((counts) => momentsTellCounts(counts, minCell)),
    tooFew: (sum) => {
      const disclosed = [...sum.keys()].map((item) => parts.get(item) ?? []);
      const byGroup = disclosed.every((counts) => counts.length > 1);
      const partCount = byGroup ? context.levels.length + 1 : 1;
      const countsOf = (item: string) =>
        byGroup ? (parts.get(item) ?? []) : [ascending(rowOf(all, item, 'all')?.counts ?? {})];
      const fromEnd = (part: number, high: boolean) =>
        [...sum].reduce((total, [item, times]) => {
          const counts = countsOf(item)[part] ?? [];
          return total + Math.abs(times) * pointsFromEnd(counts, (times > 0 === high) !== reversed.has(item));
        }, 0);
      return Array.from({ length: partCount }, (_, part) => part).some((part) =>
        [true, false].some((high) => isSmall(fromEnd(part, high), minCell)),
      );
    },
  };
}

/** How far all answers together are from the highest answer, or from the lowest. */
function pointsFromEnd(counts: readonly number[], high: boolean): number {
  return counts.reduce(
    (total, people, level) => total + people * (high ? counts.length - 1 - level : level),
    0,
  );
}

export function suppressItems(
  all: readonly ItemRow[],
  counts: ReadonlySet<string>,
  { item: releaseOf }: Releases,
  settings: ReportSettings,
): Suppressed<ItemRow> {
  const allowed = (row: ItemRow, ...withheld: readonly Withholdable[]) =>
    allowedRow(row, itemDisclosure, settings, withheld);
  const suppressed: Suppression[] = [];
  const disclosed = new Set<string>();
  const rows = all.flatMap((row) => {
    const { byGroup, total, figures } = releaseOf(row.item);
    const note = (withheld: Suppression['withheld']) => {
      const { population, item: id, label } = row;
      if (disclosed.has(`${id} ${withheld}`)) return;
      disclosed.add(`${id} ${withheld}`);
      suppressed.push({ population, table: 'items', id, label, withheld });
    };
    if (total === 'nothing') {
      note('everything');
      return [];
    }
    if (!byGroup && row.group !== 'all') {
      note('by_group');
      return [];
    }
    if (!figures) {
      note('figures');
      return allowed(row, 'figures', 'counts');
    }
    if (total === 'n' && row.group === 'all') {
      note('total');
      return allowed(row, 'figures', 'counts');
    }
    if (counts.has(row.item)) {
      note('counts');
      return allowed(row, 'counts');
    }
    return allowed(row);
  });
  return { rows, suppressed };
}

/** The answers of everybody, or of each level and of those without one, where they could be disclosed apart. */
function publishedParts(all: readonly ItemRow[], item: string, context: SuppressionContext): number[][] {
  const { byGroup, total } = disclosable(peopleOf(all, item), context);
  const counts = (group: string) => ascending(rowOf(all, item, group)?.counts ?? {});
  if (total === 'nothing') return [];
  const everybody = counts('all');
  if (!byGroup) return [everybody];
  const levels = context.levels.map(counts);
  const withoutLevel = everybody.map((people, answer) =>
    levels.reduce((rest, level) => rest - (level[answer] ?? 0), people),
  );
  return total === 'n' ? levels : [...levels, withoutLevel];
}

const rowOf = (all: readonly ItemRow[], item: string, group: string) =>
  all.find((row) => row.item === item && row.group === group);

const peopleOf = (all: readonly ItemRow[], item: string) => (group: string) =>
  rowOf(all, item, group)?.n ?? 0;

/** Keys of an object are not in the order of the numbers that they stand for where these are negative. */
function ascending(counts: Readonly<Record<string, number>>): number[] {
  return Object.entries(counts)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, people]) => people);
}
