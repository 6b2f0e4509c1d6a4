import { cellWidth } from './cell-width.ts';

/**
 * Breaks the texts of a column at their spaces, into lines of at most `width` terminal cells. What is left over of a text
 * goes to the cells below, where these are empty.
 *
 * @param words  whether a word that is longer than a line keeps a line to itself, or is broken
 */
export function wrapCells(
  texts: readonly string[],
  width: number,
  words: 'whole' | 'broken' = 'whole',
): string[] {
  const cells: string[] = [];
  let rest: string[] = [];
  for (const [index, text] of texts.entries()) {
    const lines = text === '' ? rest : wrap(text, width, words);
    const nextIsFree = texts[index + 1] === '';
    cells.push((nextIsFree ? lines.slice(0, 1) : lines).join('\n'));
    rest = nextIsFree ? lines.slice(1) : [];
  }
  return cells;
}

/** Every line keeps the indent of the first. */
function wrap(text: string, width: number, kept: 'whole' | 'broken'): string[] {
  const indent = text.slice(0, text.length - text.trimStart().length);
  const lines: string[] = [];
  let line = '';
  const words = text
    .trim()
    .split(' ')
    .flatMap((word) => (kept === 'whole' ? word : broken(word, Math.max(1, width - indent.length))));
  for (const word of words) {
    const longer = line === '' ? indent + word : `${line} ${word}`;
    if (line !== '' && cellWidth(longer) > width) {
      lines.push(line);
      line = indent + word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** A word that is longer than a line, in as many pieces as it takes. */
function broken(word: string, width: number): string[] {
  if (cellWidth(word) <= width) return [word];
  const pieces = [''];
  for (const { segment } of graphemes.segment(word)) {
    const longer = `${pieces.at(-1) ?? ''}${segment}`;
    if (pieces.at(-1) !== '' && cellWidth(longer) > width) pieces.push(segment);
    else pieces[pieces.length - 1] = longer;
  }
  return pieces;
}

const graphemes = new Intl.Segmenter('ko', { granularity: 'grapheme' });
