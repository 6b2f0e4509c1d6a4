// By its file: in the bundle, the name alone is this function (string-width.cjs).
import stringWidth from 'string-width/index.js';

/** A letter without width, which no printable text has. */
const noCell = '\x7f';

/** Latin, and the marks of our tables. */
const narrow = ' -~\\u00b0-\\u02ff\\u2010-\\u2027\\u2200-\\u22ff';
const isNarrow = new RegExp(`^[${narrow}]*$`);
/** With Hangul syllables, nearly every text: measured here in a hundredth of the time. */
const isUsual = new RegExp(`^[${narrow}가-힣${noCell}]*$`);

/** How many terminal cells a text takes: Hangul two, Latin one. */
export function cellWidth(text: string): number {
  if (isNarrow.test(text)) return text.length;
  if (!isUsual.test(text)) return stringWidth(text);
  let cells = text.length;
  for (const letter of text) {
    if (letter >= '가') cells += 1;
    else if (letter === noCell) cells -= 1;
  }
  return cells;
}

/** A text of as many letters as it takes cells: where they differ, cli-table3 measures a line anew for each of its letters. */
export function letterByCell(text: string): string {
  return text.replace(/[가-힣]/g, `$&${noCell}`);
}

/** The text without what `letterByCell` put in. */
export function lettersAsBefore(text: string): string {
  return text.replaceAll(noCell, '');
}
