import type { Language } from '../localized.ts';
import { messages } from '../messages/messages.ts';
import { buildTable, type ColumnOf } from './build-table.ts';
import { count, interval, number, type Picture, type Table, text } from './document.ts';
import type { DivergingBars, DotPlot, Estimate, Forest } from './drawing.ts';

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
