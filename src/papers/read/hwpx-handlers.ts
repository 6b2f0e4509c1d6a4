import type { Attributes, XmlHandlers } from '../../read/xlsx/parse-xml.ts';
import { equationText } from './hwpx-equation.ts';
import type { HangulStyles } from './hwpx-letters.ts';
import type { PaperBuilder } from './paper-builder.ts';
import type { Typeface } from './running-text.ts';

/** Furniture of pages, and notes that are not printed. */
const leftOut = new Set(['header', 'footer', 'hiddenComment', 'masterPage', 'parameters']);
/** Numbers that the program counts and prints in the line. */
const printedNumbers = new Set(['TABLE', 'PICTURE', 'EQUATION']);

/** Turns the XML of a section of a Hangul document into paragraphs and tables. */
export function hwpxHandlers(builder: PaperBuilder, { letters, headings }: HangulStyles): XmlHandlers {
  const faces: Typeface[] = [];
  let removed = 0;
  let deleted = false;
  let inText = false;
  let script: string | null = null;
  let tables = 0;
  const add = (piece: string) => {
    if (removed === 0 && !deleted) builder.add(piece, faces.at(-1) ?? {});
  };
  const span = (text: string | undefined) => Math.max(1, Math.min(10_000, Number(text) || 1));
  const whole = (text: string | undefined) => (/^\d{1,4}$/u.test(text ?? '') ? Number(text) : undefined);
  const emitAll = () => {
    for (const block of builder.closeContainer()) builder.emit(block);
  };

  const openers: Readonly<Record<string, (attributes: Attributes, depth: number) => void>> = {
    p: ({ styleIDRef = '' }) => {
      builder.openParagraph();
      if (headings.has(styleIDRef)) builder.markHeading();
    },
    run: ({ charPrIDRef = '' }) => {
      faces.push(letters.get(charPrIDRef) ?? {});
    },
    t: () => {
      inText = true;
    },
    tab: () => {
      if (inText) add('\t');
    },
    lineBreak: () => add('\n'),
    nbSpace: () => add(' '),
    fwSpace: () => add(' '),
    hyphen: () => add('-'),
    deleteBegin: () => {
      deleted = true;
    },
    deleteEnd: () => {
      deleted = false;
    },
    compose: ({ composeText = '' }) => add(composeText),
    autoNum: ({ num = '', numType = '' }) => {
      if (printedNumbers.has(numType)) add(num);
    },
    script: () => {
      script = '';
    },
    footNote: () => builder.openContainer(),
    endNote: () => builder.openContainer(),
    drawText: () => builder.openContainer(),
    caption: () => builder.openContainer(),
    pic: () => {
      builder.pictures += 1;
    },
    ole: () => {
      builder.objects += 1;
    },
    tbl: () => {
      tables += 1;
      builder.openTable();
    },
    tr: () => builder.startRow(),
    tc: ({ header }) => builder.startCell({ isHead: header === '1' || header === 'true' }),
  };
  const closers: Readonly<Record<string, () => void>> = {
    t: () => {
      inText = false;
    },
    run: () => {
      faces.pop();
    },
    p: () => builder.closeParagraph(),
    script: () => {
      if (script !== null) add(equationText(script));
      script = null;
    },
    footNote: () => builder.addNotes(builder.closeContainer()),
    endNote: () => builder.addNotes(builder.closeContainer()),
    drawText: emitAll,
    tc: () => builder.endCell(),
    tbl: () => {
      tables -= 1;
      builder.closeTable();
    },
  };
  const names: string[] = [];
  return {
    open: (name, attributes, depth) => {
      const parent = names.at(-1);
      names.push(name);
      if (leftOut.has(name)) removed += 1;
      if (removed > 0) return;
      // They follow what they describe: the text of their cell.
      if (name === 'cellAddr' && parent === 'tc') {
        const column = whole(attributes['colAddr']);
        if (column !== undefined) builder.describeCell({ column });
      } else if (name === 'cellSpan' && parent === 'tc')
        builder.describeCell({ rows: span(attributes['rowSpan']), columns: span(attributes['colSpan']) });
      else openers[name]?.(attributes, depth);
    },
    close: (name) => {
      names.pop();
      if (removed === 0) {
        if (name === 'caption') {
          const blocks = builder.closeContainer();
          if (names.at(-1) === 'tbl' && tables > 0) builder.addCaption(blocks);
          else for (const block of blocks) builder.emit(block);
        } else closers[name]?.();
      }
      if (leftOut.has(name)) removed -= 1;
    },
    text: (piece) => {
      if (script !== null) script += piece;
      else if (inText) add(piece);
    },
  };
}
