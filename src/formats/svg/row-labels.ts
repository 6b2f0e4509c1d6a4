import { lineHeight, textLines } from './text-lines.ts';
import { textWidth, wrapWords } from './text-width.ts';
import type { Theme } from './theme.ts';

const size = 12;
const step = 14;

/** A line of a picture with its label to the left. */
export interface LabelledRow {
  readonly label: string;
  readonly indent?: number;
}

export interface RowPlaces {
  /** Where labels end and the figures begin. */
  readonly left: number;
  readonly middles: readonly number[];
  readonly heights: readonly number[];
  readonly height: number;
  readonly labels: string;
}

/** Places rows below each other, each as high as its label and its content need. @param least  height of a row's content */
export function placeRows(
  rows: readonly LabelledRow[],
  { most, least }: { readonly most: number; readonly least: number },
  theme: Theme,
): RowPlaces {
  const indented = rows.map(({ label, indent = 0 }) => ({
    indent,
    lines: wrapWords(label, most - indent * step, size),
  }));
  const left = Math.max(
    0,
    ...indented.map(
      ({ indent, lines }) => indent * step + Math.max(0, ...lines.map((line) => textWidth(line, size))),
    ),
  );
  let top = 0;
  const placed = indented.map(({ indent, lines }) => {
    const height = Math.max(least, lines.length * size * lineHeight + 8);
    const middle = top + height / 2;
    top += height;
    return { middle, height, text: textLines(lines, { x: indent * step, y: middle, size, fill: theme.ink }) };
  });
  return {
    left: Math.ceil(left) + 14,
    middles: placed.map(({ middle }) => middle),
    heights: placed.map(({ height }) => height),
    height: top,
    labels: placed.map(({ text }) => text).join(''),
  };
}
