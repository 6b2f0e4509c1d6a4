/** Lengths are points; y grows downwards, from the upper edge of the page as it is read. */
export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** A letter, or what one sign of a font stands for. */
export interface Glyph {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** Of the base line. */
  readonly y: number;
  /** Of the font. */
  readonly size: number;
  readonly bold: boolean;
}

/** A straight line that is drawn along the page (`along` is its y) or down the page (`along` is its x). */
export interface Rule {
  readonly along: number;
  readonly from: number;
  readonly to: number;
}

/** What is printed on a page. */
export interface PageMarks {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
  /** Signs of fonts that do not say what they stand for. */
  readonly lost: number;
  /** Letters that are not drawn, as programs that recognise scans lay them over the picture. */
  readonly invisible: number;
  /** Texts that run in another direction than most of the page, which are not read. */
  readonly aslant: readonly string[];
  /** Whether anything but text and lines is drawn, such as a picture. */
  readonly isPainted: boolean;
  /** How much of the page its pictures cover, as a share of it; those over each other count each. */
  readonly pictured: number;
}

/** A 2 × 3 matrix as PDF has it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix that first does `inner`, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [a2, b2, c2, d2, e2, f2] = inner;
  return [
    a * a2 + c * b2,
    b * a2 + d * b2,
    a * c2 + c * d2,
    b * c2 + d * d2,
    a * e2 + c * f2 + e,
    b * e2 + d * f2 + f,
  ];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
