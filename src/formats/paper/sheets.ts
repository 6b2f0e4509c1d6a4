import type { Block, Heading, Paragraph, Picture, Table } from '../../document/document.ts';
import { pictureTable } from '../../document/picture-table.ts';
import type { Language } from '../../localized.ts';
import type { DrawnPicture, DrawnPictures } from './drawn-picture.ts';
import { type PrintedTable, printTable } from './printed-table.ts';
import { isReadable, printParts } from './table-parts.ts';

/** A4, in twentieths of a point. */
export const sheetSize = { width: 11906, height: 16838 };
export const paperMargin = 1134;

/** Between the margins. */
export const paperRoom = {
  upright: sheetSize.width - 2 * paperMargin,
  across: sheetSize.height - 2 * paperMargin,
};

/** What stands on paper: tables as they are printed, pictures as they are drawn. */
export type PaperBlock =
  | Heading
  | Paragraph
  | { readonly kind: 'printed'; readonly table: PrintedTable }
  | { readonly kind: 'drawn'; readonly picture: Picture; readonly drawn: DrawnPicture };

/** Pages of one orientation. */
export interface Sheet {
  /** Landscape. */
  readonly across: boolean;
  readonly blocks: readonly PaperBlock[];
  /** How many blocks stand on the pages before. */
  readonly first: number;
}

/** The blocks of a document by the pages on which they stand: the whole of a part is across where one of its tables is too wide. */
export function sheetsOf(blocks: readonly Block[], language: Language, drawn: DrawnPictures): Sheet[] {
  const look = { language, drawn };
  const sheets: Sheet[] = [];
  let first = 0;
  for (const part of partsOf(blocks)) {
    const across = !part.every((block) => standsUpright(block, look));
    const printed = part.flatMap((block) =>
      onPaper(block, look, across ? paperRoom.across : paperRoom.upright),
    );
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

interface PaperLook {
  readonly language: Language;
  readonly drawn: DrawnPictures;
}

function standsUpright(block: Block, look: PaperLook): boolean {
  const table = tableOf(block, look);
  return table === undefined || isReadable(printTable(table, paperRoom.upright));
}

function onPaper(block: Block, look: PaperLook, width: number): PaperBlock[] {
  if (block.kind === 'heading' || block.kind === 'paragraph') return [block];
  const drawn = block.kind === 'picture' ? look.drawn.get(block) : undefined;
  if (block.kind === 'picture' && drawn) return [{ kind: 'drawn', picture: block, drawn }];
  const table = tableOf(block, look);
  return table ? printParts(table, width).map((table) => ({ kind: 'printed', table })) : [];
}

function tableOf(block: Block, { language, drawn }: PaperLook): Table | undefined {
  if (block.kind === 'picture') return drawn.has(block) ? undefined : pictureTable(block, language);
  return block.kind === 'table' ? block : undefined;
}
