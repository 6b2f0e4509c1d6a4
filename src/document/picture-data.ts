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
    case 'heat_map':
      return drawing.rows.flatMap(({ label, values }) =>
        values.map((value, index) => [label, drawing.columns[index]?.label ?? null, value, null, null]),
      );
    case 'radar':
      return drawing.rows.flatMap(({ label, values }) =>
        values.map((value, index) => [label, drawing.series[index]?.label ?? null, value, null, null]),
      );
    case 'distributions':
      return drawing.rows.flatMap(({ label, bars, curve }) => [
        ...bars.map(({ from, to, people }) => [label, 'people', people, from, to]),
        ...curve.map(({ at, density }) => [label, 'density', density, at, at]),
      ]);
    case 'changes':
      return drawing.rows.flatMap(({ label, changes }) =>
        changes.flatMap(({ from, to, change: { value, low, high } }, index) => {
          const series = drawing.series[index]?.label;
          const named = (what: string) => (series === undefined ? what : `${series}, ${what}`);
          const [first, second] = drawing.times;
          return [
            [label, named(first), from, null, null],
            [label, named(second), to, null, null],
            [label, named('change'), value, low, high],
          ];
        }),
      );
    case 'ranges':
      return drawing.rows.map(({ label, value, low, high }) => [label, null, value, low, high]);
  }
}
