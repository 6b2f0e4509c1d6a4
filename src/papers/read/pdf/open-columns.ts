import type { Rule } from './marks/geometry.ts';
import type { Chunk } from './words.ts';

/** A column by the width of what stands in it. */
export interface Span {
  readonly x0: number;
  readonly x1: number;
}

/** Columns, from the first to the last, that a chunk covers. */
export interface Reach {
  readonly from: number;
  readonly to: number;
}

/**
 * The columns of lines by the gaps that no line fills.
 *
 * @param vertical  lines down the table, which part columns, too
 * @returns null where no gaps part the chunks of every line
 */
export function columnsOfLines(
  lines: readonly (readonly Chunk[])[],
  vertical: readonly Rule[],
): Span[] | null {
  const several = lines.filter((line) => line.length > 1);
  if (several.length === 0) return null;
  const mostFilled = Math.max(1, Math.floor(several.length * 0.1));
  for (let allowed = 0; allowed <= (several.length > 3 ? mostFilled : 0); allowed++) {
    const columns = spansOf(several.flat(), allowed).flatMap((span) => partedBy(span, vertical));
    const isClear = several.every((line) => {
      const reaches = line.map((chunk) => reachOf(chunk, columns));
      return reaches.every((reach, at) => {
        const before = reaches[at - 1];
        return reach !== null && (!before || reach.from > before.to);
      });
    });
    if (isClear && columns.length > 1) return columns;
  }
  return null;
}

/** Where more than `allowed` chunks stand, from left to right. */
function spansOf(chunks: readonly Chunk[], allowed: number): Span[] {
  const ends = chunks
    .flatMap(({ x0, x1 }) => [
      { x: x0, step: 1 },
      { x: x1, step: -1 },
    ])
    .sort((one, other) => one.x - other.x || other.step - one.step);
  const spans: Span[] = [];
  let depth = 0;
  let begin = 0;
  for (const { x, step } of ends) {
    const before = depth;
    depth += step;
    if (before <= allowed && depth > allowed) begin = x;
    if (before > allowed && depth <= allowed && x - begin > 0.5) {
      const last = spans.at(-1);
      if (last && begin - last.x1 < 0.5) spans[spans.length - 1] = { x0: last.x0, x1: x };
      else spans.push({ x0: begin, x1: x });
    }
  }
  return spans;
}

function partedBy(span: Span, vertical: readonly Rule[]): Span[] {
  const inside = vertical.map(({ along }) => along).filter((x) => x > span.x0 + 1 && x < span.x1 - 1);
  const edges = [span.x0, ...inside.sort((one, other) => one - other), span.x1];
  return edges.slice(1).map((x1, at) => ({ x0: edges[at] ?? span.x0, x1 }));
}

/** The columns that a chunk stands in; null where it stands between two. */
export function reachOf(chunk: Span, columns: readonly Span[]): Reach | null {
  const covered = columns.flatMap((column, at) => (overlap(chunk, column) > 0.3 ? [at] : []));
  const from = covered[0];
  const to = covered.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

export function overlap(one: Span, other: Span): number {
  return Math.min(one.x1, other.x1) - Math.max(one.x0, other.x0);
}
