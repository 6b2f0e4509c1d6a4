import { cellWidth } from '../cell-width.ts';

/**
 * Breaks a text at its spaces and behind its slashes, into lines of at most `width` terminal cells, and within a word that is wider
 * than that.
 *
 * @param hanging  spaces before every line but the first, besides the indent of the text
 */
export function wrap(text: string, width: number, hanging = 0): string[] {
  const indent = text.slice(0, text.length - text.trimStart().length);
  const lines: string[] = [];
  const start = () => indent + ' '.repeat(lines.length === 0 ? 0 : hanging);
  let line = '';
  for (const { word, space } of wordsOf(text)) {
    const longer = line === '' ? start() + word : line + space + word;
    if (cellWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    let rest = word;
    for (;;) {
      line = beginning(start(), rest, width);
      rest = rest.slice(line.length - start().length);
      if (rest === '') break;
      lines.push(line);
    }
  }
  return [...lines, line];
}

/** The words of a text, those of a path apart, each with what stands before it in a line. */
export function wordsOf(text: string): { readonly word: string; readonly space: '' | ' ' }[] {
  return text
    .trim()
    .split(' ')
    .flatMap((words) =>
      words.split(/(?<=[/\\])(?=.)/).map((word, index) => ({ word, space: index === 0 ? ' ' : '' }) as const),
    );
}

/** Made for the first word that is too wide: it takes as long as a tenth of a short run. */
let graphemes: Intl.Segmenter | null = null;

/** As much of a word as a line has room for, one character at least. */
function beginning(start: string, word: string, width: number): string {
  if (cellWidth(start + word) <= width) return start + word;
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let line = start;
  for (const { segment } of graphemes.segment(word)) {
    if (line !== start && cellWidth(line + segment) > width) break;
    line += segment;
  }
  return line;
}
