import { buildTable, type ColumnOf } from '../../document/build-table.ts';
import { type Cell, type Column, count, interval, number, type Table } from '../../document/document.ts';
import { confidencePercent } from '../confidence-percent.ts';
import { scoreText } from '../score-text.ts';
import type { ScoreView } from '../score-view.ts';
import type { ReliabilityRow } from './reliability-row.ts';
import {
  aboutColumns,
  type GroupLine,
  groupLines,
  reliabilityText,
  type ShownReliability,
  scalesOf,
} from './shown-reliability.ts';

/** One table per population, with the scales inside a scale indented. */
export function reliabilityTables(report: ShownReliability, view: ScoreView): Table[] {
  const { language } = view;
  const name = reliabilityText('reliability', language);
  return report.populations.map((population) => {
    const scales = scalesOf(report, population);
    const depthOf = ({ parent }: ReliabilityRow): number => {
      const around = scales.find(({ scale }) => scale === parent);
      return around ? 1 + depthOf(around) : 0;
    };
    const lines = scales.flatMap((scale) =>
      groupLines(
        { text: scale.label[language], indent: depthOf(scale) },
        population,
        report.reliability.filter(
          (row) => row.population === population.population && row.scale === scale.scale,
        ),
        view,
      ),
    );
    const caption = `${population.label[language]} · ${name}`;
    const about = aboutColumns<ReliabilityRow>(scoreText('scale', language), population, view);
    return buildTable(
      { id: 'reliability', name, caption },
      [...about, ...figureColumns(report.settings.conf_level, view)],
      lines,
    );
  });
}

function figureColumns(
  confidenceLevel: number,
  { language, decimals }: ScoreView,
): ColumnOf<GroupLine<ReliabilityRow>>[] {
  const level = confidencePercent(confidenceLevel);
  const places = decimals.statistic;
  const column = (
    id: Parameters<typeof reliabilityText>[0],
    cell: (row: ReliabilityRow) => Cell,
    more: Partial<Column> = {},
  ): ColumnOf<GroupLine<ReliabilityRow>> => ({
    id,
    header: reliabilityText(id, language, { level }),
    kind: 'number',
    ...more,
    cell: ({ row }) => cell(row),
  });
  const range = { kind: 'interval' } as const;
  return [
    column('item_count', ({ items }) => count(items)),
    { id: 'n', header: scoreText('n', language), kind: 'number', cell: ({ row }) => count(row.n) },
    column('cronbach_alpha', (row) => number(row.cronbach_alpha?.estimate, places)),
    column('cronbach_alpha_interval', (row) => interval(row.cronbach_alpha, places), {
      ...range,
      priority: 2,
    }),
    column('standardized_alpha', (row) => number(row.standardized_alpha, places), { priority: 5 }),
    column('mcdonald_omega', (row) => number(row.mcdonald_omega?.estimate, places)),
    column('guttman_lambda6', (row) => number(row.guttman_lambda6, places), { priority: 6 }),
    column('split_half', (row) => number(row.split_half?.estimate, places), { priority: 4 }),
    column('inter_item_r', (row) => number(row.inter_item_r?.mean, places), { priority: 3 }),
    column('inter_item_range', ({ inter_item_r: r }) => interval(rangeOf(r), places), {
      ...range,
      priority: 7,
    }),
  ];
}

const rangeOf = (r: ReliabilityRow['inter_item_r']) => r && { conf_low: r.min, conf_high: r.max };
