/** A table drawn with letters, such as Pandoc's, and the line after it. */
export interface TextTable {
  readonly rows: readonly {
    readonly isHead: boolean;
    readonly cells: readonly { readonly text: string; readonly columns: number; readonly rows: number }[];
  }[];
  readonly next: number;
}

const filler = '\u{0}';
const wide = /[ᄀ-ᅟ⺀-꓏ꥠ-ꥼ가-힣豈-﫿︰-﹯＀-｠￠-￦]/u;

/** The letters of a line by their places on the screen: Hangul and Chinese letters take two. */
export function places(line: string): string[] {
  return [...line.replaceAll('\t', '    ')].flatMap((letter) =>
    wide.test(letter) ? [letter, filler] : [letter],
  );
}

export function textAt(letters: readonly string[], from: number, to: number): string {
  return letters
    .slice(from, to)
    .filter((letter) => letter !== filler)
    .join('')
    .trim();
}

/** Lines of a cell are one text that was wrapped; a backslash at the end of one is a break, or what the next line's sign needs. */
export function unwrapped(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== '')
    .join(' ')
    .replace(/\\ (?=[!-/:-@[-`{-~])/gu, '\\')
    .replace(/\\ /gu, '\n');
}
