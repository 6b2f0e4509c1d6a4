import { plainCharacters } from '../../../printed/figures/plain-characters.ts';
import type { WrittenCell } from '../grid-builder.ts';
import { captionStart } from './captions.ts';
import { isFigureText } from './figure-lines.ts';
import type { Rule } from './marks/geometry.ts';
import { columnsOfLines, type Reach, reachOf, type Span } from './open-columns.ts';
import { type HeadCell, headCells } from './open-head.ts';
import { rowsOfLines } from './open-rows.ts';
import { withWholeFigures } from './parted-figures.ts';
import { type BodyCell, withMiddles } from './row-middles.ts';
import type { Region } from './table-regions.ts';
import { type Chunk, chunksOf, linesOf, textOf, type Word } from './words.ts';

/** What cannot be told for certain: what stands in which column, below which head, in which row; or `lines` drawn out of line. */
export type NotCertain = 'columns' | 'head' | 'rows' | 'lines';

export interface WrittenTable {
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly headRows: number;
  /** Where columns begin and end, to know a table again that goes on overleaf. */
  readonly columns: readonly Span[];
}

/**
 * The cells of a table that is open at its sides: columns by the gaps between texts, rows by base lines and lines across.
 *
 * @param known  the columns, where they are those of the page before
 */
export function openTable(region: Region, known?: readonly Span[]): WrittenTable | NotCertain {
  const width = region.x1 - region.x0;
  const isFull = ({ from, to }: Rule) => to - from > width - 12;
  const full = region.horizontal.filter(isFull).map(({ along }) => along);
  const bands = bandsOf(region.words, full);
  const title = titleOf(bands);
  const { head, body: printed } = headAndBody(bands);
  if (head.length === 0 || printed.flat().length === 0) return 'head';
  const body = printed.flatMap((band) => {
    const whole = withWholeFigures(band);
    return whole ? [whole] : [];
  });
  if (body.length < printed.length) return 'rows';
  const columns = known ?? columnsOfLines(body.flat(), region.vertical);
  if (!columns) return 'columns';
  const partial = region.horizontal.filter((rule) => !isFull(rule));
  const cells = headCells(head, columns, partial);
  if (!cells) return 'head';
  const isOneRow = body.length > 1 && body.filter((band) => band.length > 0).length > 1;
  const rows = body.flatMap((band) => rowsOfLines(band, isOneRow));
  const written = rows.map((row) => bodyRow(row, columns));
  const placed = written.some((row) => row === null)
    ? null
    : withMiddles(
        written.flatMap((row) => (row ? [row] : [])),
        columns.length,
      );
  if (!placed) return 'rows';
  const joins = undivided(cells);
  const headRows = Math.max(...cells.map(({ level, levels }) => level + levels));
  return {
    rows: [
      ...(title === null ? [] : [[{ text: title, columns: columns.length }]]),
      ...headRowsOf(cells, headRows),
      ...withIndents(placed).map((row) => joinedCells(row, joins)),
    ],
    headRows: headRows + (title === null ? 0 : 1),
    columns,
  };
}

/** Takes a title off that stands in the first line of a table. */
function titleOf(bands: Line[][]): string | null {
  const [line] = bands[0] ?? [];
  const text = line?.length === 1 ? textOf(line[0]?.words ?? []) : '';
  if (!captionStart.test(plainCharacters(text))) return null;
  bands[0]?.shift();
  if (bands[0]?.length === 0) bands.shift();
  return text;
}

type Line = readonly Chunk[];

/** The lines between each two lines across. */
function bandsOf(words: readonly Word[], full: readonly number[]): Line[][] {
  const bands = new Map<number, Line[]>();
  for (const line of linesOf(words)) {
    const chunks = chunksOf(line);
    const y = (chunks[0]?.y ?? 0) - 0.3 * (chunks[0]?.size ?? 0);
    const band = full.filter((along) => along < y).length;
    bands.set(band, [...(bands.get(band) ?? []), chunks]);
  }
  return [...bands].sort(([one], [other]) => one - other).map(([, lines]) => lines);
}

const mostHeadLines = 8;

function headAndBody(bands: readonly Line[][]): { readonly head: Line[]; readonly body: Line[][] } {
  const [first = [], ...others] = bands;
  const figures = (line: Line) => line.slice(1).filter(({ words }) => isFigureText(textOf(words))).length;
  const isBodyLine = (line: Line) => line.length > 1 && figures(line) * 2 >= line.length - 1;
  const from = first.findIndex(isBodyLine);
  if (others.length === 0 || from > 0) {
    if (from <= 0 || from > mostHeadLines) return { head: [], body: [] };
    return { head: first.slice(0, from), body: [first.slice(from), ...others] };
  }
  const head = [...first];
  let next = 0;
  // Further bands of the head: several texts and no figures, as long as figures follow.
  for (; next < others.length - 1; next++) {
    const band = others[next] ?? [];
    if (!band.every((line) => line.length > 1 && figures(line) === 0)) break;
    head.push(...band);
  }
  return head.length > mostHeadLines ? { head: [], body: [] } : { head, body: others.slice(next) };
}

