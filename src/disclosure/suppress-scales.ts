import { comparisonDisclosure } from '../analyses/comparisons/comparison-row.ts';
import type {
  ComparisonRow,
  ItemRow,
  ReportSettings,
  ScaleRow,
  Suppression,
} from '../analyses/report/report-schema.ts';
import { scaleDisclosure } from '../analyses/scales/scale-row.ts';
import { allowedRow } from './allowed-row.ts';
import type { Suppressed, SuppressionContext } from './suppress-context.ts';
import type { Releases } from './suppress-release.ts';
import type { Structure } from './suppress-structure.ts';

/** Scales that one item with a small count alone makes differ, so that ranks and spreads are that item's. */
export function ofOneItem(
  { items, scales }: Structure,
  rows: readonly ItemRow[],
  counts: ReadonlySet<string>,
): ReadonlySet<string> {
  const varies = new Set(rows.flatMap(({ group, item, sd }) => (group === 'all' && sd !== 0 ? [item] : [])));
  const only = scales.filter(({ vector }) => {
    const varying = items.filter((item, index) => vector[index] !== 0 && varies.has(item));
    return varying.length === 1 && varying.every((item) => counts.has(item));
  });
  return new Set(only.map(({ id }) => id));
}

export function suppressScales(
  all: readonly ScaleRow[],
  { scale: releaseOf }: Releases,
  context: SuppressionContext,
  settings: ReportSettings,
): Suppressed<ScaleRow> {
  const suppressed: Suppression[] = [];
  const allowed = (row: ScaleRow, figures: boolean) =>
    allowedRow(row, scaleDisclosure, settings, figures ? [] : ['figures']);
  const rows = all.flatMap((row) => {
    const { byGroup, total, figures } = releaseOf(row.scale);
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
    if (!figures) {
      note('figures');
      return allowed(row, false);
    }
    if (total === 'figures' || !isTotal) return allowed(row, true);
    note('total');
    return allowed(row, false);
  });
  return { rows, suppressed };
}

export function suppressComparisons(
  all: readonly ComparisonRow[],
  { scale: releaseOf }: Releases,
  ofOneItem: ReadonlySet<string>,
  settings: ReportSettings,
): Suppressed<ComparisonRow> {
  const suppressed: Suppression[] = [];
  const rows = all.flatMap((row) => {
    const { population, scale: id, label } = row;
    const note = (withheld: Suppression['withheld']) =>
      suppressed.push({ population, table: 'comparisons', id, label, withheld });
    const { byGroup, figures } = releaseOf(id);
    if (!byGroup) {
      note('everything');
      return [];
    }
    const disclosed = figures && !ofOneItem.has(id);
    if (!disclosed) note('figures');
    return allowedRow(row, comparisonDisclosure, settings, disclosed ? [] : ['figures']);
  });
  return { rows, suppressed };
}
