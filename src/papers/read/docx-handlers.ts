import type { Attributes, XmlHandlers } from '../../read/xlsx/parse-xml.ts';
import { isOn, type WordStyle } from './docx-styles.ts';
import type { PaperBuilder } from './paper-builder.ts';
import { ofSymbols, symbolOf } from './symbol-font.ts';
import type { DraftBlock } from './table-draft.ts';

export interface WordMeanings {
  readonly styles: ReadonlyMap<string, WordStyle>;
  /** Footnotes and endnotes, by kind and number. */
  readonly notes: ReadonlyMap<string, readonly DraftBlock[]>;
}

/** Holds what is not to be read: taken out by a tracked change, or given twice. */
const leftOut = new Set(['del', 'moveFrom', 'Fallback', 'delText', 'instrText', 'delInstrText']);

interface Run {
  bold: boolean;
  raised: boolean;
  hidden: boolean;
  symbols: boolean;
}

/** Turns the XML of a part of a Word document into paragraphs and tables. */
export function docxHandlers(builder: PaperBuilder, { styles, notes }: WordMeanings): XmlHandlers {
  const plain = (style: WordStyle = {}): Run => ({
    bold: style.bold ?? false,
    raised: style.raised ?? false,
    hidden: false,
    symbols: false,
  });
  let run = plain();
  let paragraphStyle: WordStyle = {};
  let removed = 0;
  let inText = false;
  let inParagraphProperties = false;
  let inRowProperties = false;
  /** Depth of raised parts of equations. */
  let raisedParts = 0;
  const add = (piece: string) => {
    if (removed > 0 || run.hidden) return;
    builder.add(ofSymbols(piece, run.symbols), { bold: run.bold, raised: run.raised || raisedParts > 0 });
  };
  const value = (attributes: Attributes) => attributes['w:val'] ?? '';
  const number = (attributes: Attributes) => Math.max(1, Math.min(1_000, Number(value(attributes)) || 1));

  const openers: Readonly<Record<string, (attributes: Attributes) => void>> = {
    p: () => {
      paragraphStyle = {};
      run = plain();
      builder.openParagraph();
    },
    pPr: () => {
      inParagraphProperties = true;
    },
    pStyle: (attributes) => {
      paragraphStyle = styles.get(value(attributes)) ?? {};
      const isHeading =
        paragraphStyle.isHeading ?? /^(?:heading|title|caption|제목|캡션)/iu.test(value(attributes));
      if (isHeading) builder.markHeading();
    },
    r: () => {
      run = plain(paragraphStyle);
    },
    rStyle: (attributes) => {
      if (!inParagraphProperties) Object.assign(run, styles.get(value(attributes)));
    },
    b: (attributes) => {
      if (!inParagraphProperties) run.bold = isOn(attributes);
    },
    vanish: (attributes) => {
      if (!inParagraphProperties) run.hidden = isOn(attributes);
    },
    vertAlign: (attributes) => {
      if (!inParagraphProperties) run.raised = value(attributes) === 'superscript';
    },
    position: (attributes) => {
      // In half points; raised text that is not set as superscript.
      if (!inParagraphProperties && Number(value(attributes)) >= 4) run.raised = true;
    },
    rFonts: (attributes) => {
      if (!inParagraphProperties) run.symbols = /^symbol$/iu.test(attributes['w:ascii'] ?? '');
    },
    t: () => {
      inText = true;
    },
    sym: (attributes) => {
      const code = Number.parseInt(attributes['w:char'] ?? '', 16);
      const isSymbol = /^symbol/iu.test(attributes['w:font'] ?? '');
      add((isSymbol && Number.isFinite(code) ? symbolOf(code) : undefined) ?? ' ');
    },
    tab: () => {
      if (!inParagraphProperties) add('\t');
    },
    br: () => add('\n'),
    cr: () => add('\n'),
    noBreakHyphen: () => add('-'),
    sup: () => {
      raisedParts += 1;
    },
    footnoteReference: (attributes) => builder.addNotes(notes.get(`footnote ${attributes['w:id']}`) ?? []),
    endnoteReference: (attributes) => builder.addNotes(notes.get(`endnote ${attributes['w:id']}`) ?? []),
    blip: () => {
      builder.pictures += 1;
    },
    imagedata: () => {
      builder.pictures += 1;
    },
    OLEObject: () => {
      builder.objects += 1;
    },
    txbxContent: () => builder.openContainer(),
    tbl: () => builder.openTable(),
    tr: () => builder.startRow(),
    trPr: () => {
      inRowProperties = true;
    },
    tblHeader: (attributes) => {
      if (builder.row) builder.row.isHead = isOn(attributes);
    },
    gridBefore: (attributes) => {
      builder.startCell({ columns: number(attributes) });
      builder.endCell();
    },
    tc: () => builder.startCell(),
    gridSpan: (attributes) => builder.describeCell({ columns: number(attributes) }),
    vMerge: (attributes) =>
      builder.describeCell({ merge: value(attributes) === 'restart' ? 'begins' : 'belongs' }),
  };
  const closers: Readonly<Record<string, () => void>> = {
    t: () => {
      inText = false;
    },
    p: () => builder.closeParagraph(),
    pPr: () => {
      inParagraphProperties = false;
    },
    trPr: () => {
      inRowProperties = false;
    },
    sup: () => {
      raisedParts -= 1;
    },
    txbxContent: () => {
      for (const block of builder.closeContainer()) builder.emit(block);
    },
    tc: () => builder.endCell(),
    tbl: () => builder.closeTable(),
  };
  return {
    open: (name, attributes) => {
      if (name === 'del' && inRowProperties) {
        if (builder.row) builder.row.isRemoved = true;
      } else if (leftOut.has(name)) removed += 1;
      else if (removed === 0) openers[name]?.(attributes);
    },
    close: (name) => {
      if (name === 'del' && inRowProperties) return;
      if (leftOut.has(name)) removed -= 1;
      else if (removed === 0) closers[name]?.();
    },
    text: (piece) => {
      if (inText) add(piece);
    },
  };
}
