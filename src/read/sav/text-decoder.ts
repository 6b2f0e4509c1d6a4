import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { messages } from '../../messages/messages.ts';
import type { Encoding } from '../data-table.ts';
import { Refusal } from '../refusal.ts';
import type { Dictionary } from './read-dictionary.ts';

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
  const encoding = /^utf-?8$/i.test(name) ? 'utf-8' : korean.test(name) ? 'cp949' : null;
  const isKnown: boolean = encoding !== null || name === 'ascii' || iconv.encodingExists(name);
  const { encodingOfTextsNotKnown, giveEncoding } = messages.spss;
  if (!isKnown) throw new Refusal(encodingOfTextsNotKnown({ name: name.slice(0, 40) }), giveEncoding);
  const decode = (bytes: Buffer): string => {
    if (encoding === 'utf-8') return bytes.toString('utf8');
    return name === 'ascii' ? bytes.toString('latin1') : iconv.decode(bytes, encoding ?? name);
  };
  const isSound = (bytes: Buffer): boolean =>
    encoding === 'utf-8' ? isUtf8(bytes) : name !== 'ascii' && !decode(bytes).includes('\ufffd');
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
