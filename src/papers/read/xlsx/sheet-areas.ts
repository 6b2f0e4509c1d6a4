import type { CellRange } from '../../../read/xlsx/cell-reference.ts';
import type { SheetCell } from './sheet-cells.ts';

/** Rows of a sheet without an empty one between them. */
export interface SheetArea {
  readonly rows: readonly (readonly SheetCell[])[];
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Areas of a sheet that empty rows part; a merged cell that reaches on holds its rows together. */
export function sheetAreas(
  rows: readonly (readonly SheetCell[])[],
  merges: readonly CellRange[],
): SheetArea[] {
  const areas: { rows: (readonly SheetCell[])[]; firstRow: number; lastRow: number }[] = [];
  const reach = new Map<number, number>();
  for (const { firstRow, lastRow } of merges)
    reach.set(firstRow, Math.max(lastRow, reach.get(firstRow) ?? 0));
  let until = 0;
  for (const cells of rows) {
    const row = cells[0]?.row ?? 0;
    const area = areas.at(-1);
    if (area && row <= until + 1) {
      area.rows.push(cells);
      area.lastRow = row;
    } else areas.push({ rows: [cells], firstRow: row, lastRow: row });
    until = Math.max(until, row, reach.get(row) ?? 0);
  }
  return areas;
}

const fewestPeople = 50;
const mostCodes = 12;

/**
 * How many rows of answers an area holds, a row a person: most of its columns repeat a few codes or words over many rows, which no table
 * of a paper does; 0 where it holds none.
 */
export function rowsOfAnswers({ rows }: SheetArea): number {
  if (rows.length <= fewestPeople) return 0;
  const columns = new Map<number, string[]>();
  for (const cells of rows.slice(1))
    for (const { column, text } of cells) {
      const texts = columns.get(column) ?? [];
      columns.set(column, texts);
      texts.push(text);
    }
  const filled = [...columns.values()].filter((texts) => texts.length * 2 >= rows.length);
  const coded = filled.filter((texts) => {
    const isFigure = texts.some((text) => /\d[.,]\d/u.test(text));
    return !isFigure && new Set(texts).size <= mostCodes;
  });
  return coded.length >= 2 && coded.length * 2 >= filled.length ? rows.length - 1 : 0;
}
