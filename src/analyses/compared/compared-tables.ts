import { buildTable, type ColumnOf } from '../../document/build-table.ts';
import { empty, probability, type Table } from '../../document/document.ts';
import { comparisonColumns } from '../comparisons/comparison-columns.ts';
import { descriptiveColumns } from '../omnibus/omnibus-tables.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import { resamplingColumns } from '../resampling/resampling-columns.ts';
import type { ScoreView } from '../score-view.ts';
import type { CompareSettings } from './compare-settings.ts';
import type { ComparedRow } from './compared-row.ts';
import {
  columnsIn,
  isOfMany,
  type LevelLine,
  levelLines,
  type PairOf,
  pairColumns,
  pairLinesOf,
  type ShownComparisons,
  shownScales,
  tableText,
} from './shown-comparisons.ts';

/** Of each population with two groups, their comparison; of one with more, the pairs where something is asked of pairs. */
export function comparedTables(report: ShownComparisons, view: ScoreView): Table[] {
  return report.populations.flatMap((population) => {
    if (population.groups.length < 3) return [];
    if (!isOfMany(population)) return [twoGroups(report, population, view)];
    return asksPairs(report.settings) ? [pairs(report, population, view)] : [];
  });
}

/** Whether more is asked of two groups than whether they differ. */
export const asksPairs = (settings: CompareSettings): boolean => {
  const { adjust, margin, permutations, bootstrap } = settings;
  const some = [adjust, margin, permutations, bootstrap].some((asked) => asked !== null);
  return some || settings.alternative !== 'two_sided';
};

function twoGroups(report: ShownComparisons, population: PopulationRow, view: ScoreView): Table {
  const name = tableText('comparisons', view.language);
  const lines = shownScales(report, population, view).flatMap((scale) =>
    levelLines(
      scale,
      population,
      report.comparisons.find(
        (row) => row.population === population.population && row.scale === scale.row.scale,
      ),
      view,
    ),
  );
  const columns = [
    ...descriptiveColumns<ComparedRow>(view),
    ...testColumns<LevelLine<ComparedRow>>(({ tested }) => tested, report.settings, view),
  ];
  const caption = `${population.label[view.language]} · ${name}`;
  return buildTable({ id: 'comparisons', name, caption }, columns, lines);
}

function pairs(report: ShownComparisons, population: PopulationRow, view: ScoreView): Table {
  const name = tableText('pairs', view.language);
  const rows = report.comparisons.filter((row) => row.population === population.population);
  const lines = shownScales(report, population, view).flatMap((scale) =>
    pairLinesOf(scale, population, rows, view),
  );
  const columns = [
    ...pairColumns<ComparedRow>(view),
    ...testColumns<PairOf<ComparedRow>>(({ row }) => row, report.settings, view),
  ];
  const caption = `${population.label[view.language]} · ${name}`;
  return buildTable({ id: 'pairs', name, caption }, columns, lines);
}

/** The columns of every comparison, and behind p those that are asked for. */
function testColumns<Line>(
  rowOf: (line: Line) => ComparedRow | undefined,
  settings: CompareSettings,
  view: ScoreView,
): ColumnOf<Line>[] {
  const { decimals } = view;
  const column = columnsIn(view, settings);
  const p = (
    id: Parameters<typeof column>[0],
    pOf: (row: ComparedRow) => number | null | undefined,
    priority?: number,
  ) =>
    column<Line>(
      id,
      (line) => {
        const row = rowOf(line);
        const value = row && pOf(row);
        return value === undefined ? empty : probability(value, decimals.probability);
      },
      priority === undefined ? {} : { priority },
    );
  const asked = [
    ...(settings.alternative === 'two_sided' ? [] : [p('one_sided', oneSidedP)]),
    ...(settings.adjust === null
      ? []
      : [p('p_adjusted', ({ p_adjusted: adjusted }) => (adjusted === null ? null : adjusted?.p_value))]),
    ...(settings.margin === null ? [] : [p('equivalence', equivalenceP)]),
  ];
  const every = comparisonColumns(rowOf, settings, view);
  const behindP = every.findIndex(({ id }) => id === 'p') + 1;
  return [
    ...every.slice(0, behindP),
    ...asked,
    ...every.slice(behindP),
    ...whereThere(rowOf, resamplingColumns<ComparedRow>(settings, view)),
    p('mann_whitney', ({ mann_whitney }) => mann_whitney?.p_value ?? null, 5),
  ];
}

function oneSidedP({ test, one_sided }: ComparedRow) {
  return test === 'welch' ? one_sided?.welch_p_value : one_sided?.student_p_value;
}

function equivalenceP({ test, equivalence }: ComparedRow) {
  return test === 'welch' ? equivalence?.welch_p_value : equivalence?.student_p_value;
}

/** Columns of rows as columns of lines, of which some have a row. */
function whereThere<Line>(
  rowOf: (line: Line) => ComparedRow | undefined,
  columns: readonly ColumnOf<ComparedRow>[],
): ColumnOf<Line>[] {
  return columns.map(({ cell, ...column }) => ({
    ...column,
    cell: (line) => {
      const row = rowOf(line);
      return row ? cell(row) : empty;
    },
  }));
}
