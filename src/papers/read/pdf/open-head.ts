import type { Rule } from './geometry.ts';
import { overlap, type Reach, type Span } from './open-columns.ts';
import { type Chunk, textOf } from './words.ts';

export interface HeadCell extends Reach {
  readonly text: string;
  readonly level: number;
  readonly levels: number;
  readonly bold: boolean;
}

interface PlacedChunk extends Reach {
  readonly chunk: Chunk;
  readonly line: number;
}

/**
 * The cells of a head: what stands over several columns by the line below it, or by its middle.
 *
 * @param partial  lines that go over some columns only
 * @returns null where it is not certain which columns a text stands over
 */
export function headCells(
  lines: readonly (readonly Chunk[])[],
  columns: readonly Span[],
  partial: readonly Rule[],
): HeadCell[] | null {
  const placed: PlacedChunk[] = [];
  for (const [line, chunks] of lines.entries()) {
    const found = placedChunks(line, { lines, columns, partial });
    if (!found || found.length < chunks.length) return null;
    placed.push(...found);
  }
  return cellsOf(withRepeats(placed, lines.length), lines.length);
}

/**
 * Texts that begin where the first of their columns does: they go on to the next text as far as the line below has texts, where
 * what stands below each is the same ("M, SD, M, SD").
 */
function withRepeats(placed: readonly PlacedChunk[], lines: number): readonly PlacedChunk[] {
  for (let line = 0; line < lines - 1; line++) {
    const upper = placed.filter((one) => one.line === line);
    const lower = placed.filter((one) => one.line === line + 1);
    const extended = upper.map((one, at) => {
      const end = upper[at + 1]?.from ?? Number.POSITIVE_INFINITY;
      const under = lower.filter(({ from }) => from >= one.from && from < end);
      const names = under.map(({ chunk }) => textOf(chunk.words)).join('\n');
      return { one, to: Math.max(one.to, ...under.map(({ to }) => to)), names, count: under.length };
    });
    const longer = extended.filter(({ one, to, count }) => to > one.to && count > 1);
    const [first] = longer;
    const isRepeated = longer.length > 1 && longer.every(({ names }) => names === first?.names);
    if (!isRepeated) continue;
    const ends = new Map(longer.map(({ one, to }) => [one, to]));
    return placed.map((one) => ({ ...one, to: ends.get(one) ?? one.to }));
  }
  return placed;
}

function placedChunks(
  at: number,
  {
    lines,
    columns,
    partial,
  }: {
    readonly lines: readonly (readonly Chunk[])[];
    readonly columns: readonly Span[];
    readonly partial: readonly Rule[];
  },
): PlacedChunk[] | null {
  const line = lines[at] ?? [];
  const below = lines.slice(at + 1);
  const lowest = Math.max(...below.flat().map(({ y }) => y), Number.NEGATIVE_INFINITY);
  const reaches = line.map((chunk): Reach | null => {
    const underlined = partial.filter(
      ({ along, from, to }) =>
        along > chunk.y - 0.1 * chunk.size &&
        along < Math.min(chunk.y + 2.2 * chunk.size, lowest) &&
        overlap(chunk, { x0: from, x1: to }) > 0 &&
        !line.some((other) => other !== chunk && overlap(other, { x0: from, x1: to }) > 1) &&
        !below.flat().some((other) => other.y < along && overlap(other, chunk) > 1),
    );
    const [rule] = underlined;
    return rule
      ? coveredBy({ x0: rule.from, x1: rule.to }, columns)
      : ownReach(chunk, { line, columns, isUpper: below.length > 0 });
  });
  if (reaches.some((reach) => reach === null)) return null;
  const placed = line.flatMap((chunk, index): PlacedChunk[] => {
    const reach = reaches[index];
    return reach ? [{ chunk, line: at, ...reach }] : [];
  });
  return placed.some((one, index) => one.from <= (placed[index - 1]?.to ?? -1)) ? null : placed;
}

