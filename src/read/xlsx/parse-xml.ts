// sax: the one streaming parser that is strict, kept up, and has sound types; it holds no more than 64 KB of a token.

import { isUtf8 } from 'node:buffer';
import sax from 'sax';
import type { Source } from '../source/source.ts';
import type { Archive } from './archive.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What to do with the parts of a document; names come without their prefix, the root has depth 1. */
export interface XmlHandlers {
  readonly open: (name: string, attributes: Attributes, depth: number) => void;
  readonly close?: (name: string, depth: number) => void;
  /** May get one text in several pieces. */
  readonly text?: (text: string) => void;
  /** Takes elements from their bytes. */
  readonly shortcut?: {
    readonly depth: number;
    /** The end of each of them. */
    readonly end: string;
    /** @returns where the first one begins that is left to the parser, of those that stand from here on behind each other */
    readonly take: (bytes: Buffer, from: number) => number;
  };
}

/**
 * Parses a part of an archive piece by piece, within the bounds of the archive. Entities are single characters; those that
 * a document type declares, and document types as such, are refused: no part of a workbook or document has one.
 *
 * @throws Refusal when the part is absent, malformed, not UTF-8, or nests or swells beyond the bounds
 */
export async function parseXml(
  archive: Archive,
  part: string,
  handlers: XmlHandlers,
  progressed?: Source['progressed'],
): Promise<void> {
  const { bounds } = archive;
  const { damaged, tooManyElements } = bounds.refusals;
  const chunks = archive.chunks(part, progressed);
  const { text, shortcut } = handlers;
  const parser = sax.parser(true, { position: shortcut !== undefined });
  /** Where the last element ended that the shortcut may take. */
  let closedAt = -1;
  let depth = 0;
  let sinceTag = 0;
  let tags = 0;
  parser.onerror = (error) => {
    throw damaged(`XML: ${error.message.split('\n')[0]}`);
  };
  parser.onprocessinginstruction = ({ name, body }) => {
    const [, encoding = 'utf-8'] = /encoding\s*=\s*["']([^"']*)/.exec(body) ?? [];
    if (name === 'xml' && !/^utf-?8$/i.test(encoding)) throw damaged(`XML in ${encoding}`);
  };
  parser.ondoctype = () => {
    throw damaged('XML with a document type');
  };
  parser.onopentag = ({ name, attributes }) => {
    sinceTag = 0;
    depth += 1;
    tags += 1;
    if (tags > bounds.xmlTags) throw tooManyElements();
    if (depth > bounds.xmlDepth) throw damaged(`XML deeper than ${bounds.xmlDepth}`);
    handlers.open(localName(name), attributes as Attributes, depth);
  };
  parser.onclosetag = (name) => {
    sinceTag = 0;
    handlers.close?.(localName(name), depth);
    if (depth === shortcut?.depth) closedAt = parser.position;
    depth -= 1;
  };
  if (text) {
    parser.ontext = text;
    parser.oncdata = text;
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  function write(bytes?: Buffer): void {
    let piece: string;
    try {
      piece = decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw damaged('XML that is not UTF-8');
    }
    sinceTag += piece.length;
    parser.write(piece);
    if (sinceTag > bounds.xmlTokenCharacters + piece.length) throw damaged('XML without tags');
  }
  if (shortcut) {
    const { take, end } = shortcut;
    for await (const bytes of inPieces(chunks, end, bounds.xmlTokenCharacters / 8)) {
      const isSound = isUtf8(bytes);
      for (let at = 0; at < bytes.length; ) {
        if (isSound && parser.position === closedAt) at = take(bytes, at);
        const next = bytes.indexOf(end, at);
        const until = next === -1 ? bytes.length : next + end.length;
        write(bytes.subarray(at, until));
        at = until;
      }
    }
  } else for await (const chunk of chunks) write(chunk);
  write();
  parser.close();
}

/** The same bytes, cut behind this text wherever it comes before so many others; each piece takes the place of the last one. */
async function* inPieces(chunks: AsyncIterable<Buffer>, end: string, most: number): AsyncGenerator<Buffer> {
  let bytes = Buffer.allocUnsafeSlow(4 * most);
  let length = 0;
  for await (const chunk of chunks) {
    if (length + chunk.length > bytes.length) bytes = Buffer.concat([bytes], length + chunk.length);
    chunk.copy(bytes, length);
    length += chunk.length;
    const at = bytes.lastIndexOf(end, length - end.length);
    const whole = at === -1 ? (length > most ? length : 0) : at + end.length;
    yield bytes.subarray(0, whole);
    bytes.copyWithin(0, whole, length);
    length -= whole;
  }
  yield bytes.subarray(0, length);
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** An attribute by its name without prefix: writers differ in the prefix of `r:id`. */
export function prefixed(attributes: Attributes, name: string): string | undefined {
  return Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];
}
