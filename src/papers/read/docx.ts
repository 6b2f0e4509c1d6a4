import type { Source } from '../../read/source/source.ts';
import { Archive } from '../../read/xlsx/archive.ts';
import { type Attributes, parseXml } from '../../read/xlsx/parse-xml.ts';
import type { Paper, PaperBlock } from '../paper.ts';
import { GridBuilder } from './grid-builder.ts';

const body = 'word/document.xml';

/** A paragraph, or a cell's paragraphs, while they are read. */
interface Text {
  pieces: string[];
  style: string;
  bold: boolean;
  raised: boolean;
  allBold: boolean;
}

interface TableState {
  readonly rows: CellState[][];
  headRows: number;
  isHead: boolean;
}

interface CellState {
  text: string;
  columns: number;
  /** What the cell says of the one above: it begins a merge, or belongs to one. */
  merge: 'none' | 'begins' | 'belongs';
  bold: boolean;
}

/**
 * Reads a Word document: paragraphs and tables of its body, in order. What tracked changes have taken out is left out; a
 * table within a cell is text of that cell.
 *
 * @throws Refusal when the archive or its XML is not sound, or asks for too much
 */
export async function readDocx(source: Source): Promise<Paper> {
  const archive = await Archive.open(source);
  const blocks: PaperBlock[] = [];
  const tables: TableState[] = [];
  let text: Text | null = null;
  let removed = 0;
  let inText = false;
  const fresh = (): Text => ({ pieces: [], style: '', bold: false, raised: false, allBold: true });
  const add = (piece: string) => {
    if (removed > 0 || !text) return;
    if (piece.trim() !== '' && !text.bold) text.allBold = false;
    const before = text.pieces.at(-1);
    text.pieces.push(text.raised && piece.trim() !== '' && before !== undefined ? `^${piece}` : piece);
  };
  const cell = () => tables[0]?.rows.at(-1)?.at(-1);
  const value = (attributes: Attributes) => attributes['w:val'] ?? '';
  const isOn = (attributes: Attributes) => !['0', 'false', 'off', 'none'].includes(value(attributes));
  await parseXml(archive.chunks(body), {
    open: (name, attributes) => {
      if (name === 'del' || name === 'moveFrom' || name === 'Fallback') removed += 1;
      else if (name === 'p') text = fresh();
      else if (name === 'r' && text) Object.assign(text, { bold: false, raised: false });
      else if (name === 'b' && text) text.bold = isOn(attributes);
      else if (name === 'vertAlign' && text) text.raised = value(attributes) === 'superscript';
      else if (name === 'pStyle' && text) text.style = value(attributes);
      else if (name === 't') inText = true;
      else if (name === 'tab') add(text && text.pieces.length > 0 ? '\t' : '');
      else if (name === 'br' || name === 'cr') add('\n');
      else if (name === 'noBreakHyphen') add('-');
      else if (name === 'tbl') tables.push({ rows: [], headRows: 0, isHead: false });
      else if (name === 'tr' && tables.length === 1) {
        tables[0]?.rows.push([]);
        if (tables[0]) tables[0].isHead = false;
      } else if (name === 'tblHeader' && tables.length === 1 && tables[0])
        tables[0].isHead = isOn(attributes);
      else if (name === 'tc' && tables.length === 1) {
        tables[0]?.rows.at(-1)?.push({ text: '', columns: 1, merge: 'none', bold: true });
      } else if (name === 'gridSpan' && tables.length === 1) {
        const own = cell();
        if (own) own.columns = Math.max(1, Math.min(200, Number(value(attributes)) || 1));
      } else if (name === 'vMerge' && tables.length === 1) {
        const own = cell();
        if (own) own.merge = value(attributes) === 'restart' ? 'begins' : 'belongs';
      }
    },
    close: (name) => {
      if (name === 'del' || name === 'moveFrom' || name === 'Fallback') removed -= 1;
      else if (name === 't') inText = false;
      else if (name === 'p' && text) {
        const written = text.pieces.join('');
        const own = tables.length > 0 ? cell() : undefined;
        if (own) {
          own.text += (own.text === '' || written === '' ? '' : '\n') + written;
          if (written.trim() !== '' && !text.allBold) own.bold = false;
        } else if (written.trim() !== '') {
          blocks.push({
            kind: 'paragraph',
            place: { page: null },
            text: written.replaceAll('\n', ' ').trim(),
            heading: /heading|title|제목|^\d$/iu.test(text.style),
          });
        }
        text = null;
      } else if (name === 'tr' && tables.length === 1 && tables[0]?.isHead) {
        if (tables[0].headRows === tables[0].rows.length - 1) tables[0].headRows += 1;
      } else if (name === 'tbl') {
        const table = tables.pop();
        if (table && tables.length === 0) blocks.push(gridOf(table));
      }
    },
    text: (piece) => {
      if (inText) add(piece);
    },
  });
  return { file: source.file, blocks, unread: [] };
}

function gridOf({ rows, headRows }: TableState): PaperBlock {
  const builder = new GridBuilder();
  const columnOf = (row: readonly CellState[], at: number) =>
    row.slice(0, at).reduce((sum, { columns }) => sum + columns, 0);
  for (const [index, row] of rows.entries()) {
    builder.startRow();
    for (const [at, { text, columns, merge, bold }] of row.entries()) {
      if (merge === 'belongs' && index > 0) continue;
      const column = columnOf(row, at);
      let down = 1;
      if (merge === 'begins') {
        const isBelow = (below: readonly CellState[] | undefined) =>
          below?.some((other, place) => other.merge === 'belongs' && columnOf(below, place) === column) ??
          false;
        while (isBelow(rows[index + down])) down += 1;
      }
      builder.add({ text, columns, rows: down, bold: bold && text.trim() !== '' });
    }
  }
  return { kind: 'grid', place: { page: null }, rows: builder.rows(), headRows, caption: null };
}
