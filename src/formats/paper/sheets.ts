import type { Block, Heading, Paragraph, Table } from '../../document/document.ts';
import { pictureTable } from '../../document/picture-table.ts';
import type { Language } from '../../localized.ts';
import { type PrintedTable, printTable } from './printed-table.ts';
import { isReadable, printParts } from './table-parts.ts';

/** A4, in twentieths of a point. */
export const sheetSize = { width: 11906, height: 16838 };
export const paperMargin = 1134;

const room = {
  upright: sheetSize.width - 2 * paperMargin,
  across: sheetSize.height - 2 * paperMargin,
};

/** What stands on paper: tables as they are printed. */
export type PaperBlock = Heading | Paragraph | { readonly kind: 'printed'; readonly table: PrintedTable };

/** Pages of one orientation. */
export interface Sheet {
  /** Landscape. */
  readonly across: boolean;
  readonly blocks: readonly PaperBlock[];
  /** How many blocks stand on the pages before. */
  readonly first: number;
}

/** The blocks of a document by the pages on which they stand: the whole of a part is across where one of its tables is too wide. */
export function sheetsOf(blocks: readonly Block[], language: Language): Sheet[] {
  const sheets: Sheet[] = [];
  let first = 0;
  for (const part of partsOf(blocks)) {
    const across = !part.every((block) => standsUpright(block, language));
    const printed = part.flatMap((block) => onPaper(block, language, across ? room.across : room.upright));
    const last = sheets.at(-1);
    if (last?.across === across)
      sheets[sheets.length - 1] = { ...last, blocks: [...last.blocks, ...printed] };
    else sheets.push({ across, blocks: printed, first });
    first += printed.length;
  }
  return sheets.length === 0 ? [{ across: false, blocks: [], first: 0 }] : sheets;
}

/** Each begins with its heading, but what stands before the first. */
function partsOf(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (last && block.kind !== 'heading') last.push(block);
    else parts.push([block]);
  }
  return parts;
}

function standsUpright(block: Block, language: Language): boolean {
  const table = tableOf(block, language);
  return table === undefined || isReadable(printTable(table, room.upright));
}

function onPaper(block: Block, language: Language, width: number): PaperBlock[] {
  if (block.kind === 'heading' || block.kind === 'paragraph') return [block];
  const table = tableOf(block, language);
  return table ? printParts(table, width).map((table) => ({ kind: 'printed', table })) : [];
}

function tableOf(block: Block, language: Language): Table | undefined {
  if (block.kind === 'picture') return pictureTable(block, language);
  return block.kind === 'table' ? block : undefined;
}
