import { cellWidth } from '../cell-width.ts';

export interface FittedColumns {
  /** Of the font, in half points. */
  readonly size: number;
  /** In twentieths of a point, with the space around the texts. */
  readonly widths: readonly number[];
  /** Whether no figure and no short word has to be broken. */
  readonly fits: boolean;
}

interface PrintedColumn {
  readonly header: string;
  readonly isText: boolean;
  readonly cells: readonly { readonly text: string; readonly marks: string; readonly indent: number }[];
}

/** Beside the texts of a cell, left and right together, in twentieths of a point. */
export const cellPadding = 160;

/** A letter of the largest font with its share of the space around it. */
const letter = 105;
/** In half points. */
export const fontSizes = [18, 16, 14, 12];
const largest = 18;
const smallest = 12;

/** The largest font in which no figure is broken and no short word: texts give way, then the font. */
export function fitColumns(columns: readonly PrintedColumn[], room: number): FittedColumns {
  const wanted = columns.map(lettersWanted);
  for (const size of fontSizes) {
    const inTwips = (letters: number) => Math.ceil(letters * letter * (size / largest)) + cellPadding;
    const least = sum(wanted.map((one) => inTwips(one.least)));
    const fits = least <= room;
    if (!fits && size !== smallest) continue;
    const more = sum(wanted.map((one) => inTwips(one.most))) - least;
    const share = more <= 0 ? 0 : Math.max(0, Math.min(1, (room - least) / more));
    const widths = wanted.map(({ least, most }) => inTwips(least) + share * (inTwips(most) - inTwips(least)));
    const squeezed = Math.min(1, room / sum(widths));
    return { size, fits, widths: widths.map((width) => Math.floor(width * squeezed)) };
  }
  return { size: smallest, fits: false, widths: columns.map(() => Math.floor(room / columns.length)) };
}

/** A letter of the largest font as most readers draw it: half of what a Hangul letter takes. */
const drawnLetter = 92;

/** About how many letters stand in a line of a column. */
export const lettersIn = (width: number, size: number): number =>
  Math.floor((width - cellPadding) / (drawnLetter * (size / largest)));

/** A longer word may be broken. */
const longestWhole = 14;

/** How many letters a column takes at least, and where its texts stand on one line. */
/** These are wider than other Latin letters; the minus of print is as wide as a Hangul letter in many Korean fonts. */
const letters = (text: string) => cellWidth(text.replace(/[MW%@\u2212]/g, '--'));

function lettersWanted({ header, isText, cells }: PrintedColumn): {
  readonly least: number;
  readonly most: number;
} {
  const words = header.split(/\s+/).map(letters);
  const texts = cells.map(({ text, marks, indent }) => ({ text: text + marks, indent: 2 * indent }));
  const whole = texts.map(({ text, indent }) => letters(text) + indent);
  if (!isText) {
    const least = Math.max(1, ...words, ...whole);
    return { least, most: Math.max(least, letters(header)) };
  }
  const inTexts = texts.flatMap(({ text, indent }) =>
    text.split(/\s+/).map((word) => letters(word) + indent),
  );
  const least = Math.max(1, ...[...words, ...inTexts].map((width) => Math.min(width, longestWhole)));
  return { least, most: Math.max(least, letters(header), ...whole) };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
