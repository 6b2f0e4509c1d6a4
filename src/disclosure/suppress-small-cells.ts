import { characteristicDisclosure } from '../analyses/characteristics/characteristic-row.ts';
import type { AnalysisId } from '../analyses/index.ts';
import { populationDisclosure } from '../analyses/populations/population-row.ts';
import { analysisIds, withholdableTables } from '../analyses/report/report-parts.ts';
import type { PopulationRow, Report, Suppression } from '../analyses/report/report-schema.ts';
import type { PopulationCounts } from '../measures/population-tally.ts';
import { allowedSettings } from './allowed-head.ts';
import { allowedRow } from './allowed-row.ts';
import { checkMinCell } from './min-cell.ts';
import { suppressCharacteristic } from './suppress-characteristics.ts';
import { answeredItems } from './suppress-complete.ts';
import { suppressionContext } from './suppress-context.ts';
import { itemSecrets, suppressItems } from './suppress-items.ts';
import { withPartners } from './suppress-partners.ts';
import { releasesOf } from './suppress-release.ts';
import { suppressInputs, suppressLedger } from './suppress-rows.ts';
import { ofOneItem, suppressComparisons, suppressScales } from './suppress-scales.ts';
import { structureOf } from './suppress-structure.ts';
import { suppressWarning } from './suppress-warnings.ts';

/**
 * The report without figures of fewer than `minCell` people, and without what these could be computed from:
 * docs/suppression.md has the rule and why it holds. What may stand in a row is declared field by field by its analysis, and
 * what else may stand in the document here and in allowed-head.ts. Of an analysis that is not named here, nothing is
 * shown.
 *
 * @param counts  what the report was made of: without it, more is withheld where somebody left something out
 * @throws RangeError for a `minCell` below 3
 */
export function suppressSmallCells(
  report: Report,
  minCell: number,
  counts: readonly PopulationCounts[] = [],
): Report {
  checkMinCell(minCell);
  const parts = report.populations.map((population) =>
    suppressPopulation(
      report,
      population,
      minCell,
      counts.find((one) => one.population.id === population.population),
    ),
  );
  return {
    schema_version: report.schema_version,
    tool: { name: report.tool.name, version: report.tool.version },
    instrument: {
      id: report.instrument.id,
      version: report.instrument.version,
      title: report.instrument.title,
    },
    settings: allowedSettings(report.settings, minCell),
    inputs: parts.flatMap(({ inputs }) => inputs),
    ...noRows(),
    ledger: parts.flatMap(({ ledger }) => ledger),
    populations: parts.map(({ population }) => population),
    characteristics: parts.flatMap(({ characteristics }) => characteristics),
    scales: parts.flatMap(({ scales }) => scales),
    items: parts.flatMap(({ items }) => items),
    comparisons: parts.flatMap(({ comparisons }) => comparisons),
    suppressed: [...parts.flatMap(({ suppressed }) => suppressed), ...otherAnalyses(report)],
    warnings: report.warnings.map(suppressWarning),
  };
}

function noRows(): { [Id in AnalysisId]: never[] };
function noRows(): Record<string, never[]> {
  return Object.fromEntries(analysisIds().map((id) => [id, []]));
}

/** Those that have rows, and of which nothing is shown. */
function otherAnalyses(report: Report): Suppression[] {
  return withholdableTables.flatMap((table) => {
    if (known.has(table) || table === 'inputs' || table === 'groups') return [];
    const rows: readonly { readonly population: string }[] = report[table];
    return report.populations.flatMap(({ population, label }): Suppression[] =>
      rows.some((row) => row.population === population)
        ? [{ population, table, id: null, label, withheld: 'everything' }]
        : [],
    );
  });
}

const known: ReadonlySet<Suppression['table']> = new Set([
  'characteristics',
  'scales',
  'items',
  'comparisons',
]);

function suppressPopulation(
  report: Report,
  population: PopulationRow,
  minCell: number,
  counts: PopulationCounts | undefined,
) {
  const context = suppressionContext(population, minCell);
  const own = <Row extends { readonly population: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.population === population.population);
  const [allScales, allItems] = [own(report.scales), own(report.items)];
  const structure = structureOf(allItems, allScales);
  const secrets = itemSecrets(allItems, context);
  const withheld = withPartners(structure, {
    telling: secrets.figures,
    tooFew: (sum) =>
      secrets.tooFew(
        new Map(sum.flatMap((times, index) => (times === 0 ? [] : [[structure.items[index] ?? '', times]]))),
      ),
  });
  const releases = releasesOf(
    { scales: allScales, items: allItems, structure, answered: answeredItems(counts) },
    withheld,
    context,
  );

  const groups = tellableGroups(population, context);
  const columns = [...new Set(own(report.characteristics).map(({ characteristic }) => characteristic))];
  const characteristics = columns.map((column) =>
    suppressCharacteristic(
      own(report.characteristics).filter(({ characteristic }) => characteristic === column),
      context,
    ),
  );
  const scales = suppressScales(allScales, releases, context, report.settings);
  const items = suppressItems(allItems, secrets.counts, releases, report.settings);
  const comparisons = suppressComparisons(
    own(report.comparisons),
    releases,
    ofOneItem(structure, allItems, secrets.counts),
    report.settings,
  );
  const inputs = suppressInputs(own(report.inputs), context);
  return {
    inputs: inputs.rows,
    ledger: suppressLedger(own(report.ledger), releases, context, report.settings),
    population: allowedRow({ ...population, groups: groups.rows }, populationDisclosure, report.settings),
    characteristics: characteristics.flatMap(({ rows }) =>
      rows.map((row) => allowedRow(row, characteristicDisclosure, report.settings)),
    ),
    scales: scales.rows,
    items: items.rows,
    comparisons: comparisons.rows,
    suppressed: [inputs, groups, ...characteristics, scales, items, comparisons].flatMap(
      ({ suppressed }): readonly Suppression[] => suppressed,
    ),
  };
}

function tellableGroups(
  { population, label, groups }: PopulationRow,
  { disclosed, levels }: ReturnType<typeof suppressionContext>,
): { readonly rows: PopulationRow['groups']; readonly suppressed: readonly Suppression[] } {
  const [all, ...others] = groups;
  if (disclosed && (levels.length > 0 || others.length === 0)) return { rows: groups, suppressed: [] };
  return {
    rows: disclosed && all ? [all] : [],
    suppressed: [
      { population, table: 'groups', id: null, label, withheld: disclosed ? 'by_group' : 'everything' },
    ],
  };
}
