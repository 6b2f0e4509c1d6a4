import { buildTable, type ColumnOf } from '../../document/build-table.ts';
import { type Cell, correlation, empty, type Table, text } from '../../document/document.ts';
import type { Language } from '../../localized.ts';
import type { StudySettings } from '../analysis.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import type { ScoreView } from '../score-view.ts';
import { starsFor } from '../stars-for.ts';
import type { CorrelationRow } from './correlation-row.ts';
import type { CorrelationSettings } from './correlation-settings.ts';
import { correlationText } from './correlation-text.ts';

/** What tables of correlations are made from. */
export interface ShownCorrelations {
  readonly settings: StudySettings & CorrelationSettings;
  readonly populations: readonly PopulationRow[];
  readonly correlations: readonly CorrelationRow[];
}

/** A variable on a line of a matrix. */
interface Line {
  readonly id: string;
  readonly label: string;
  /** From 0. */
  readonly place: number;
}

/** A matrix for everybody, and one for each level of the grouping. */
export function correlationTables(report: ShownCorrelations, view: ScoreView): Table[] {
  return report.populations.flatMap((population) =>
    population.groups.flatMap(({ group, label }) => {
      const rows = report.correlations.filter(
        (row) => row.population === population.population && row.group === group,
      );
      if (rows.length === 0) return [];
      const about = [population.label, ...(population.groups.length > 1 ? [label] : [])];
      const caption = [...about.map((one) => one[view.language]), peopleIn(rows, view.language)].join(' · ');
      return matrix(rows, caption, report.settings, view);
    }),
  );
}

/** `N 38–41`, where pairs have different people. */
function peopleIn(rows: readonly CorrelationRow[], language: Language): string {
  const people = rows.flatMap(({ n }) => n ?? []);
  const [fewest, most] = [Math.min(...people), Math.max(...people)];
  if (people.length === 0) return correlationText('notCounted', language);
  return fewest === most
    ? correlationText('people', language, { n: most })
    : correlationText('peopleByPair', language, { fewest, most });
}

function matrix(
  rows: readonly CorrelationRow[],
  caption: string,
  settings: ShownCorrelations['settings'],
  view: ScoreView,
): Table {
  const lines = linesOf(rows, view.language);
  const both = settings.method === 'both';
  // Nothing stands below the diagonal in the last column, nor above it in the first.
  const columns = both ? lines : lines.slice(0, -1);
  return buildTable(
    { id: 'correlations', name: correlationText('correlations', view.language), caption },
    [
      {
        id: 'variable',
        header: correlationText('variable', view.language),
        kind: 'text',
        cell: ({ label, place }: Line) => text(`${place + 1}. ${label}`),
      },
      ...columns.flatMap((column) => pairOfColumns(column, { rows, settings, view })),
    ],
    lines,
  );
}

function linesOf(rows: readonly CorrelationRow[], language: Language): Line[] {
  const labels = new Map(
    rows.flatMap(({ scale1, label1, scale2, label2 }) => [
      [scale1, label1[language]],
      [scale2, label2[language]],
    ]),
  );
  return [...labels].map(([id, label], place) => ({ id, label, place }));
}

/** The correlations with one variable, and their stars. */
function pairOfColumns(
  column: Line,
  {
    rows,
    settings: { method, stars },
    view,
  }: {
    readonly rows: readonly CorrelationRow[];
    readonly settings: ShownCorrelations['settings'];
    readonly view: ScoreView;
  },
): ColumnOf<Line>[] {
  const id = `with_${column.place + 1}`;
  /** Null on the diagonal, and above it where nothing stands there. */
  const found = (line: Line) => {
    if (line.place === column.place || (line.place < column.place && method !== 'both')) return null;
    const ids = new Set([line.id, column.id]);
    const row = rows.find(({ scale1, scale2 }) => ids.has(scale1) && ids.has(scale2));
    const isPearson = method === 'pearson' || (method === 'both' && line.place > column.place);
    return { figure: (isPearson ? row?.pearson : row?.spearman) ?? null };
  };
  const estimate = (line: Line): Cell => {
    if (line.place === column.place) return text('—');
    const cell = found(line);
    return cell ? correlation(cell.figure?.estimate, view.decimals.points) : empty;
  };
  return [
    { id, header: String(column.place + 1), kind: 'number', cell: estimate },
    {
      id: `${id}_stars`,
      header: '',
      kind: 'mark',
      cell: (line) => text(starsFor(found(line)?.figure?.p_value ?? undefined, stars)),
    },
  ];
}
