import type {
  CharacteristicRow,
  ComparisonRow,
  ItemRow,
  PopulationRow,
  Report,
  ScaleRow,
} from '../../analyses/report/report-schema.ts';
import { grouped } from '../../codebook/draft/grouped.ts';

/** The rows of a report by what names them. */
export interface ReportRows {
  readonly populations: ReadonlyMap<string, PopulationRow>;
  readonly characteristics: ReadonlyMap<string, CharacteristicRow>;
  readonly scales: ReadonlyMap<string, ScaleRow>;
  readonly items: ReadonlyMap<string, ItemRow>;
  /** Of each scale its pairs of groups. */
  readonly comparisons: ReadonlyMap<string, readonly ComparisonRow[]>;
}

export const rowKey = (...names: readonly (string | null)[]): string => JSON.stringify(names);

const known = new WeakMap<Report, ReportRows>();

/** Made once for each report: thousands of figures are looked up. */
export function rowsOf(report: Report): ReportRows {
  const made = known.get(report) ?? {
    populations: byKey(report.populations, (row) => rowKey(row.population)),
    characteristics: byKey(report.characteristics, (row) =>
      rowKey(row.population, row.characteristic, row.level, row.group),
    ),
    scales: byKey(report.scales, (row) => rowKey(row.population, row.scale, row.group)),
    items: byKey(report.items, (row) => rowKey(row.population, row.item, row.group)),
    comparisons: grouped(report.comparisons, (row) => rowKey(row.population, row.scale)),
  };
  known.set(report, made);
  return made;
}

/** The first row of a key stands for it. */
function byKey<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, Row> {
  return new Map([...rows].reverse().map((row) => [keyOf(row), row]));
}

/** The comparison of these groups; undefined where there are several pairs and it is not said which is meant. */
export function comparisonOf(
  report: Report,
  { population, scale }: { readonly population: string | null; readonly scale: string },
  groups: readonly string[] = [],
): ComparisonRow | undefined {
  const pairs = rowsOf(report).comparisons.get(rowKey(population, scale)) ?? [];
  if (pairs.length === 1) return pairs[0];
  const isMeant = ({ group1, group2 }: ComparisonRow) => groups.includes(group1) && groups.includes(group2);
  return groups.length === 2 ? pairs.find(isMeant) : undefined;
}
