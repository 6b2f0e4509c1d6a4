import type { ItemRow, Suppression } from './report-schema.ts';
import type { Block } from './suppress-blocks.ts';
import { isSmall, type Suppressed, type SuppressionContext, tellable } from './suppress-context.ts';
import { momentsTellCounts } from './suppress-counts-known.ts';
import { withoutCounts, withoutItemFigures } from './suppress-figures.ts';

/** What the items' own figures and counts would tell. */
export interface ItemSecrets {
  /** Items that have a small count in some group. */
  readonly counts: ReadonlySet<string>;
  /** Items whose figures are withheld, too: they would tell the counts, or the figures of another such item. */
  readonly figures: ReadonlySet<string>;
}

export function itemSecrets(
  all: readonly ItemRow[],
  blocks: readonly Block[],
  context: SuppressionContext,
): ItemSecrets {
  const { minCell } = context;
  const items = [...new Set(all.map(({ item }) => item))];
  const parts = new Map(items.map((item) => [item, publishedParts(all, item, context)]));
  const some = (item: string, has: (counts: readonly number[]) => boolean) => parts.get(item)?.some(has);
  return {
    counts: new Set(
      items.filter((item) => some(item, (counts) => counts.some((people) => isSmall(people, minCell)))),
    ),
    figures: withPartners(
      blocks,
      items.filter((item) => some(item, (counts) => momentsTellCounts(counts, minCell))),
    ),
  };
}

export function suppressItems(
  all: readonly ItemRow[],
  secrets: ItemSecrets,
  context: SuppressionContext,
): Suppressed<ItemRow> {
  const suppressed: Suppression[] = [];
  const told = new Set<string>();
  const rows = all.flatMap((row) => {
    const { byGroup, total } = tellable(peopleOf(all, row.item), context);
    const note = (withheld: Suppression['withheld']) => {
      const { population, item: id, label } = row;
      if (told.has(`${id} ${withheld}`)) return;
      told.add(`${id} ${withheld}`);
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
    if (secrets.figures.has(row.item)) {
      note('figures');
      return withoutItemFigures(row);
    }
    if (total === 'n' && row.group === 'all') {
      note('total');
      return withoutItemFigures(row);
    }
    if (secrets.counts.has(row.item)) {
      note('counts');
      return withoutCounts(row);
    }
    return row;
  });
  return { rows, suppressed };
}

/** The answers of everybody, or of each level and of those without one, where they could be told apart. */
function publishedParts(all: readonly ItemRow[], item: string, context: SuppressionContext): number[][] {
  const { byGroup, total } = tellable(peopleOf(all, item), context);
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

/** An item may be in several blocks. */
function withPartners(blocks: readonly Block[], telling: readonly string[]): ReadonlySet<string> {
  const withheld = new Set(telling);
  for (let before = -1; before !== withheld.size; ) {
    before = withheld.size;
    for (const { items } of blocks) {
      if (items.some((item) => withheld.has(item))) for (const item of items) withheld.add(item);
    }
  }
  return withheld;
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
