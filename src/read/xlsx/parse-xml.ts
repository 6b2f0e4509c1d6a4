// sax: the one streaming parser that is strict, kept up, and has sound types; it holds no more than 64 KB of a token.

import sax from 'sax';
import { type Bounds, workbookBounds } from './bounds.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What to do with the parts of a document; names come without their prefix, the root has depth 1. */
export interface XmlHandlers {
  readonly open: (name: string, attributes: Attributes, depth: number) => void;
  readonly close?: (name: string, depth: number) => void;
  /** May get one text in several pieces. */
  readonly text?: (text: string) => void;
}

/**
 * Parses XML piece by piece in bounded memory. Entities are single characters, those that a document type declares and
 * document types as such are refused: no part of a workbook or document has one.
 *
 * @throws Refusal when the document is malformed, is not UTF-8, or nests or swells beyond the limits
 */
export async function parseXml(
  chunks: AsyncIterable<Buffer>,
  handlers: XmlHandlers,
  bounds: Bounds = workbookBounds,
): Promise<void> {
  const { damaged, tooManyElements } = bounds.refusals;
  const parser = sax.parser(true, { position: false });
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
    depth -= 1;
  };
  const { text } = handlers;
  if (text) {
    parser.ontext = text;
    parser.oncdata = text;
  }
  for await (const piece of utf8(chunks, damaged)) {
    sinceTag += piece.length;
    parser.write(piece);
    if (sinceTag > bounds.xmlTokenCharacters + piece.length) throw damaged('XML without tags');
  }
  parser.close();
}

async function* utf8(
  chunks: AsyncIterable<Buffer>,
  damaged: Bounds['refusals']['damaged'],
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (chunk?: Buffer) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw damaged('XML that is not UTF-8');
    }
  };
  for await (const chunk of chunks) yield decode(chunk);
  yield decode();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An attribute by its name without prefix: writers differ in the prefix of `r:id`. */
export function prefixed(attributes: Attributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}
