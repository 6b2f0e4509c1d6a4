import { apply, type Matrix } from './geometry.ts';
import { listOf, numberOf } from './operator-arguments.ts';

/** A straight piece of a line, anywhere. */
export interface Segment {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** Filled shapes that are no thicker are lines, in points. */
const thickest = 3;

interface Shape {
  readonly points: (readonly [number, number])[];
  isStraight: boolean;
  isClosed: boolean;
}

/** Pieces of a path that pdf.js packs into one list: codes, each with its coordinates. */
const coordinates: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

/** The straight lines that a path draws: those it strokes, and filled shapes that are thin. */
export function segmentsOf(
  path: unknown,
  matrix: Matrix,
  { isStroked, isFilled }: { readonly isStroked: boolean; readonly isFilled: boolean },
): { readonly segments: readonly Segment[]; readonly isOther: boolean } {
  const shapes = shapesOf(listOf(path), matrix);
  let isOther = false;
  const segments = shapes.flatMap((shape): Segment[] => {
    const { points, isStraight, isClosed } = shape;
    const [first] = points;
    if (first === undefined || !isStraight) {
      isOther = true;
      return [];
    }
    if (isStroked) {
      const ends = isClosed ? [...points, first] : points;
      return ends.slice(1).flatMap((to, at) => {
        const from = ends[at];
        return from ? [{ from, to }] : [];
      });
    }
    const thin = isFilled ? thinShape(points) : null;
    if (!thin) isOther = true;
    return thin ? [thin] : [];
  });
  return { segments, isOther };
}

function shapesOf(packed: readonly unknown[], matrix: Matrix): Shape[] {
  const shapes: Shape[] = [];
  for (let at = 0; at < packed.length; ) {
    const code = numberOf(packed[at]);
    const count = coordinates[code];
    if (count === undefined) break;
    const last = shapes.at(-1);
    const point = apply(matrix, numberOf(packed[at + count - 1]), numberOf(packed[at + count]));
    if (code === 0) shapes.push({ points: [point], isStraight: true, isClosed: false });
    else if (code === 4) {
      if (last) last.isClosed = true;
    } else if (last) {
      last.points.push(point);
      if (code !== 1) last.isStraight = false;
    }
    at += 1 + count;
  }
  return shapes;
}

/** The line in the middle of a thin shape; null for one that is thick both ways. */
function thinShape(points: readonly (readonly [number, number])[]): Segment | null {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  if (bottom - top <= thickest && right - left > bottom - top) return { from: [left, y], to: [right, y] };
  return right - left <= thickest ? { from: [x, top], to: [x, bottom] } : null;
}
