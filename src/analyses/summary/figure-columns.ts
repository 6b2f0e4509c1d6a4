import type { ColumnOf } from '../../document/build-table.ts';
import { interval, number } from '../../document/document.ts';
import type { FigureList } from '../figure.ts';
import { scoreText } from '../score-text.ts';
import type { ScoreView } from '../score-view.ts';

/** The columns of figures that have one, in the order of their declaration. */
export function figureColumns<Line>(
  figures: FigureList,
  rowOf: (line: Line) => object,
  { compared, level, view }: { readonly compared: boolean; readonly level: number; readonly view: ScoreView },
): ColumnOf<Line>[] {
  return Object.entries(figures).flatMap(([id, { column }]): ColumnOf<Line>[] => {
    if (!column) return [];
    const { header, high, priority, priorityBesideTests = priority } = column;
    const decimals = view.decimals[column.decimals];
    const place = compared ? priorityBesideTests : priority;
    return [
      {
        id: header,
        header: scoreText(header, view.language, { level }),
        kind: high === undefined ? 'number' : 'interval',
        ...(place === undefined ? {} : { priority: place }),
        cell: (line) => {
          const value = (name: string) => numberIn(rowOf(line), name);
          return high === undefined
            ? number(value(id), decimals)
            : interval({ conf_low: value(id), conf_high: value(high) }, decimals);
        },
      },
    ];
  });
}

/** The ids of these columns. */
export function columnIds(figures: FigureList): string[] {
  return Object.values(figures).flatMap(({ column }) => column?.header ?? []);
}

function numberIn(row: object, name: string): number | null {
  const value: unknown = Reflect.get(row, name);
  return typeof value === 'number' ? value : null;
}
