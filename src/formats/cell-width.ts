import stringWidth from 'string-width';

const plain = /^[ -~]*$/;

/** How many terminal cells a text takes: Hangul two, Latin one. */
export function cellWidth(text: string): number {
  return plain.test(text) ? text.length : stringWidth(text);
}
