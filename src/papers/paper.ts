import type { LocalizedText } from '../localized.ts';

/** A document as every reader (Word, Hangul, HTML, PDF, Excel, Markdown, LaTeX) hands it on: what stands in it, in reading order. */
export interface Paper {
  readonly file: string;
  readonly blocks: readonly PaperBlock[];
  /** What could not be read, such as a page without text: said, never passed over. */
  readonly unread: readonly UnreadPart[];
}

export type PaperBlock = PaperParagraph | PaperGrid;

/** Where a block stands. */
export interface BlockPlace {
  /** From 1, where the kind of document has pages or sheets. */
  readonly page: number | null;
  /** The name of a sheet, where the document has sheets. */
  readonly sheet?: string;
}

/** A paragraph, a heading, a list entry or a footnote, in one line: line breaks within it are spaces. */
export interface PaperParagraph {
  readonly kind: 'paragraph';
  readonly place: BlockPlace;
  readonly text: string;
  /** What names the thing below it: a heading, a caption by its style, or a line that is bold as a whole. */
  readonly heading: boolean;
}

/**
 * The cells of one table. Every row is as long as the others: a cell that spans several stands at each of its places, with
 * the same origin.
 */
export interface PaperGrid {
  readonly kind: 'grid';
  readonly place: BlockPlace;
  readonly rows: readonly (readonly GridCell[])[];
  /** Rows that the document itself marks as head (`<th>`, a repeated header row); 0 where it marks none. */
  readonly headRows: number;
  /** What the document itself calls the table (`<caption>`, a caption's style); null where it does not. */
  readonly caption: string | null;
  /** The page on which it ends, where that is not the one on which it begins. */
  readonly lastPage?: number;
}

export interface GridCell {
  /** Line breaks kept as "\n"; raised text after a "^", so that "2.31^**" and "x^2" are told from what stands on the line. */
  readonly text: string;
  /** The row and column, from 0, where this cell begins: its own, unless it spans. */
  readonly origin: { readonly row: number; readonly column: number };
  /** Whether all of its text is bold; a title or the head of a block often is. */
  readonly bold?: boolean;
  /** Where the cell stands in a sheet, such as "B7". */
  readonly reference?: string;
}

export interface UnreadPart {
  readonly place: BlockPlace;
  readonly why: LocalizedText;
}
