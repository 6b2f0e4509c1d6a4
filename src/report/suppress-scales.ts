import type { ComparisonRow, ItemRow, Report, ScaleRow, Suppression } from './report-schema.ts';
import type { Block } from './suppress-blocks.ts';
import { type Suppressed, type SuppressionContext, tellable } from './suppress-context.ts';
import { withoutComparison, withoutFigures } from './suppress-figures.ts';
import type { ItemSecrets } from './suppress-items.ts';

/** Scales that would tell of an item what its own rows withhold. */
interface TellingScales {
  /** Mean and SD would. */
  readonly figures: ReadonlySet<string>;
  /** Only the tests would: one item alone makes the scale's scores differ, so that ranks and spreads are that item's. */
  readonly comparison: ReadonlySet<string>;
}

export function tellingScales(
  scales: readonly ScaleRow[],
  items: readonly ItemRow[],
  blocks: readonly Block[],
  secrets: ItemSecrets,
): TellingScales {
  const totals = scales.filter(({ group }) => group === 'all');
  const inside = (id: string): string[] => [
    id,
    ...totals.filter(({ parent }) => parent === id).flatMap(({ scale }) => inside(scale)),
  ];
  const around = (id: string): string[] => {
    const parent = totals.find(({ scale }) => scale === id)?.parent;
    return [id, ...(typeof parent === 'string' ? around(parent) : [])];
  };
  const isWithheld = (item: string) => secrets.figures.has(item);
  const single = totals.filter((row) =>
    items.some(({ scale, item }) => row.items === 1 && inside(row.scale).includes(scale) && isWithheld(item)),
  );
  const withoutPartner = blocks.filter(({ items }) => items.length === 1 && items.every(isWithheld));
  const ofOneItem = totals.filter(({ scale: id }) => {
    const scopes = inside(id);
    const varying = new Set(
      items
        .filter((row) => row.group === 'all' && scopes.includes(row.scale) && row.sd !== 0)
        .map(({ item }) => item),
    );
    const [only] = varying;
    return varying.size === 1 && only !== undefined && secrets.counts.has(only);
  });
  return {
    figures: new Set([
      ...single.map(({ scale }) => scale),
      ...withoutPartner.flatMap(({ scale }) => around(scale)),
    ]),
    comparison: new Set(ofOneItem.map(({ scale }) => scale)),
  };
}

export function suppressScales(
  all: readonly ScaleRow[],
  telling: TellingScales,
  context: SuppressionContext,
): Suppressed<ScaleRow> {
  const suppressed: Suppression[] = [];
  const rows = all.flatMap((row) => {
    const { byGroup, total } = tellable(peopleOf(all, row.scale), context);
    const isTotal = row.group === 'all';
    const note = (withheld: Suppression['withheld']) => {
      const { population, scale: id, label } = row;
      if (isTotal) suppressed.push({ population, table: 'scales', id, label, withheld });
    };
    if (total === 'nothing') {
      note('everything');
      return [];
    }
    if (!byGroup && context.population.groups.length > 1) note('by_group');
    if (!byGroup && !isTotal) return [];
    if (telling.figures.has(row.scale)) {
      note('figures');
      return withoutFigures(row);
    }
    if (total === 'figures' || !isTotal) return row;
    note('total');
    return withoutFigures(row);
  });
  return { rows, suppressed };
}

export function suppressComparisons(
  all: readonly ComparisonRow[],
  scales: readonly ScaleRow[],
  telling: TellingScales,
  { settings }: Report,
  context: SuppressionContext,
): Suppressed<ComparisonRow> {
  const suppressed: Suppression[] = [];
  const rows = all.flatMap((row) => {
    const { population, scale: id, label } = row;
    const note = (withheld: Suppression['withheld']) =>
      suppressed.push({ population, table: 'comparisons', id, label, withheld });
    if (!tellable(peopleOf(scales, id), context).byGroup) {
      note('everything');
      return [];
    }
    if (!telling.figures.has(id) && !telling.comparison.has(id)) return row;
    note('figures');
    return withoutComparison(row, settings.test === 'auto' ? 'student' : settings.test);
  });
  return { rows, suppressed };
}

const peopleOf = (all: readonly ScaleRow[], scale: string) => (group: string) =>
  all.find((row) => row.scale === scale && row.group === group)?.n ?? 0;
