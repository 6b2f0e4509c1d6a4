import { wrap } from '../terminal/wrap.ts';
import { lettersIn } from './fit-columns.ts';
import type { PrintedTable } from './printed-table.ts';

/** About how many lines each row takes, the header first. */
export function rowLines({ size, widths, head, rows }: PrintedTable): number[] {
  return [head, ...rows].map((cells) =>
    Math.max(
      1,
      ...cells.map(({ text, marks, indent }, column) => {
        const letters = lettersIn(widths[column] ?? 0, size) - 2 * indent;
        return wrap(text + marks, Math.max(1, letters)).length;
      }),
    ),
  );
}
