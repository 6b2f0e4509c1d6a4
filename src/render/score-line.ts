import type { ComparisonRow, ItemRow, PopulationRow, Report, ScaleRow } from '../report/report-schema.ts';
import { formatFigure, formatInterval, formatProbability } from './format-figure.ts';
import { terminalText } from './terminal-text.ts';
import type { TerminalView } from './terminal-view.ts';
import type { Column } from './text-table.ts';

/** One line of a table: a scale or an item in one group. */
export interface ScoreLine {
  /** Empty on the lines of a scale after its first. */
  readonly label: string;
  readonly group: string;
  readonly summary: ScaleRow | ItemRow;
  /** On the first line of a scale whose groups are compared. */
  readonly comparison: ComparisonRow | undefined;
}

/** The lines of one scale or item: one per level where people are grouped, else one for everybody. */
export function scoreLines(
  label: string,
  population: PopulationRow,
  summaries: readonly (ScaleRow | ItemRow)[],
  comparison: ComparisonRow | undefined,
  { language }: TerminalView,
): ScoreLine[] {
  const [everybody, ...levels] = population.groups;
  // Where the levels are withheld, everybody may still be told.
  const told = levels.filter(({ group }) => summaries.some((row) => row.group === group));
  const shown = told.length > 0 ? told : everybody ? [everybody] : [];
  return shown.flatMap((group, index) => {
    const summary = summaries.find((row) => row.group === group.group);
    if (!summary) return [];
    const first = index === 0;
    return {
      label: first ? label : '',
      group: group.label[language],
      summary,
      comparison: first ? comparison : undefined,
    };
  });
}

/** The columns that fit: descriptives always, the test where groups are compared, the rest in a wide terminal. */
export function scoreColumns(
  header: string,
  lines: readonly ScoreLine[],
  settings: Report['settings'],
  view: TerminalView,
): Column<ScoreLine>[] {
  const { language, decimals } = view;
  const text = (id: Parameters<typeof terminalText>[0], blanks = {}) => terminalText(id, language, blanks);
  const right = (name: string, cell: (line: ScoreLine) => string): Column<ScoreLine> => ({
    header: name,
    align: 'right',
    cell,
  });
  const compared = (name: string, cell: (comparison: ComparisonRow) => string) =>
    right(name, ({ comparison }) => (comparison ? cell(comparison) : ''));
  const spare = (column: Column<ScoreLine>): Column<ScoreLine> => ({ ...column, leaveOut: 'spare' });
  const level = Number((settings.conf_level * 100).toPrecision(12));
  const wide = view.width >= 110;
  const comparing = lines.some(({ comparison }) => comparison);
  const grouped = new Set(lines.map(({ group }) => group)).size > 1;
  const anyMissing = lines.some(({ summary }) => summary.n_missing > 0);
  const chosen = (comparison: ComparisonRow) => comparison[comparison.test];

  return [
    { header, align: 'left', cell: ({ label }) => label },
    ...(grouped
      ? [{ header: text('group'), align: 'left', cell: (line: ScoreLine) => line.group } as const]
      : []),
    right(text('n'), ({ summary }) => String(summary.n)),
    ...(anyMissing ? [right(text('missing'), ({ summary }) => String(summary.n_missing))] : []),
    right(text('mean'), ({ summary }) => formatFigure(summary.mean, decimals.points)),
    right(text('sd'), ({ summary }) => formatFigure(summary.sd, decimals.points)),
    ...(wide && !comparing
      ? [
          spare(
            right(text('interval', { level }), ({ summary }) =>
              formatInterval(summary.conf_low, summary.conf_high, decimals.points),
            ),
          ),
        ]
      : []),
    right(text('score100'), ({ summary }) => formatFigure(summary.score100, decimals.score100)),
    ...(comparing
      ? [
          compared(text('t'), (comparison) => tWithStars(comparison, settings, decimals.statistic)),
          ...(wide
            ? [
                spare(
                  compared(text('df'), (comparison) =>
                    formatFigure(chosen(comparison)?.df ?? null, comparison.test === 'welch' ? 1 : 0),
                  ),
                ),
              ]
            : []),
          compared(text('p'), (comparison) =>
            formatProbability(chosen(comparison)?.p_value ?? null, decimals.probability),
          ),
          ...(wide
            ? [
                spare(
                  compared(text('difference', { level }), (comparison) =>
                    differenceWithInterval(comparison, decimals.points),
                  ),
                ),
                spare(
                  compared(text('d'), ({ cohens_d }) =>
                    formatFigure(cohens_d?.estimate ?? null, decimals.points),
                  ),
                ),
              ]
            : []),
          {
            ...compared(text('levene'), ({ levene }) =>
              formatProbability(levene?.p_value ?? null, decimals.probability),
            ),
            leaveOut: 'last' as const,
          },
        ]
      : []),
  ];
}

/** The statistic with its stars, which take the same room on every line so that the decimal points align. */
function tWithStars(
  comparison: ComparisonRow,
  { test, stars }: Report['settings'],
  decimals: number,
): string {
  const room = Math.max(0, ...stars.map(({ symbol }) => symbol.length));
  const mark = test === 'auto' && comparison.test === 'welch' ? 'ʷ' : '';
  const statistic = formatFigure(comparison[comparison.test]?.statistic ?? null, decimals);
  return `${mark}${statistic}${comparison.stars.padEnd(room)}`;
}

function differenceWithInterval(comparison: ComparisonRow, decimals: number): string {
  const test = comparison[comparison.test];
  const interval = formatInterval(test?.conf_low ?? null, test?.conf_high ?? null, decimals);
  return `${formatFigure(comparison.estimate, decimals)} ${interval}`;
}
