import { cellWidth } from './cell-width.ts';

/**
 * Breaks the texts of a column at their spaces, into lines of at most `width` terminal cells. What is left over of a text
 * goes to the cells below, where these are empty.
 */
export function wrapCells(texts: readonly string[], width: number): string[] {
  const cells: string[] = [];
  let rest: string[] = [];
  for (const [index, text] of texts.entries()) {
    const lines = text === '' ? rest : wrap(text, width);
    const nextIsFree = texts[index + 1] === '';
    cells.push((nextIsFree ? lines.slice(0, 1) : lines).join('\n'));
    rest = nextIsFree ? lines.slice(1) : [];
  }
  return cells;
}

/** Every line keeps the indent of the first. */
function wrap(text: string, width: number): string[] {
  const indent = text.slice(0, text.length - text.trimStart().length);
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(' ')) {
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
