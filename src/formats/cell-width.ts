// By its file: in the bundle, the name alone is this function (string-width.cjs).
import stringWidth from 'string-width/index.js';

/** Latin, and the marks of our tables. */
const narrow = ' -~\\u00b0-\\u02ff\\u2010-\\u2027\\u2200-\\u22ff';
const isNarrow = new RegExp(`^[${narrow}]*$`);
/** With Hangul syllables, nearly every text: measured here in a hundredth of the time. */
const isUsual = new RegExp(`^[${narrow}가-힣]*$`);

/** How many terminal cells a text takes: Hangul two, Latin one. */
export function cellWidth(text: string): number {
  if (isNarrow.test(text)) return text.length;
  if (!isUsual.test(text)) return stringWidth(text);
  let cells = text.length;
  for (const letter of text) if (letter >= '가') cells += 1;
  return cells;
}
