import type { Box } from './marks/geometry.ts';

interface Placed extends Box {
  readonly kind: 'line' | 'grid';
}

/** Lines and tables of one column of a page, or those that go over all of them, from top to bottom. */
export type Stream<T> = readonly T[];

const fewest = 5;

/** Puts what stands on a page into the order in which it is read: columns one after the other, as far as nothing goes over both. */
export function readingOrder<T extends Placed>(items: readonly T[], depth = 0): Stream<T>[] {
  const sorted = [...items].sort((one, other) => middleOf(one) - middleOf(other) || one.x0 - other.x0);
  const gutter = depth < 2 ? gutterOf(sorted) : null;
  if (gutter === null) return sorted.length === 0 ? [] : [levelled(sorted)];
  const streams: Stream<T>[] = [];
  let left: T[] = [];
  let right: T[] = [];
  let across: T[] = [];
  const endColumns = () => {
    streams.push(...readingOrder(left, depth + 1), ...readingOrder(right, depth + 1));
    left = [];
    right = [];
  };
  const endAcross = () => {
    if (across.length > 0) streams.push(levelled(across));
    across = [];
  };
  for (const item of sorted) {
    if (item.x1 <= gutter + 2) {
      endAcross();
      left.push(item);
    } else if (item.x0 >= gutter - 2) {
      endAcross();
      right.push(item);
    } else {
      endColumns();
      across.push(item);
    }
  }
  endColumns();
  endAcross();
  return streams;
}

const middleOf = ({ y0, y1 }: Box) => (y0 + y1) / 2;

/** What stands at one height from left to right. */
function levelled<T extends Placed>(sorted: readonly T[]): T[] {
  const levels: T[][] = [];
  for (const item of sorted) {
    const last = levels.at(-1)?.[0];
    const isLevel =
      last &&
      last.kind === 'line' &&
      item.kind === 'line' &&
      middleOf(item) - middleOf(last) < 0.35 * (last.y1 - last.y0);
    if (isLevel) levels.at(-1)?.push(item);
    else levels.push([item]);
  }
  return levels.flatMap((level) => level.sort((one, other) => one.x0 - other.x0));
}

/** The middle between two columns of text; null where a page has one. */
function gutterOf(items: readonly Placed[]): number | null {
  const left = Math.min(...items.map(({ x0 }) => x0));
  const right = Math.max(...items.map(({ x1 }) => x1));
  const width = right - left;
  let best: { readonly from: number; to: number; readonly crossing: number } | null = null;
  for (let x = left + 0.2 * width; x < left + 0.8 * width; x += 2) {
    const crossing = items.filter(({ x0, x1 }) => x0 < x - 2 && x1 > x + 2).length;
    if (best && crossing === best.crossing && x - best.to < 3) best.to = x;
    else if (!best || crossing < best.crossing) best = { from: x, to: x, crossing };
  }
  if (!best || best.to - best.from < 4) return null;
  const gutter = (best.from + best.to) / 2;
  const isColumn = (side: readonly Placed[]) => {
    const lines = side.filter(({ kind }) => kind === 'line');
    const mean = lines.reduce((sum, { x0, x1 }) => sum + x1 - x0, 0) / Math.max(1, lines.length);
    return (lines.length >= fewest && mean > 0.25 * width) || side.length > lines.length;
  };
  const isLeft = isColumn(items.filter(({ x1 }) => x1 <= gutter + 2));
  const isRight = isColumn(items.filter(({ x0 }) => x0 >= gutter - 2));
  return isLeft && isRight ? gutter : null;
}
