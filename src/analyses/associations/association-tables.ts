import { buildTable, type ColumnOf } from '../../document/build-table.ts';
import {
  type Cell,
  type Column,
  count,
  empty,
  interval,
  number,
  probability,
  type Table,
  text,
} from '../../document/document.ts';
import { confidencePercent } from '../confidence-percent.ts';
import { scoreText } from '../score-text.ts';
import type { ScoreView } from '../score-view.ts';
import type { AssociationRow } from './association-row.ts';
import {
  describeText,
  largestDifference,
  monteCarloSign,
  type ShownAssociations,
} from './shown-associations.ts';

/** One table per population with groups: a line per characteristic. */
export function associationTables(report: ShownAssociations, view: ScoreView): Table[] {
  const { language } = view;
  const name = describeText('associations', language);
  return report.populations.flatMap((population) => {
    const rows = report.associations.filter((row) => row.population === population.population);
    const [first] = rows;
    if (!first) return [];
    const by = describeText('by', language, { by: first.by_label[language] });
    const caption = `${population.label[language]} · ${name}${scoreText('inBrackets', language, { what: by })}`;
    return [buildTable({ id: 'associations', name, caption }, columns(report, rows, view), rows)];
  });
}

function columns(
  { balance, settings }: ShownAssociations,
  rows: readonly AssociationRow[],
  { language, decimals }: ScoreView,
): ColumnOf<AssociationRow>[] {
  const level = confidencePercent(settings.conf_level);
  const column = (
    id: Parameters<typeof describeText>[0],
    cell: (row: AssociationRow) => Cell,
    more: Partial<Column> = {},
  ): ColumnOf<AssociationRow> => ({
    id,
    header: describeText(id, language, { level }),
    kind: 'number',
    ...more,
    cell,
  });
  const p = (value: number | undefined) => probability(value, decimals.probability);
  const withYates = rows.some(({ yates }) => yates);
  return [
    {
      id: 'characteristic',
      header: scoreText('characteristic', language),
      kind: 'text',
      cell: (row) => text(row.label[language]),
    },
    { id: 'n', header: scoreText('n', language), kind: 'number', cell: ({ n }) => count(n) },
    column('chi_square', (row) => number(row.chi_square?.statistic, decimals.statistic)),
    { id: 'stars', header: scoreText('stars', language), kind: 'mark', cell: ({ stars }) => text(stars) },
    column('df', (row) => count(row.chi_square?.df), { priority: 2 }),
    column('p', (row) => p(row.chi_square?.p_value)),
    ...(withYates
      ? [column('yates', ({ yates }) => (yates ? p(yates.p_value) : empty), { priority: 4 })]
      : []),
    column('fisher', ({ fisher }) =>
      number(fisher?.p_value, decimals.probability, {
        style: 'probability',
        ...(fisher?.method === 'monte_carlo' ? { sign: monteCarloSign } : {}),
      }),
    ),
    column('cramers_v', (row) => number(row.cramers_v?.estimate, decimals.points)),
    column('cramers_v_interval', (row) => interval(row.cramers_v, decimals.points), {
      kind: 'interval',
      priority: 3,
    }),
    column('difference', (row) => number(largestDifference(balance, row, 'multinomial'), decimals.points)),
    column('smallest_expected', (row) => number(row.smallest_expected, 1), { priority: 5 }),
  ];
}
