import type { Paper, PaperParagraph } from '../paper.ts';
import type { FigurePlace, ReadTable } from '../paper-figure.ts';
import { type PlainText, plainText } from './plain-text.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence of running text, in plain characters; its span is that in the plain text of its paragraph. */
export interface Sentence extends Span {
  readonly text: string;
  readonly paragraph: Paragraph;
}

export interface Paragraph {
  /** The block of the paper. */
  readonly block: number;
  readonly printed: string;
  readonly plain: PlainText;
}

const plainTexts = new WeakMap<PaperParagraph, PlainText>();

/** The paragraphs of a document. Several parts of an audit look through them: each is put in plain characters once. */
export function paragraphsOf(blocks: Paper['blocks']): Paragraph[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'paragraph') return [];
    const plain = plainTexts.get(block) ?? plainText(block.text);
    plainTexts.set(block, plain);
    return [{ block: index, printed: block.text, plain }];
  });
}

/** The sentences of all paragraphs that are no caption and no note of a table. */
export function sentencesOf(
  { blocks }: Pick<Paper, 'blocks'>,
  tables: readonly Pick<ReadTable, 'ownBlocks'>[],
): Sentence[] {
  const ofTables = new Set(tables.flatMap(({ ownBlocks }) => ownBlocks));
  return paragraphsOf(blocks).flatMap((paragraph) => {
    if (ofTables.has(paragraph.block)) return [];
    return sentenceSpans(paragraph.plain.text).map((span) => ({
      ...span,
      text: paragraph.plain.text.slice(span.start, span.end),
      paragraph,
    }));
  });
}

/** From one full stop to the next; a stop within a number ends nothing. */
export function sentenceSpans(text: string): Span[] {
  const stops = [...text.matchAll(/[.!?。]["'”’)\]]?\s+(?=[A-Z가-힣"“(<[])/gu)].map(
    ({ 0: stop, index }) => index + stop.length,
  );
  return [0, ...stops].map((start, at) => ({ start, end: stops[at] ?? text.length }));
}

/** Where a part of a paragraph's plain text stands in the document. */
export function placeInText(
  { block, printed, plain: { at } }: Paragraph,
  { start, end }: Span,
): Extract<FigurePlace, { in: 'text' }> {
  const place = (position: number) => at[position] ?? printed.length;
  return { in: 'text', block, start: place(start), end: place(end - 1) + 1 };
}
