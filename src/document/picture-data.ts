import type { DataCell, DataTable } from './data-tables.ts';
import type { Picture } from './document.ts';

/** What pictures of one kind show, one figure a row, in full precision. */
export function pictureData(id: string, pictures: readonly Picture[]): DataTable {
  return {
    id,
    columns: ['picture', 'row', 'series', 'value', 'low', 'high'],
    rows: pictures.flatMap(({ caption, drawing }) => valuesOf(drawing).map((values) => [caption, ...values])),
  };
}

function valuesOf(drawing: Picture['drawing']): DataCell[][] {
  switch (drawing.kind) {
    case 'dots':
      return drawing.rows.flatMap(({ label, points }) =>
        points.map(({ value, low, high }, index) => [
          label,
          drawing.series[index]?.label ?? null,
          value,
          low,
          high,
        ]),
      );
    case 'diverging_bars':
      return drawing.rows.flatMap(({ label, people }) =>
        drawing.answers.map((answer, index) => [label, answer, people?.[index] ?? null, null, null]),
      );
    case 'forest':
      return drawing.rows.map(({ label, estimate: { value, low, high } }) => [label, null, value, low, high]);
  }
}