function coveredBy(span: Span, columns: readonly Span[]): Reach | null {
  const covered = columns.flatMap(({ x0, x1 }, at) => {
    const middle = (x0 + x1) / 2;
    return middle > span.x0 && middle < span.x1 ? [at] : [];
  });
  const from = covered[0];
  const to = covered.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

/** The columns that a chunk stands over by its own width and middle. */
function ownReach(
  chunk: Chunk,
  {
    line,
    columns,
    isUpper,
  }: { readonly line: readonly Chunk[]; readonly columns: readonly Span[]; readonly isUpper: boolean },
): Reach | null {
  const at = line.indexOf(chunk);
  const left = line[at - 1];
  const right = line[at + 1];
  // Columns that a neighbour stands over more are not this one's.
  const free = columns.flatMap((column, index) => {
    const own = overlap(chunk, column);
    const others = Math.max(left ? overlap(left, column) : -1, right ? overlap(right, column) : -1);
    return own > 0.3 && own >= others ? [index] : [];
  });
  const [first] = free;
  const last = free.at(-1);
  const middle = (chunk.x0 + chunk.x1) / 2;
  const most = chunk.size * 0.9;
  const isApart = (reach: Reach) =>
    (!left || left.x1 < (columns[reach.from]?.x1 ?? 0)) &&
    (!right || right.x0 > (columns[reach.to]?.x0 ?? 0));
  const offOf = ({ from, to }: Reach) =>
    Math.abs(((columns[from]?.x0 ?? 0) + (columns[to]?.x1 ?? 0)) / 2 - middle);
  if (first !== undefined && last === first && isAligned(chunk, columns[first]))
    return { from: first, to: first };
  const candidates: Reach[] = [];
  for (let from = 0; from < columns.length; from++) {
    for (let to = from; to < columns.length; to++) {
      const holds = first === undefined || last === undefined || (from <= first && to >= last);
      const isOver = overlap(chunk, { x0: columns[from]?.x0 ?? 0, x1: columns[to]?.x1 ?? 0 }) > 0;
      if (holds && isOver && isApart({ from, to }) && (isUpper || first !== undefined || from === to))
        candidates.push({ from, to });
    }
  }
  const [best, second] = candidates.sort((one, other) => offOf(one) - offOf(other));
  if (best && offOf(best) <= most && (!second || offOf(second) - offOf(best) > 0.3 * chunk.size)) return best;
  return first !== undefined && last === first ? { from: first, to: first } : null;
}

/** Whether a text begins, ends or is centred as the column below it. */
function isAligned(chunk: Chunk, column: Span | undefined): boolean {
  if (!column) return false;
  const most = 0.35 * chunk.size;
  return (
    Math.abs(chunk.x0 - column.x0) < most ||
    Math.abs(chunk.x1 - column.x1) < most ||
    Math.abs(chunk.x0 + chunk.x1 - column.x0 - column.x1) / 2 < most
  );
}

function cellsOf(placed: readonly PlacedChunk[], lines: number): HeadCell[] | null {
  // A level ends below texts that stand over others.
  const ends = Array.from({ length: lines }, (_, line) =>
    placed.some(
      (one) =>
        one.line === line &&
        placed.some((other) => other.line > line && isWithin(other, one) && !isSame(other, one)),
    ),
  );
  const levelOf = (line: number) => ends.slice(0, line).filter(Boolean).length;
  const levels = levelOf(lines - 1) + 1;
  const cells: { chunks: PlacedChunk[]; level: number; last: number; reach: Reach }[] = [];
  for (const one of placed) {
    const level = levelOf(one.line);
    const above = cells.findLast(({ reach }) => isSame(reach, one));
    // Nothing else may stand over the column between a text and the one that goes on below it.
    const isOwn =
      above &&
      !cells.some((cell) => cell !== above && cell.last >= above.last && overlapsIn(cell.reach, one));
    if (above && isOwn) {
      above.chunks.push(one);
      above.last = level;
    } else {
      if (cells.some(({ reach, last }) => last === level && overlapsIn(reach, one))) return null;
      cells.push({ chunks: [one], level, last: level, reach: { from: one.from, to: one.to } });
    }
  }
  return cells.map(({ chunks, level, reach }) => {
    const under = cells.filter((other) => other.level > level && overlapsIn(other.reach, reach));
    const over = cells.filter((other) => other.level < level && overlapsIn(other.reach, reach));
    const top = over.length === 0 ? 0 : Math.max(...over.map(({ last }) => last)) + 1;
    const bottom = under.length === 0 ? levels : Math.min(...under.map((other) => other.level));
    return {
      ...reach,
      text: chunks.map(({ chunk }) => textOf(chunk.words)).join('\n'),
      level: top,
      levels: bottom - top,
      bold: chunks.every(({ chunk }) => chunk.words.every(({ bold }) => bold)),
    };
  });
}

const isSame = (one: Reach, other: Reach) => one.from === other.from && one.to === other.to;
const isWithin = (inner: Reach, outer: Reach) => inner.from >= outer.from && inner.to <= outer.to;
const overlapsIn = (one: Reach, other: Reach) => one.from <= other.to && other.from <= one.to;
