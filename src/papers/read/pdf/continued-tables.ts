import { plainCharacters } from '../../../printed/figures/plain-characters.ts';
import type { GridCell, PaperBlock, PaperGrid } from '../../paper.ts';
import { isFigureText } from './figure-lines.ts';
import type { Span } from './open-columns.ts';

const continued = /\bcont(?:inued|['’]d|\.)?\b|계속|이어서/iu;

/** Where the columns of a grid begin and end on its page. */
export type ColumnsOf = Map<PaperGrid, readonly Span[]>;

/**
 * Tables that go on overleaf as one: the next page begins with the same head, or with rows of the same columns and no head. What only
 * says that the table goes on is left out.
 */
export function withContinued(blocks: readonly PaperBlock[], columnsOf: ColumnsOf): PaperBlock[] {
  const joined: PaperBlock[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'paragraph' && isHint(block.text) && blocks[at + 1]?.kind === 'grid') {
      joined.push(block);
      continue;
    }
    const last = joined.at(-1);
    const hint = last?.kind === 'paragraph' && isHint(last.text) ? last : null;
    const before = hint ? joined.at(-2) : last;
    const whole =
      block.kind === 'grid' && before?.kind === 'grid' ? joinedGrids(before, block, columnsOf) : null;
    if (whole) joined.splice(hint ? -2 : -1, 2, whole);
    else joined.push(block);
  }
  return joined;
}

const isHint = (text: string) => text.length < 120 && continued.test(plainCharacters(text));

/** Both tables as one; null where the second is not on the next page, or has a head of its own, or other columns. */
function joinedGrids(first: PaperGrid, second: PaperGrid, columnsOf: ColumnsOf): PaperGrid | null {
  const lastPage = first.lastPage ?? first.place.page;
  if (lastPage === null || second.place.page !== lastPage + 1) return null;
  const head = repeatedHead(first, second);
  const repeatsHead = head > 0;
  const [own = [], others = []] = [columnsOf.get(first), columnsOf.get(second)];
  const all = own.length >= others.length ? own : others;
  const fits = repeatsHead || (beginsWithBody(second) && isWithin(own, all) && isWithin(others, all));
  if (!fits) return null;
  const [above, below] = repeatsHead
    ? [first.rows, second.rows.slice(head)]
    : [ontoColumns(first.rows, own, all), ontoColumns(withoutBlank(second.rows), others, all)];
  const shift = first.rows.length - (repeatsHead ? head : 0);
  const rest = moved(below, ({ row, column }) => ({ row: row + shift, column }));
  if (rest.length === 0 || rest.some((row) => row.some(({ origin }) => origin.row < first.rows.length)))
    return null;
  const whole = { ...first, rows: withPartedCells(above, rest), lastPage: second.place.page };
  columnsOf.set(whole, repeatsHead ? own : all);
  return whole;
}

/** How many rows at the top of a grid repeat the head of another; 0 where they are another one. */
export function repeatedHead(first: PaperGrid, second: PaperGrid): number {
  const same = first.rows[0]?.length === second.rows[0]?.length ? sameRows(first, second) : 0;
  return same >= Math.max(first.headRows, second.headRows) ? same : 0;
}

type Rows = PaperGrid['rows'];

function moved(rows: Rows, place: (origin: GridCell['origin']) => GridCell['origin']): GridCell[][] {
  const known = new Map<GridCell, GridCell>();
  return rows.map((row) =>
    row.map((cell) => {
      const found = known.get(cell) ?? { ...cell, origin: place(cell.origin) };
      known.set(cell, found);
      return found;
    }),
  );
}

/** How far ends of columns may be apart that are the same, in points. */
const sameEdge = 2.5;
const isNear = (one: number, other: number | undefined) => Math.abs(one - (other ?? Number.NaN)) < sameEdge;

/** Whether columns are those of a table, or several of them each: a head may stand over more than one. */
const isWithin = (own: readonly Span[], all: readonly Span[]): boolean =>
  own.length > 0 &&
  own.every(({ x0, x1 }) => all.some((one) => isNear(x0, one.x0)) && all.some((one) => isNear(x1, one.x1)));

/** A grid of some columns as one of all columns. */
function ontoColumns(rows: Rows, own: readonly Span[], all: readonly Span[]): Rows {
  if (own.length === all.length) return rows;
  const begins = own.map(({ x0 }) => all.findIndex((one) => isNear(x0, one.x0)));
  const columns = all.map((_, at) => begins.findLastIndex((begin) => begin <= at));
  const wide = rows.map((row) => columns.flatMap((column) => row[column] ?? []));
  return moved(wide, ({ row, column }) => ({ row, column: begins[column] ?? 0 }));
}

/** Whether the first row that has more than a label has figures. */
function beginsWithBody({ rows, headRows }: PaperGrid): boolean {
  if (headRows > 0) return false;
  for (const [at, row] of rows.entries()) {
    const own = row.filter(
      ({ text, origin }, column) => origin.row === at && origin.column === column && text !== '',
    );
    const figures = own.filter(({ text }) => isFigureText(text)).length;
    if (figures > 0) return figures * 2 >= own.length - 1;
    if (own.length > 1) return false;
  }
  return false;
}

/** Without rows at the top that are blank: what is left of a row that the end of the page parts. */
function withoutBlank(rows: Rows): Rows {
  const first = rows.findIndex((row) => row.some(({ text }) => text !== ''));
  const kept = rows.slice(first);
  return kept.some((row) => row.some(({ origin }) => origin.row < first))
    ? rows
    : moved(kept, ({ row, column }) => ({ row: row - first, column }));
}

/** A cell over several rows that the end of the page parts has its text on one side. */
function withPartedCells(above: Rows, below: Rows): Rows {
  const height = (rows: Rows, column: number, cell: GridCell) =>
    rows.filter((row) => row[column] === cell).length;
  const whole = new Map<GridCell, GridCell>();
  for (const [column, upper] of (above.at(-1) ?? []).entries()) {
    const lower = below[0]?.[column];
    if (!lower || upper.origin.column !== column || lower.origin.column !== column) continue;
    const isParted = height(above, column, upper) > 1 || height(below, column, lower) > 1;
    if (!isParted || (upper.text !== '' && lower.text !== '')) continue;
    const cell = { ...upper, text: upper.text + lower.text };
    whole.set(upper, cell).set(lower, cell);
  }
  return [...above, ...below].map((row) => row.map((cell) => whole.get(cell) ?? cell));
}

/** How many rows at the top of both are the same. */
function sameRows(first: PaperGrid, second: PaperGrid): number {
  const most = Math.min(first.rows.length, second.rows.length, 8);
  const text = (grid: PaperGrid, row: number) =>
    (grid.rows[row] ?? []).map((cell) => cell.text.replace(/\s+/gu, '')).join('|');
  let same = 0;
  while (same < most && text(first, same) === text(second, same)) same += 1;
  return same;
}
