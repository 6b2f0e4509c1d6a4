import { buildTable, type ColumnOf } from '../../document/build-table.ts';
import {
  type Cell,
  type Column,
  count,
  empty,
  interval,
  number,
  type Table,
  text,
} from '../../document/document.ts';
import {
  describeText,
  largestDifference,
  type ShownAssociations,
} from '../associations/shown-associations.ts';
import type { BalanceRow } from '../balance/balance-row.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import { scoreText } from '../score-text.ts';
import type { ScoreView } from '../score-view.ts';
import type { MeasurementRow } from './measurement-row.ts';

export interface ShownMeasurements extends ShownAssociations {
  readonly measurements: readonly MeasurementRow[];
}

/** One table per population that has columns of numbers: a line per column and group. */
export function measurementTables(report: ShownMeasurements, view: ScoreView): Table[] {
  const { language } = view;
  const name = describeText('measurements', language);
  return report.populations.flatMap((population) => {
    const rows = report.measurements.filter((row) => row.population === population.population);
    if (rows.length === 0) return [];
    const caption = `${population.label[language]} · ${name}`;
    return [buildTable({ id: 'measurements', name, caption }, columns(report, population, view), rows)];
  });
}

function columns(
  { balance }: ShownMeasurements,
  { groups }: PopulationRow,
  { language, decimals }: ScoreView,
): ColumnOf<MeasurementRow>[] {
  const column = (
    id: Parameters<typeof describeText>[0],
    cell: (row: MeasurementRow) => Cell,
    more: Partial<Column> = {},
  ): ColumnOf<MeasurementRow> => ({ id, header: describeText(id, language), kind: 'number', ...more, cell });
  const ofScore = (
    id: 'n' | 'missing' | 'mean' | 'sd',
    cell: (row: MeasurementRow) => Cell,
  ): ColumnOf<MeasurementRow> => ({ id, header: scoreText(id, language), kind: 'number', cell });
  const range = (low: number | null, high: number | null) =>
    interval({ conf_low: low, conf_high: high }, decimals.points);
  const named = (id: string) => groups.find(({ group }) => group === id)?.label[language] ?? id;
  const grouped = groups.length > 1;
  return [
    {
      id: 'variable',
      header: scoreText('characteristic', language),
      kind: 'text',
      cell: ({ label, group }) => text(label[language], { repeated: group !== 'all' }),
    },
    ...(grouped
      ? [
          {
            id: 'group',
            header: scoreText('group', language),
            kind: 'text' as const,
            cell: ({ group }: MeasurementRow) => text(named(group)),
          },
        ]
      : []),
    ofScore('n', ({ n }) => count(n)),
    ofScore('missing', ({ missing }) => count(missing)),
    ofScore('mean', (row) => number(row.mean, decimals.points)),
    ofScore('sd', ({ sd }) => number(sd, decimals.points)),
    column('median', ({ median }) => number(median, decimals.points)),
    column('quartiles', ({ q1, q3 }) => range(q1, q3), { kind: 'interval' }),
    column('range', ({ min, max }) => range(min, max), { kind: 'interval', priority: 2 }),
    ...(grouped ? [column('difference', (row) => differenceCell(balance, row, decimals.points))] : []),
  ];
}

/** In the line of everybody, where groups are compared by this column. */
function differenceCell(balance: readonly BalanceRow[], row: MeasurementRow, decimals: number): Cell {
  const compared = balance.some(
    ({ population, variable, method }) =>
      population === row.population && variable === row.variable && method === 'average_variance',
  );
  if (row.group !== 'all' || !compared) return empty;
  return number(largestDifference(balance, row, 'average_variance'), decimals);
}
