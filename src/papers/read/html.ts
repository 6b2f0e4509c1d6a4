import { Parser } from 'htmlparser2';
import type { Source } from '../../read/source/source.ts';
import type { Paper } from '../paper.ts';
import { damagedDocument } from './document-bounds.ts';
import { documentText } from './document-text.ts';
import { type HtmlAttributes, htmlHandlers, lookedAt } from './html-handlers.ts';
import { PaperBuilder } from './paper-builder.ts';

/** Browsers nest no deeper than 512 elements. */
const deepest = 1_000;
const longestAttribute = 10_000;

/**
 * Reads a web page: paragraphs and tables as they are seen; scripts and hidden elements are left out.
 *
 * @throws Refusal where it is too large or nests too deep
 */
export async function readHtml(source: Source): Promise<Paper> {
  const builder = new PaperBuilder();
  parseHtml(await documentText(source), builder);
  return builder.paper(source.file);
}

/** @throws Refusal where it nests too deep */
export function parseHtml(text: string, builder: PaperBuilder): void {
  const handlers = htmlHandlers(builder);
  // Attributes come one by one, so that a hostile million of them is not kept; the element begins at whatever comes next.
  let pending: { readonly name: string; readonly attributes: Record<string, string> } | null = null;
  let depth = 0;
  const begin = () => {
    const begun: { readonly name: string; readonly attributes: HtmlAttributes } | null = pending;
    pending = null;
    if (begun) handlers.open(begun.name, begun.attributes);
  };
  const parser = new Parser(
    {
      onopentagname: (name) => {
        begin();
        depth += 1;
        if (depth > deepest) throw damagedDocument(`HTML deeper than ${deepest}`);
        pending = { name, attributes: {} };
      },
      onattribute: (name, value) => {
        if (pending && lookedAt.has(name)) pending.attributes[name] ??= value.slice(0, longestAttribute);
      },
      ontext: (piece) => {
        begin();
        handlers.text(piece);
      },
      onclosetag: (name) => {
        begin();
        depth -= 1;
        handlers.close(name);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(text);
  parser.end();
}
