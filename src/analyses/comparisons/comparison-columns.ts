import type { ColumnOf } from '../../document/build-table.ts';
import {
  type Cell,
  type Column,
  empty,
  interval,
  number,
  probability,
  text,
} from '../../document/document.ts';
import { confidencePercent } from '../confidence-percent.ts';
import { type ScoreTextId, scoreText } from '../score-text.ts';
import type { ScoreView } from '../score-view.ts';
import type { ComparisonSettings } from './compare-groups.ts';
import type { ComparisonRow } from './comparison-row.ts';

/** Of the columns of figures, without the signs that belong to one. */
export const comparisonColumnIds = [
  't',
  'df',
  'p',
  'difference',
  'difference_interval',
  'd',
  'levene',
] as const;

/** The test, the difference and the effect size of a comparison, where a line has one. */
export function comparisonColumns<Line>(
  comparisonOf: (line: Line) => ComparisonRow | undefined,
  settings: ComparisonSettings,
  { language, decimals }: ScoreView,
): ColumnOf<Line>[] {
  const level = confidencePercent(settings.conf_level);
  const tested = (
    id: ScoreTextId,
    cell: (row: ComparisonRow) => Cell,
    more: Partial<Column> = {},
  ): ColumnOf<Line> => ({
    id,
    header: scoreText(id, language, { level }),
    kind: 'number',
    ...more,
    cell: (line) => {
      const comparison = comparisonOf(line);
      return comparison ? cell(comparison) : empty;
    },
  });
  const test = (row: ComparisonRow) => row[row.test];
  return [
    tested('t', (row) => tCell(row, settings, decimals.statistic)),
    tested('stars', ({ stars }) => text(stars), { kind: 'mark' }),
    tested('df', (row) => number(test(row)?.df, row.test === 'welch' ? 1 : 0), { priority: 2 }),
    tested('p', (row) => probability(test(row)?.p_value, decimals.probability)),
    tested('difference', ({ estimate }) => number(estimate, decimals.points), { priority: 3 }),
    tested('difference_interval', (row) => interval(test(row), decimals.points), {
      kind: 'interval',
      priority: 3,
    }),
    tested('d', ({ cohens_d }) => number(cohens_d?.estimate, decimals.points), { priority: 4 }),
    tested('levene', ({ levene }) => probability(levene?.p_value, decimals.probability), { priority: 1 }),
  ];
}

function tCell(row: ComparisonRow, { test }: ComparisonSettings, decimals: number): Cell {
  const statistic = row[row.test]?.statistic;
  return number(statistic, decimals, test === 'auto' && row.test === 'welch' ? { sign: 'ʷ' } : {});
}
