import { composed } from '../resolve/composed.ts';

const fullWidthAscii = /[\uff01-\uff5e]/g;
/** Nothing here is seen otherwise than it is. */
const asciiWord = /^[!-~]*$/;
const invisible = /[\u00ad\u200b-\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Not between digits: 1 2 is not 12. */
const looseSpace = /(?<!\d) | (?!\d)/g;

/** A text as names, labels and levels are compared: as it is seen, in lower case, without spaces between words. */
export function normalised(text: string): string {
  return asWords(text).replace(looseSpace, '');
}

/** A text as it is seen, in lower case. */
export function asWords(text: string): string {
  return asSeen(text).toLowerCase();
}

/**
 * A text without what cannot be seen: composed (NFC), full-width ASCII narrowed, invisible characters gone, every run of
 * spaces one, none at the ends.
 *
 * Compatibility forms other than full-width ones stay: NFKC would make 52 of 5².
 */
export function asSeen(text: string): string {
  if (asciiWord.test(text)) return text;
  return composed(text)
    .replace(fullWidthAscii, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .trim();
}
