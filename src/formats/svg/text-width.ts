import { cellWidth } from '../cell-width.ts';

/** Narrow and wide letters of the sans-serif fonts that pictures ask for, in parts of their size; others are as wide as a digit. */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijl|!.,:;'`]/, 0.29],
  [/[frtI()[\]{}/\\ -]/, 0.38],
  [/[mwMW%@]/, 0.92],
  [/[A-Z&#<>=+~−–×]/, 0.7],
];
const digit = 0.58;

/**
 * How wide a text is, at least: pictures are drawn without a font at hand, so that room is kept for the widest of those that
 * may be there.
 *
 * @param size  of the font, in the unit of the result
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) {
    const cells = cellWidth(letter);
    width +=
      cells > 1 ? 1 : cells === 0 ? 0 : (widths.find(([letters]) => letters.test(letter))?.[1] ?? digit);
  }
  return width * size;
}

/** A text in lines of whole words, none wider than there is room; a single word that is wider is cut, and `n = 30` is one word. */
export function wrapWords(text: string, room: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<!=)\s+(?!=)/).flatMap((one) => pieces(one, room, size))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, size) <= room) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, room: number, size: number): string[] {
  if (textWidth(word, size) <= room) return [word];
  const cut: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && textWidth(piece + letter, size) > room) {
      cut.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...cut, piece];
}
