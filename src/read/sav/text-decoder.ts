import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { Encoding } from '../data-table.ts';
import type { Dictionary } from './dictionary.ts';
import { unknownEncoding } from './refusals.ts';

export interface SavTexts {
  /** Null where the file declares another one, or none and needs none. */
  readonly encoding: Encoding | null;
  /** The text without the spaces that fill it up; null where the bytes are not in the encoding. */
  readonly strict: (bytes: Buffer) => string | null;
  /** The same for labels, which SPSS may cut in the middle of a character. */
  readonly lenient: (bytes: Buffer) => string;
}

const korean = /^(cp|ms|windows-|x-windows-)?949$|^(x-)?(euc-?kr|uhc)$|^ks_?c_?5601(-1987)?$/i;
/** Of the integer info record; 2 and 3 stand for "some ASCII" and tell nothing. */
const codePages = new Map([
  [949, 'cp949'],
  [51949, 'cp949'],
  [65001, 'utf-8'],
  [28591, 'iso-8859-1'],
  ...[874, 932, 936, 950, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map(
    (page) => [page, `cp${page}`] as const,
  ),
]);

/**
 * Finds out the encoding of a file's texts: what was asked for, else what it declares, else what its dictionary can be.
 *
 * @param asked  by the user
 * @throws Refusal when the encoding is declared and not known
 */
export function savTexts(dictionary: Dictionary, asked: Encoding | undefined): SavTexts {
  const name = asked === 'utf-8' || asked === 'cp949' ? asked : (declared(dictionary) ?? guessed(dictionary));
  if (/^utf-?8$/i.test(name)) {
    return texts('utf-8', (bytes) => bytes.toString('utf8'), isUtf8);
  }
  if (korean.test(name)) return texts('cp949', (bytes) => iconv.decode(bytes, 'cp949'));
  if (name === 'ascii')
    return texts(
      null,
      (bytes) => bytes.toString('latin1'),
      () => false,
    );
  const isKnown: boolean = iconv.encodingExists(name);
  if (!isKnown) throw unknownEncoding(name.slice(0, 40));
  return texts(null, (bytes) => iconv.decode(bytes, name));
}

function texts(
  encoding: Encoding | null,
  decode: (bytes: Buffer) => string,
  isSound = (bytes: Buffer) => !decode(bytes).includes('\ufffd'),
): SavTexts {
  return {
    encoding,
    strict: (bytes) => {
      const trimmed = withoutPadding(bytes);
      if (isAscii(trimmed)) return trimmed.toString('latin1');
      return isSound(trimmed) ? decode(trimmed) : null;
    },
    lenient: (bytes) => decode(withoutPadding(bytes)),
  };
}

function declared({ extensions: { encoding, codePage } }: Dictionary): string | null {
  if (encoding !== '') return /^(us-)?ascii$|^ansi_x3\.4-1968$/i.test(encoding) ? 'ascii' : encoding;
  return codePages.get(codePage ?? 0) ?? null;
}

/** A file of an old SPSS declares nothing: what its labels and names cannot be is ruled out. */
function guessed({ variables, valueLabels, extensions }: Dictionary): string {
  const samples = Buffer.concat([
    ...variables.map(({ label, shortName }) => label ?? Buffer.from(shortName, 'latin1')),
    ...[...new Set(valueLabels.values())].flatMap((labels) => labels.map(({ label }) => label)),
    Buffer.from([...extensions.longNames].flat().join(), 'latin1'),
  ]);
  if (isAscii(samples)) return 'ascii';
  if (isUtf8(samples)) return 'utf-8';
  return 'cp949';
}

const withoutPadding = (bytes: Buffer) => bytes.subarray(0, paddingFrom(bytes, 0, bytes.length));

/** Where what fills a text up begins. */
export function paddingFrom(bytes: Buffer, start: number, end: number): number {
  let at = end;
  while (at > start && (bytes[at - 1] === 0x20 || bytes[at - 1] === 0)) at -= 1;
  return at;
}
