/**
 * Text that is safe to print in a terminal: control characters, and the marks that turn the reading direction, become
 * visible replacement characters.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, '\ufffd');
}

/** A text of several lines, as labels of codebooks may be, on one. */
export function printableLine(text: string): string {
  return printable(text.replace(/[\t\n\v\f\r\x85\u2028\u2029]+/g, ' '));
}

/** Text whose line ends are our own. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
