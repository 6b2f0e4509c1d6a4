import type { PopulationRow, Report, Suppression } from './report-schema.ts';
import { blocksOf } from './suppress-blocks.ts';
import { suppressCharacteristic } from './suppress-characteristics.ts';
import { suppressionContext } from './suppress-context.ts';
import { itemSecrets, suppressItems } from './suppress-items.ts';
import { suppressInputs, suppressLedger } from './suppress-rows.ts';
import { suppressComparisons, suppressScales, tellingScales } from './suppress-scales.ts';
import { suppressWarning } from './suppress-warnings.ts';

/** With 2 a small cell would always be one person, so that withholding it would tell it. */
export const smallestMinCell = 3;

/** @throws RangeError for a number that cannot be a `minCell` */
export function checkMinCell(minCell: number): void {
  if (!Number.isInteger(minCell) || minCell < smallestMinCell)
    throw new RangeError(`minCell must be a whole number, ${smallestMinCell} at least`);
}

/**
 * The report without figures of fewer than `minCell` people, and without what these could be computed from:
 * docs/suppression.md has the rule and why it holds.
 *
 * @throws RangeError for a `minCell` below 3
 */
export function suppressSmallCells(report: Report, minCell: number): Report {
  checkMinCell(minCell);
  const parts = report.populations.map((population) => suppressPopulation(report, population, minCell));
  return {
    ...report,
    settings: { ...report.settings, min_cell: minCell },
    inputs: parts.flatMap(({ inputs }) => inputs),
    ledger: parts.flatMap(({ ledger }) => ledger),
    populations: parts.map(({ population }) => population),
    characteristics: parts.flatMap(({ characteristics }) => characteristics),
    scales: parts.flatMap(({ scales }) => scales),
    items: parts.flatMap(({ items }) => items),
    comparisons: parts.flatMap(({ comparisons }) => comparisons),
    suppressed: parts.flatMap(({ suppressed }) => suppressed),
    warnings: report.warnings.map(suppressWarning),
  };
}

function suppressPopulation(report: Report, population: PopulationRow, minCell: number) {
  const context = suppressionContext(population, minCell);
  const own = <Row extends { readonly population: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.population === population.population);
  const [allScales, allItems] = [own(report.scales), own(report.items)];
  const blocks = blocksOf(allItems, allScales);
  const secrets = itemSecrets(allItems, blocks, context);
  const telling = tellingScales(allScales, allItems, blocks, secrets);

  const groups = tellableGroups(population, context);
  const columns = [...new Set(own(report.characteristics).map(({ characteristic }) => characteristic))];
  const characteristics = columns.map((column) =>
    suppressCharacteristic(
      own(report.characteristics).filter(({ characteristic }) => characteristic === column),
      context,
    ),
  );
  const scales = suppressScales(allScales, telling, context);
  const items = suppressItems(allItems, secrets, context);
  const comparisons = suppressComparisons(own(report.comparisons), allScales, telling, report, context);
  const inputs = suppressInputs(own(report.inputs), context);
  return {
    inputs: inputs.rows,
    ledger: suppressLedger(own(report.ledger), allScales, context),
    population: { ...population, groups: groups.rows },
    characteristics: characteristics.flatMap(({ rows }) => rows),
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
  { told, levels }: ReturnType<typeof suppressionContext>,
): { readonly rows: PopulationRow['groups']; readonly suppressed: readonly Suppression[] } {
  const [all, ...others] = groups;
  if (told && (levels.length > 0 || others.length === 0)) return { rows: groups, suppressed: [] };
  return {
    rows: told && all ? [all] : [],
    suppressed: [
      { population, table: 'groups', id: null, label, withheld: told ? 'by_group' : 'everything' },
    ],
  };
}
