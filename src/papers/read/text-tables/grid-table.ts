import { places, type TextTable, textAt, unwrapped } from './text-table.ts';

const edge = /^\s*\+(?:[-=:]+\+)+\s*$/u;

/** Whether a grid of "+---+" begins at a line. */
export function beginsGrid(line: string): boolean {
  return edge.test(line);
}

/**
 * Reads a grid of "+", "-", "=" and "|", as Pandoc and reStructuredText have them: cells over several rows and columns, too; the head
 * ends with "=".
 *
 * @returns 'unreadable' where its lines do not meet
 */
export function gridTable(lines: readonly string[], start: number): TextTable | 'unreadable' {
  let next = start;
  while (next < lines.length && /^\s*[+|]/u.test(lines[next] ?? '')) next += 1;
  const drawn = lines.slice(start, next).map(places);
  const indent = drawn[0]?.indexOf('+') ?? 0;
  const grid = drawn.map((letters) => letters.slice(indent));
  const across = grid.flatMap((letters, line) => (letters.some(isCorner(letters)) ? [line] : []));
  const down = [...new Set(across.flatMap((line) => cornersOf(grid[line] ?? [])))].sort((a, b) => a - b);
  if (across.length < 2 || across.at(-1) !== grid.length - 1) return 'unreadable';
  const headEnd = across.findLast(
    (line) => line > 0 && line < grid.length - 1 && (grid[line] ?? []).includes('='),
  );
  const taken = new Set<string>();
  const rows = across.slice(0, -1).map((top, row) => ({
    isHead: headEnd !== undefined && top < headEnd,
    cells: down.slice(0, -1).flatMap((left, column) => {
      if (taken.has(`${row} ${column}`)) return [];
      const cell = cellAt(grid, { across, down, row, column });
      if (!cell) return [null];
      for (let r = row; r < row + cell.rows; r++)
        for (let c = column; c < column + cell.columns; c++) taken.add(`${r} ${c}`);
      const right = down[column + cell.columns] ?? 0;
      const bottom = across[row + cell.rows] ?? 0;
      const texts = grid.slice(top + 1, bottom).map((letters) => textAt(letters, left + 1, right));
      return [{ ...cell, text: unwrapped(texts) }];
    }),
  }));
  const whole = rows.map(({ isHead, cells }) => ({ isHead, cells: cells.flatMap((cell) => cell ?? []) }));
  return rows.some(({ cells }) => cells.includes(null)) ? 'unreadable' : { rows: whole, next };
}

const isCorner = (letters: readonly string[]) => (letter: string, at: number) =>
  letter === '+' && (isRule(letters[at + 1]) || isRule(letters[at - 1]));
const isRule = (letter: string | undefined) => letter !== undefined && '-=:'.includes(letter);
const cornersOf = (letters: readonly string[]) =>
  letters.flatMap((letter, at) => (isCorner(letters)(letter, at) ? [at] : []));

interface At {
  readonly across: readonly number[];
  readonly down: readonly number[];
  readonly row: number;
  readonly column: number;
}

/** How far the cell reaches that begins at a corner; null where no line ends it. */
function cellAt(
  grid: readonly (readonly string[])[],
  { across, down, row, column }: At,
): { readonly columns: number; readonly rows: number } | null {
  const [top = 0, left = 0] = [across[row], down[column]];
  const inner = grid[top + 1] ?? [];
  let columns = 1;
  while (column + columns < down.length && !isWall(inner[down[column + columns] ?? 0])) columns += 1;
  if (column + columns >= down.length) return null;
  let rows = 1;
  while (row + rows < across.length && !isRule(grid[across[row + rows] ?? 0]?.[left + 1])) rows += 1;
  return row + rows < across.length ? { columns, rows } : null;
}

const isWall = (letter: string | undefined) => letter === '|' || letter === '+';
