import { buildTable, type ColumnOf } from '../../document/build-table.ts';
import { count, number, type Table } from '../../document/document.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import { scoreText } from '../score-text.ts';
import type { ScoreView } from '../score-view.ts';
import type { ReliabilityItemRow } from './reliability-item-row.ts';
import type { ReliabilityRow } from './reliability-row.ts';
import {
  aboutColumns,
  type GroupLine,
  groupLines,
  ownItems,
  reliabilityText,
  type ShownReliability,
  scalesOf,
} from './shown-reliability.ts';

/** One table per scale that has items of its own, with all its items. */
export function reliabilityItemTables(report: ShownReliability, view: ScoreView): Table[] {
  return report.populations.flatMap((population) => {
    const scales = scalesOf(report, population);
    return scales
      .filter((scale) => ownItems(report, scales, scale).length > 0)
      .map((scale) => tableOf(report, population, scale, view));
  });
}

function tableOf(
  report: ShownReliability,
  population: PopulationRow,
  scale: ReliabilityRow,
  view: ScoreView,
): Table {
  const { language } = view;
  const name = reliabilityText('items', language);
  const rows = report.reliability_items.filter(
    (row) => row.population === scale.population && row.scale === scale.scale,
  );
  const lines = [...new Set(rows.map(({ item }) => item))].flatMap((id) => {
    const ofItem = rows.filter(({ item }) => item === id);
    const reversed = ofItem[0]?.reversed ? ' (R)' : '';
    return groupLines({ text: `${ofItem[0]?.label[language] ?? id}${reversed}` }, population, ofItem, view);
  });
  const columns = [
    ...aboutColumns<ReliabilityItemRow>(scoreText('item', language), population, view),
    ...figureColumns(view),
  ];
  const caption = `${population.label[language]} · ${scale.label[language]}`;
  return buildTable({ id: 'reliability_items', name, caption }, columns, lines);
}

function figureColumns({ language, decimals }: ScoreView): ColumnOf<GroupLine<ReliabilityItemRow>>[] {
  const { points, statistic } = decimals;
  const score = (id: 'n' | 'mean' | 'sd') => ({
    id,
    header: scoreText(id, language),
    kind: 'number' as const,
  });
  const own = (id: 'item_rest_r' | 'alpha_if_deleted') => ({
    id,
    header: reliabilityText(id, language),
    kind: 'number' as const,
    cell: ({ row }: GroupLine<ReliabilityItemRow>) => number(row[id], statistic),
  });
  return [
    { ...score('n'), cell: ({ row }) => count(row.n) },
    { ...score('mean'), cell: ({ row }) => number(row.mean, points) },
    { ...score('sd'), cell: ({ row }) => number(row.sd, points) },
    own('item_rest_r'),
    own('alpha_if_deleted'),
  ];
}
