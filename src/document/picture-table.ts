import type { Language } from '../localized.ts';
import { messages } from '../messages/messages.ts';
import { buildTable, type ColumnOf } from './build-table.ts';
import { count, empty, interval, number, type Picture, type Table, text } from './document.ts';
import type {
  Changes,
  Distributions,
  DivergingBars,
  DotPlot,
  Estimate,
  Forest,
  RangeRow,
  Ranges,
  Series,
} from './drawing.ts';
import { roundHalfAway } from './round-half-away.ts';

/** What a picture shows, as a table. */
export function pictureTable({ id, name, caption, drawing }: Picture, language: Language): Table {
  const about = { id, name, caption };
  switch (drawing.kind) {
    case 'dots':
      return buildTable(about, [rowColumn, ...dotColumns(drawing, language)], drawing.rows);
    case 'diverging_bars':
      return buildTable(about, [rowColumn, ...answerColumns(drawing)], drawing.rows);
    case 'forest': {
      const estimate = ({ estimate }: Forest['rows'][number]) => estimate;
      const columns = estimateColumns('difference', drawing.axis.label, drawing.decimals, estimate, language);
      return buildTable(about, [rowColumn, ...columns], drawing.rows);
    }
    case 'heat_map':
      return buildTable(about, [rowColumn, ...valueColumns(drawing.columns, drawing.decimals)], drawing.rows);
    case 'radar': {
      const rows = drawing.rows.map((row) => ({ ...row, indent: 0 }));
      return buildTable(about, [rowColumn, ...valueColumns(drawing.series, drawing.decimals)], rows);
    }
    case 'distributions':
      return buildTable(about, barColumns(drawing, language), barsOf(drawing));
    case 'changes':
      return buildTable(about, [rowColumn, ...changeColumns(drawing, language)], drawing.rows);
    case 'ranges':
      return buildTable(about, rangeColumns(drawing), drawing.rows);
  }
}

interface Row {
  readonly label: string;
  readonly indent: number;
}

const rowColumn: ColumnOf<Row> = {
  id: 'row',
  header: '',
  kind: 'text',
  cell: ({ label, indent }) => text(label, { indent }),
};

function dotColumns({ series, decimals }: DotPlot, language: Language): ColumnOf<DotPlot['rows'][number]>[] {
  return series.flatMap(({ id, label }, index) =>
    estimateColumns(id, label, decimals, ({ points }) => points[index], language),
  );
}

function estimateColumns<Line>(
  id: string,
  header: string,
  decimals: number,
  estimateOf: (line: Line) => Estimate | undefined,
  language: Language,
): ColumnOf<Line>[] {
  return [
    {
      id: `value_${id}`,
      header,
      kind: 'number',
      cell: (line) => number(estimateOf(line)?.value, decimals),
    },
    {
      id: `interval_${id}`,
      header: messages.pictures.interval[language],
      kind: 'interval',
      joined: true,
      cell: (line) => {
        const { low = null, high = null } = estimateOf(line) ?? {};
        return interval({ conf_low: low, conf_high: high }, decimals);
      },
    },
  ];
}

const answerColumns = ({ answers }: DivergingBars): ColumnOf<DivergingBars['rows'][number]>[] =>
  answers.map((answer, index) => ({
    id: `answer_${index + 1}`,
    header: answer,
    kind: 'number',
    cell: ({ people }) => count(people?.[index]),
  }));

interface Values {
  readonly values: readonly (number | null)[];
}

const valueColumns = (series: readonly Series[], decimals: number): ColumnOf<Values>[] =>
  series.map(({ id, label }, index) => ({
    id: `value_${id}`,
    header: label,
    kind: 'number',
    cell: ({ values }) => (values.length === 0 ? empty : number(values[index], decimals)),
  }));

/** The bars of all groups beside each other. */
function barsOf({ rows }: Distributions) {
  const [first] = rows;
  return (first?.bars ?? []).map(({ from, to }, bar) => ({
    from,
    to,
    people: rows.map(({ bars }) => bars[bar]?.people ?? null),
  }));
}

const barColumns = (
  { axis, decimals, rows }: Distributions,
  language: Language,
): ColumnOf<ReturnType<typeof barsOf>[number]>[] => [
  {
    id: 'scores',
    header: axis.label,
    kind: 'text',
    cell: ({ from, to }) =>
      text(
        messages.pictures.between({ from: roundHalfAway(from, decimals), to: roundHalfAway(to, decimals) })[
          language
        ],
      ),
  },
  ...rows.map(
    ({ label }, index): ColumnOf<ReturnType<typeof barsOf>[number]> => ({
      id: `people_${index + 1}`,
      header: label,
      kind: 'number',
      cell: ({ people }) => count(people[index]),
    }),
  ),
];

const changeColumns = (
  { series, times, decimals }: Changes,
  language: Language,
): ColumnOf<Changes['rows'][number]>[] =>
  series.flatMap(({ id, label }, index) => {
    const named = (what: string) => (series.length < 2 ? what : `${label}: ${what}`);
    const meanColumn = (end: 'from' | 'to', header: string): ColumnOf<Changes['rows'][number]> => ({
      id: `${end}_${id}`,
      header: named(header),
      kind: 'number',
      cell: ({ changes }) => number(changes[index]?.[end], decimals),
    });
    return [
      meanColumn('from', times[0]),
      meanColumn('to', times[1]),
      ...estimateColumns<Changes['rows'][number]>(
        id,
        named(messages.pictures.change[language]),
        decimals,
        ({ changes }) => changes[index]?.change,
        language,
      ),
    ];
  });

const rangeColumns = ({ legend, decimals }: Ranges): ColumnOf<RangeRow>[] => [
  { id: 'row', header: '', kind: 'text', cell: ({ label }) => text(label) },
  {
    id: 'value',
    header: legend.inside,
    kind: 'number',
    cell: ({ printed, inside }) => text(printed, { wrong: !inside }),
  },
  {
    id: 'range',
    header: legend.range,
    kind: 'interval',
    joined: true,
    cell: ({ low, high }) => interval({ conf_low: low, conf_high: high }, decimals),
  },
];