/** A row of the body; null where a text stands between columns or two in one. */
function bodyRow(lines: readonly Line[], columns: readonly Span[]): BodyCell[] | null {
  const last = columns.length - 1;
  const cells: BodyCell[] = [];
  for (const line of lines) {
    const [only] = line;
    for (const chunk of line) {
      const reach = reachOf(chunk, columns) ?? (line.length === 1 ? { from: 0, to: last } : null);
      if (!reach) return null;
      const isWhole = line.length === 1 && chunk === only && reach.to > reach.from && lines.length === 1;
      const { from, to } = isWhole ? { from: 0, to: last } : reach;
      const at = cells.findIndex((cell) => cell.from <= to && from <= cell.to);
      const known = cells[at];
      const text = textOf(chunk.words);
      if (!known) cells.push({ from, to, words: chunk.words, text, rows: 1 });
      else if (known.words.some(({ y }) => Math.abs(y - chunk.y) < 0.3 * chunk.size)) return null;
      else
        cells[at] = {
          from: Math.min(from, known.from),
          to: Math.max(to, known.to),
          words: [...known.words, ...chunk.words],
          rows: 1,
          text: joinedText(known.text, text),
        };
    }
  }
  const sorted = cells.sort((one, other) => one.from - other.from);
  return sorted.some(({ from }, at) => from <= (sorted[at - 1]?.to ?? -1)) ? null : sorted;
}

/** Lines of a cell: words that were parted at the end of a line are whole again, figures stay on lines of their own. */
function joinedText(above: string, below: string): string {
  if (/\p{L}-$/u.test(above) && /^\p{Ll}/u.test(below)) return above.slice(0, -1) + below;
  return isFigureText(below) ? `${above}\n${below}` : `${above} ${below}`;
}

/** Spaces before labels that stand further in than others, so that what belongs to a block is seen. */
function withIndents(rows: readonly BodyCell[][]): (WrittenCell & Reach)[][] {
  const labels = rows.flatMap((row) => row.filter(({ from, to }) => from === 0 && to === 0));
  const begins = labels.map(({ words }) => Math.min(...words.map(({ x0 }) => x0)));
  const levels: number[] = [];
  for (const x of [...begins].sort((one, other) => one - other))
    if (x - (levels.at(-1) ?? Number.NEGATIVE_INFINITY) > 2.5) levels.push(x);
  const isStepped = levels.length <= 3 && !areCentred(labels);
  return rows.map((row) =>
    row.map(({ from, to, words, text, rows: down }) => {
      const x = Math.min(...words.map(({ x0 }) => x0));
      const level = levels.findLastIndex((begin) => begin <= x + 0.1);
      const indent = isStepped && from === 0 && to === 0 ? '\u{2003}'.repeat(Math.max(0, level)) : '';
      return {
        text: indent + text,
        from,
        to,
        column: from,
        columns: to - from + 1,
        rows: down,
        bold: words.every(({ bold }) => bold),
      };
    }),
  );
}

/** Labels of several widths around one middle: where they begin says nothing. */
function areCentred(labels: readonly BodyCell[]): boolean {
  const middles = labels.map(
    ({ words }) => (Math.min(...words.map(({ x0 }) => x0)) + Math.max(...words.map(({ x1 }) => x1))) / 2,
  );
  return Math.max(...middles) - Math.min(...middles) < 2;
}

/** Columns that one text of the head stands over, with nothing below it that parts them. */
function undivided(cells: readonly HeadCell[]): Reach[] {
  return cells.filter(
    (cell) =>
      cell.to > cell.from &&
      !cells.some(
        (other) =>
          other !== cell && other.level > cell.level && other.from <= cell.to && other.to >= cell.from,
      ),
  );
}

function joinedCells(row: readonly (WrittenCell & Reach)[], joins: readonly Reach[]): WrittenCell[] {
  const joined: (WrittenCell & Reach)[] = [];
  for (const cell of row) {
    const join = joins.find(({ from, to }) => cell.from >= from && cell.to <= to);
    const last = joined.at(-1);
    if (join && last && last.from >= join.from && last.to <= join.to)
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text} ${cell.text}`,
        from: join.from,
        to: join.to,
      };
    else joined.push(join ? { ...cell, from: join.from, to: join.to } : cell);
  }
  return joined.map(({ from, to, ...cell }) => ({ ...cell, column: from, columns: to - from + 1 }));
}

function headRowsOf(cells: readonly HeadCell[], rows: number): WrittenCell[][] {
  return Array.from({ length: rows }, (_, level) =>
    cells
      .filter((cell) => cell.level === level)
      .sort((one, other) => one.from - other.from)
      .map(({ text, from, to, levels, bold }) => ({
        text,
        column: from,
        columns: to - from + 1,
        rows: levels,
        bold,
      })),
  );
}
