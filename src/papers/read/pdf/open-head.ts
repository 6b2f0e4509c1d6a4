import type { Rule } from './marks/geometry.ts';
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
  /** Whether other columns would do as well, by the place of the text alone. */
  readonly isOpen?: boolean;
}

/**
 * The cells of a head: what stands over several columns by the line below it, or by its middle.
 *
 * @param partial  lines that go over some columns only
 * @returns null where it is not certain which columns a text stands over
 */
export function headCells(
  printed: readonly (readonly Chunk[])[],
  columns: readonly Span[],
  partial: readonly Rule[],
): HeadCell[] | null {
  const lines = withMiddleLines(printed);
  const placed: PlacedChunk[] = [];
  for (const [line, chunks] of lines.entries()) {
    const found = placedChunks(line, { lines, columns, partial });
    if (!found || found.length < chunks.length) return null;
    placed.push(...found);
  }
  const spanned = withSpans(placed, lines.length, columns);
  return spanned.some(({ isOpen }) => isOpen) ? null : cellsOf(spanned, lines.length);
}

/** Texts that stand between two lines, in the middle of them and over nothing of either, belong to the upper one. */
function withMiddleLines(lines: readonly (readonly Chunk[])[]): (readonly Chunk[])[] {
  const merged: (readonly Chunk[])[] = [];
  for (const [at, line] of lines.entries()) {
    const above = merged.at(-1);
    const below = lines[at + 1];
    const [first, upper, lower] = [line[0], above?.[0], below?.[0]];
    const isBetween =
      first &&
      upper &&
      lower &&
      lower.y - upper.y < 2.8 * first.size &&
      Math.abs(lower.y - first.y - (first.y - upper.y)) < 0.4 * first.size &&
      line.every((one) => [...(above ?? []), ...(below ?? [])].every((other) => overlap(one, other) <= 0));
    if (above && isBetween)
      merged[merged.length - 1] = [...above, ...line].sort((one, other) => one.x0 - other.x0);
    else merged.push(line);
  }
  return merged;
}

/** Texts over several columns, from the lowest line up: where what stands below each is the same, and over all of what they reach into. */
function withSpans(
  placed: readonly PlacedChunk[],
  lines: number,
  columns: readonly Span[],
): readonly PlacedChunk[] {
  let all = placed;
  for (let line = lines - 2; line >= 0; line--) {
    const upper = all.filter((one) => one.line === line);
    const lower = all.filter((one) => one.line === line + 1);
    const reaches = new Map([...wholeReaches(upper, lower), ...repeatedReaches(upper, lower, columns)]);
    all = all.map((one) => {
      const reach = reaches.get(one);
      return reach ? { ...one, ...reach, isOpen: false } : one;
    });
  }
  return all;
}

/** Texts that stand over a part of what a text below them stands over: over all of it, where nothing else does. */
function wholeReaches(upper: readonly PlacedChunk[], lower: readonly PlacedChunk[]): [PlacedChunk, Reach][] {
  return upper.flatMap((one): [PlacedChunk, Reach][] => {
    const under = lower.filter((other) => other.to > other.from && overlapsIn(one, other));
    const reach = {
      from: Math.min(one.from, ...under.map(({ from }) => from)),
      to: Math.max(one.to, ...under.map(({ to }) => to)),
    };
    const isFree = upper.every((other) => other === one || !overlapsIn(other, reach));
    return isFree && !one.isOpen && !isSame(one, reach) ? [[one, reach]] : [];
  });
}

/**
 * Texts that begin or end where the first or last of their columns does, or stand in the middle of them: they go on as far as the
 * line below has texts, where what stands below each is the same ("M, SD, M, SD").
 */
function repeatedReaches(
  upper: readonly PlacedChunk[],
  lower: readonly PlacedChunk[],
  columns: readonly Span[],
): [PlacedChunk, Reach][] {
  const over = upper.filter((one) => lower.some((other) => overlapsIn(one, other)));
  if (over.length < 2) return [];
  const toTheRight = over.map((one) => {
    const end = upper[upper.indexOf(one) + 1]?.from ?? Number.POSITIVE_INFINITY;
    return lower.filter(({ from }) => from >= one.from && from < end);
  });
  const toTheLeft = over.map((one) => {
    const begin = upper[upper.indexOf(one) - 1]?.to ?? -1;
    return lower.filter(({ from, to }) => from > begin && to <= one.to);
  });
  const runs = [toTheRight, toTheLeft].find(areAlike) ?? centredRuns(over, lower, columns);
  return over.flatMap((one, at): [PlacedChunk, Reach][] => {
    const [first, last] = [runs?.[at]?.[0], runs?.[at]?.at(-1)];
    return first && last ? [[one, { from: first.from, to: last.to }]] : [];
  });
}

