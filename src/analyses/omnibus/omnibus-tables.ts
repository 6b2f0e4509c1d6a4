import { buildTable, type ColumnOf } from '../../document/build-table.ts';
import {
  type Cell,
  count,
  interval,
  number,
  probability,
  type Table,
  text,
} from '../../document/document.ts';
import {
  columnsIn,
  isOfMany,
  type LevelLine,
  levelLines,
  type ShownGroups,
  shownScales,
  tableText,
  whereTested,
} from '../compared/shown-comparisons.ts';
import { scoreText } from '../score-text.ts';
import type { ScoreView } from '../score-view.ts';
import type { OmnibusRow } from './omnibus-row.ts';

/** Of each population with more than two groups: the groups of every scale, and the tests of them all. */
export function omnibusTables(report: ShownGroups, view: ScoreView): Table[] {
  const name = tableText('omnibus', view.language);
  return report.populations.filter(isOfMany).map((population) => {
    const lines = shownScales(report, population, view).flatMap((scale) =>
      levelLines(scale, population, scale.row, view),
    );
    const caption = `${population.label[view.language]} · ${name}`;
    return buildTable({ id: 'omnibus', name, caption }, columnsOf(report, view), lines);
  });
}

/** Scale, level, n, mean and SD. */
export function descriptiveColumns<Row>({ language, decimals }: ScoreView): ColumnOf<LevelLine<Row>>[] {
  const figure = (
    id: 'n' | 'mean' | 'sd',
    cell: (line: LevelLine<Row>) => Cell,
  ): ColumnOf<LevelLine<Row>> => ({
    id,
    header: scoreText(id, language),
    kind: 'number',
    cell,
  });
  return [
    { id: 'label', header: scoreText('scale', language), kind: 'text', cell: ({ label }) => label },
    { id: 'group', header: scoreText('group', language), kind: 'text', cell: ({ group }) => text(group) },
    figure('n', ({ level }) => count(level.n)),
    figure('mean', ({ level }) => number(level.mean, decimals.points)),
    figure('sd', ({ level }) => number(level.sd, decimals.points)),
  ];
}

function columnsOf({ settings }: ShownGroups, view: ScoreView): ColumnOf<LevelLine<OmnibusRow>>[] {
  const { decimals, language } = view;
  const column = columnsIn(view, settings);
  const ofRow = (cell: (row: OmnibusRow) => Cell) => whereTested(cell);
  const sign = (row: OmnibusRow) => settings.test === 'auto' && row.test === 'welch_anova';
  return [
    ...descriptiveColumns<OmnibusRow>(view),
    column(
      'f',
      ofRow((row) => number(row[row.test]?.statistic, decimals.statistic, sign(row) ? { sign: 'ʷ' } : {})),
    ),
    {
      id: 'stars',
      header: scoreText('stars', language),
      kind: 'mark',
      cell: ofRow(({ stars }) => text(stars)),
    },
    column(
      'df1',
      ofRow((row) => count(row[row.test]?.df1)),
      { priority: 4 },
    ),
    column(
      'df2',
      ofRow((row) => number(row[row.test]?.df2, row.test === 'welch_anova' ? 1 : 0)),
      { priority: 1 },
    ),
    {
      id: 'p',
      header: scoreText('p', language),
      kind: 'number',
      cell: ofRow((row) => probability(row[row.test]?.p_value, decimals.probability)),
    },
    column(
      'eta_squared',
      ofRow((row) => number(row.eta_squared?.estimate, decimals.statistic)),
      { priority: 1 },
    ),
    column(
      'eta_squared_interval',
      ofRow((row) => interval(row.eta_squared, decimals.statistic)),
      {
        kind: 'interval',
        priority: 4,
      },
    ),
    column(
      'omega_squared',
      ofRow((row) => number(row.omega_squared?.estimate, decimals.statistic)),
      { priority: 5 },
    ),
    column(
      'kruskal_wallis',
      ofRow((row) => probability(row.kruskal_wallis?.p_value, decimals.probability)),
      {
        priority: 3,
      },
    ),
    {
      id: 'levene',
      header: scoreText('levene', language),
      kind: 'number',
      priority: 3,
      cell: ofRow((row) => probability(row.levene?.p_value, decimals.probability)),
    },
  ];
}
