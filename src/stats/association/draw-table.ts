import type { OccupiedTable } from './contingency-table.ts';
import { hypergeometric, type Uniform } from './hypergeometric.ts';

/**
 * Draws tables with the sums of this one, each as probable as when people had their groups by lot.
 *
 * @returns draws, each of all cells, column by column; the array is the same each time
 * Source: as Patefield (1981), algorithm AS 159: each cell given those before it is hypergeometric
 */
export function tableDrawer(
  { rowTotals, columnTotals, n }: Pick<OccupiedTable, 'rowTotals' | 'columnTotals' | 'n'>,
  logFactorial: (n: number) => number,
  random: Uniform,
): () => Float64Array {
  const cells = new Float64Array(rowTotals.length * columnTotals.length);
  return () => {
    const left = [...rowTotals];
    let others = n;
    columnTotals.forEach((column, j) => {
      let people = column;
      let below = others;
      for (let i = 0; i < left.length; i++) {
        const row = left[i] ?? 0;
        below -= row;
        const count = hypergeometric({ marked: row, others: below, drawn: people }, logFactorial, random);
        cells[j * left.length + i] = count;
        left[i] = row - count;
        people -= count;
      }
      others -= column;
    });
    return cells;
  };
}
