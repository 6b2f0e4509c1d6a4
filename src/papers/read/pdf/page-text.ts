import type { Box } from './marks/geometry.ts';
import { chunksOf, linesOf, textOf, type Word } from './words.ts';

/** A line of running text, or the part of one in a column of the page. */
export interface TextLine extends Box {
  readonly kind: 'line';
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  /** Which line of the page, from the top: those of two columns may be the same. */
  readonly level: number;
}

/** Gaps that are wider, in heights of the font, part the columns of a page. */
const columnGap = 1.2;

export function textLines(words: readonly Word[]): TextLine[] {
  return linesOf(words).flatMap((line, level) =>
    chunksOf(line, columnGap).map(({ words: own, x0, x1, y0, y1, y, size }) => ({
      kind: 'line' as const,
      text: textOf(own),
      x0,
      x1,
      y0,
      y1,
      y,
      size,
      bold: own.every(({ bold }) => bold),
      level,
    })),
  );
}