type Run = readonly PlacedChunk[];

function areAlike(runs: readonly Run[]): boolean {
  const names = runs.map((run) => run.map(({ chunk }) => textOf(chunk.words)).join('\n'));
  return (runs[0]?.length ?? 0) > 1 && names.every((one) => one === names[0]);
}

/** Runs beside each other that are alike, each with its text over its middle. */
function centredRuns(over: Run, lower: Run, columns: readonly Span[]): readonly Run[] | undefined {
  const isOver = ({ chunk }: PlacedChunk, run: Run) => {
    const begin = Math.min(
      ...run.map((one) => Math.min(one.chunk.x0, columns[one.from]?.x0 ?? one.chunk.x0)),
    );
    const end = Math.max(...run.map((one) => Math.max(one.chunk.x1, columns[one.to]?.x1 ?? one.chunk.x1)));
    return Math.abs(chunk.x0 + chunk.x1 - begin - end) / 2 < 1.5 * chunk.size;
  };
  for (let length = Math.floor(lower.length / over.length); length > 1; length--) {
    for (let first = 0; first + length * over.length <= lower.length; first++) {
      const runs = over.map((_, at) => lower.slice(first + at * length, first + (at + 1) * length));
      if (areAlike(runs) && over.every((one, at) => isOver(one, runs[at] ?? []))) return runs;
    }
  }
  return undefined;
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
  const reaches = line.map((chunk): (Reach & Pick<PlacedChunk, 'isOpen'>) | null => {
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
): (Reach & Pick<PlacedChunk, 'isOpen'>) | null {
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
    (!right || right.x0 > (columns[reach.to]?.x0 ?? 0) + 1);
  const offOf = ({ from, to }: Reach) =>
    Math.abs(((columns[from]?.x0 ?? 0) + (columns[to]?.x1 ?? 0)) / 2 - middle);
  if (first !== undefined && last === first && (!isUpper || isAligned(chunk, columns[first])))
    return { from: first, to: first };
  if (first !== undefined && last !== undefined && last > first) {
    const isFilled =
      isBegun(chunk, { columns, first, last, right }) || isEnded(chunk, { columns, first, last, left });
    if (isFilled) return { from: first, to: last };
  }
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
  if (best && offOf(best) <= most) {
    const isOpen = second !== undefined && offOf(second) - offOf(best) <= 0.3 * chunk.size;
    if (!isOpen || first !== last) return { ...best, isOpen };
  }
  return first !== undefined && last === first ? { from: first, to: first } : null;
}

const near = (chunk: Chunk) => 0.35 * chunk.size;

/** A text that is wider than its columns: it begins where the first of them does, and the next text where the next column does. */
function isBegun(
  chunk: Chunk,
  {
    columns,
    first,
    last,
    right,
  }: {
    readonly columns: readonly Span[];
    readonly first: number;
    readonly last: number;
    readonly right: Chunk | undefined;
  },
): boolean {
  const next = columns[last + 1];
  const isNext = right && next ? Math.abs(right.x0 - next.x0) < near(chunk) : !right && !next;
  return (
    isNext &&
    Math.abs(chunk.x0 - (columns[first]?.x0 ?? Number.NaN)) < near(chunk) &&
    chunk.x1 > (columns[last]?.x1 ?? Number.NaN) - near(chunk)
  );
}

/** A text that is wider than its columns: it ends where the last of them does, and the text before it where the column before does. */
function isEnded(
  chunk: Chunk,
  {
    columns,
    first,
    last,
    left,
  }: {
    readonly columns: readonly Span[];
    readonly first: number;
    readonly last: number;
    readonly left: Chunk | undefined;
  },
): boolean {
  const before = columns[first - 1];
  const isBefore = left && before ? Math.abs(left.x1 - before.x1) < near(chunk) : !left && !before;
  return (
    isBefore &&
    Math.abs(chunk.x1 - (columns[last]?.x1 ?? Number.NaN)) < near(chunk) &&
    chunk.x0 < (columns[first]?.x0 ?? Number.NaN) + near(chunk)
  );
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
