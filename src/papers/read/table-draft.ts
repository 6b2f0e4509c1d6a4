import type { PaperBlock, PaperGrid, PaperParagraph } from '../paper.ts';
import { GridBuilder } from './grid-builder.ts';
import { inLines, inOneLine } from './running-text.ts';

/** Whether its text is bold matters to a table that it may belong to. */
export interface DraftParagraph extends PaperParagraph {
  readonly bold: boolean;
}
export type DraftBlock = DraftParagraph | PaperGrid;

export interface CellFacts {
  readonly rows?: number;
  readonly columns?: number;
  readonly column?: number;
  /** What the cell says of the one above it, in Word: it begins a merge, or belongs to one. */
  readonly merge?: 'begins' | 'belongs';
  readonly isHead?: boolean;
  /** Where the cell stands in a sheet, such as "B7". */
  readonly reference?: string;
}

export interface CellDraft {
  facts: CellFacts;
  blocks: readonly DraftBlock[];
}

export interface RowDraft {
  readonly cells: CellDraft[];
  isHead: boolean;
  /** A row that a tracked change has taken out. */
  isRemoved: boolean;
  /** It stands below the others, wherever it is written. */
  isFoot: boolean;
}

export interface TableDraft {
  readonly rows: RowDraft[];
  readonly caption: DraftBlock[];
}

/** @returns the blocks that the table is: its grid and those of tables within it, or, where it only arranges text, what it holds */
export function blocksOfTable(
  { rows: drafted, caption }: TableDraft,
  place: PaperBlock['place'],
): { readonly blocks: readonly DraftBlock[]; readonly isCut: boolean } {
  const kept = drafted.filter(({ isRemoved }) => !isRemoved);
  const rows = [...kept.filter(({ isFoot }) => !isFoot), ...kept.filter(({ isFoot }) => isFoot)];
  const inner = rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.filter(isGrid)));
  if (onlyArranges(rows, inner.length > 0)) {
    return {
      blocks: [...caption, ...rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks))],
      isCut: false,
    };
  }
  const builder = new GridBuilder();
  let isCut = false;
  for (const [index, cells] of withMerges(rows).entries()) {
    builder.startRow();
    for (const { facts, blocks } of cells) {
      const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
      const text = texts.map((one) => inLines(one.text)).join('\n');
      const isPlaced = builder.add({
        text: text.trim(),
        columns: facts.columns ?? 1,
        rows: Math.min(facts.rows ?? 1, rows.length - index),
        column: facts.column,
        bold: texts.length > 0 && texts.every(({ bold }) => bold),
        ...(facts.reference === undefined ? {} : { reference: facts.reference }),
      });
      if (!isPlaced && text.trim() !== '') isCut = true;
    }
  }
  const leading = rows.findIndex(({ isHead, cells }) => !isHead && !cells.every(({ facts }) => facts.isHead));
  const grid: PaperGrid = {
    kind: 'grid',
    place,
    rows: builder.rows(),
    headRows: Math.max(0, leading),
    caption: captionText(caption),
  };
  return { blocks: [grid, ...inner, ...caption.filter(isGrid)], isCut };
}

const isGrid = (block: DraftBlock): block is PaperGrid => block.kind === 'grid';

function captionText(caption: readonly DraftBlock[]): string | null {
  const text = caption
    .flatMap((block) => (block.kind === 'paragraph' ? [inOneLine(block.text)] : []))
    .join(' ');
  return text === '' ? null : text;
}

/** A frame of one cell; and a table whose cells hold tables, and which has no two rows of two filled cells beside them. */
function onlyArranges(rows: readonly RowDraft[], holdsTables: boolean): boolean {
  const cells = rows.flatMap((row) => row.cells);
  if (cells.length <= 1) return true;
  if (!holdsTables) return false;
  const filled = rows.filter(
    (row) => row.cells.filter(({ blocks }) => blocks.length > 0 && !blocks.some(isGrid)).length >= 2,
  );
  return filled.length < 2;
}

/** Cells that belong to a merge are left out, and the one that begins it reaches down to them. */
function withMerges(rows: readonly RowDraft[]): CellDraft[][] {
  const open = new Map<number, CellDraft>();
  return rows.map(({ cells }) => {
    let column = 0;
    return cells.flatMap((cell) => {
      const at = column;
      const { columns = 1, merge } = cell.facts;
      column += columns;
      const above = open.get(at);
      if (merge === 'belongs' && above) {
        above.facts = { ...above.facts, rows: (above.facts.rows ?? 1) + 1 };
        return [];
      }
      const own = { ...cell, facts: { ...cell.facts, ...(merge ? { column: at } : {}) } };
      if (merge) open.set(at, own);
      else open.delete(at);
      return [own];
    });
  });
}
