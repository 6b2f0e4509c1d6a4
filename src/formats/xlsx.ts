import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { CellObject, Feature } from 'write-excel-file/node';
import {
  type Cell,
  type Column,
  type Document,
  empty,
  type NumberCell,
  type Picture,
  type Table,
} from '../document/document.ts';
import { pictureTable } from '../document/picture-table.ts';
import type { Language } from '../localized.ts';
import { messages } from '../messages/messages.ts';
import { cellText } from './cell-text.ts';
import { cellWidth } from './cell-width.ts';
import type { Format, Look } from './format.ts';
import { noValue } from './format-figure.ts';
import { type DrawnPictures, none } from './paper/drawn-picture.ts';
import { drawnPictures } from './png/drawn-pictures.ts';
import { sheetNames } from './sheet-names.ts';
import { withoutTimes } from './zip.ts';

export const xlsx: Format = async ({ document }, look) => {
  const shown = await document();
  return renderXlsx(shown, look, await drawnPictures(shown, look));
};

type WorkbookLook = Pick<Look, 'language' | 'safe'>;

/**
 * A document as a workbook: a sheet for the tables of each id, with figures as numbers in full precision, shown with the decimals of
 * the document, a sheet for the sentences, and one for pictures; the same document has the same bytes.
 *
 * @param drawn  its pictures; what they show stands in tables, too
 */
export async function renderXlsx(
  { title, blocks }: Document,
  { language, safe }: WorkbookLook,
  drawn: DrawnPictures = none,
): Promise<Buffer> {
  const [{ default: writeExcelFile }, utility] = await Promise.all([
    import('write-excel-file/node'),
    import('write-excel-file/utility'),
  ]);
  const byId = new Map<string, Table[]>();
  const sentences = [title];
  for (const block of blocks) {
    if (block.kind === 'paragraph') sentences.push(...block.lines);
    else if (block.kind === 'heading') sentences.push(block.text);
    else {
      const table = block.kind === 'picture' ? dataOf(block, language) : block;
      const sheet = `${block.kind} ${table.id}`;
      byId.set(sheet, [...(byId.get(sheet) ?? []), table]);
    }
  }
  const tables = [...byId.values()];
  const notes = messages.formats.notes[language];
  const pictures = drawn.size === 0 ? [] : [pictureSheet(drawn, safe)];
  const ofPictures = pictures.map(() => messages.formats.pictures[language]);
  const names = sheetNames([...tables.map(([first]) => first?.name ?? ''), ...ofPictures, notes]);
  const sheets = [
    ...tables.map((ofId) => sheetOf(ofId, { language, safe })),
    ...pictures,
    {
      data: sentences.map((line) => [textCell(safe(line))]),
      columns: [{ width: 100 }],
      ...severalPages,
    },
  ];
  const workbook = await writeExcelFile(
    sheets.map((sheet, index) => ({ ...sheet, sheet: names[index] ?? notes })),
    { features: [onePageWide(utility)] },
  ).toBuffer();
  return withoutTimes(workbook);
}

/** In points; the same in pixels of 96 an inch. */
const rowHeight = 15;
const rowPixels = 20;

/** What a picture shows, on a sheet of its own: tables of the same name have other columns. */
function dataOf(picture: Picture, language: Language): Table {
  const table = pictureTable(picture, language);
  return { ...table, name: messages.formats.dataOfPicture({ name: table.name })[language] };
}

/** Pictures below each other, each under its caption. */
function pictureSheet(drawn: DrawnPictures, safe: (text: string) => string) {
  const rows: CellObject[][] = [];
  const images = [...drawn].map(([{ caption, description }, { png, width, height }]) => {
    rows.push([{ ...textCell(safe(caption)), fontWeight: 'bold', height: rowHeight }]);
    const row = rows.length + 1;
    // Each row says its height: left to the reader, it differs, and pictures cover the captions below.
    for (let line = 0; line < Math.ceil(height / rowPixels) + 2; line++) rows.push([{ height: rowHeight }]);
    return {
      content: Buffer.from(png),
      contentType: 'image/png',
      width,
      height,
      dpi: 96,
      anchor: { row, column: 1 },
      title: caption,
      description,
    };
  });
  return { data: rows, columns: [{ width: 100 }], images, ...severalPages };
}

/** Tables below each other under one header, each with its caption before it. */
function sheetOf(tables: readonly Table[], { language, safe }: WorkbookLook) {
  const columns = columnsOfAll(tables);
  const headers = columns.flatMap((column) => headersOf(column, language));
  const bodies = tables.map((table) =>
    table.rows.map((row) =>
      columns.flatMap((column) => {
        const at = table.columns.findIndex(({ id }) => id === column.id);
        return sheetCells(row[at] ?? empty, column, safe);
      }),
    ),
  );
  const header = headers.map(({ text, align }) => ({ ...textCell(safe(text)), ...headerStyle, align }));
  const captioned = tables.map((table, index) => [
    [{ ...textCell(safe(table.caption)), fontWeight: 'bold' as const, height: 20 }],
    ...(bodies[index] ?? []),
  ]);
  return {
    data: [header, ...captioned.flat()],
    columns: headers.map(({ align }, index) => ({
      width: align === 'left' ? textWidth(bodies.flat().map((row) => row[index])) : figureWidth,
    })),
    stickyRowsCount: 1,
    ...severalPages,
  };
}

/** Every column once, where it stands in its table: behind the column before it. */
function columnsOfAll(tables: readonly Table[]): readonly Column[] {
  const all: Column[] = [];
  for (const { columns } of tables) {
    let behind = 0;
    for (const column of columns) {
      const known = all.findIndex(({ id }) => id === column.id);
      if (known === -1) all.splice(behind, 0, column);
      behind = (known === -1 ? behind : known) + 1;
    }
  }
  return all;
}

/** Named, since a sheet without an orientation is printed on a single page, however long it is. */
const severalPages = { orientation: 'landscape' } as const;

const headerStyle = {
  fontWeight: 'bold',
  bottomBorderStyle: 'thin',
  alignVertical: 'bottom',
  wrap: true,
  /** In points: three lines. */
  height: 45,
} as const;

/** In letters of the sheet's font, Hangul two. */
const figureWidth = 11;

function textWidth(cells: readonly (CellObject | null | undefined)[]): number {
  const widths = cells.map((cell) => cellWidth(String(cell?.value ?? '')) + 2 * (cell?.indent ?? 0));
  return Math.min(60, Math.max(4, ...widths) + 2);
}

interface Header {
  readonly text: string;
  readonly align: 'left' | 'right';
}

/** An interval takes two columns, one for each limit. */
function headersOf({ header, kind }: Column, language: Language): readonly Header[] {
  if (kind === 'interval')
    return limits.map((limit) => ({ text: `${header} ${limit[language]}`, align: 'right' }));
  return [{ text: header, align: kind === 'number' ? 'right' : 'left' }];
}

const limits = [messages.formats.lower, messages.formats.upper];

function sheetCells(cell: Cell, { kind }: Column, safe: (text: string) => string): (CellObject | null)[] {
  switch (cell.kind) {
    case 'empty':
      return kind === 'interval' ? [null, null] : [null];
    case 'number':
      return [numberCell(cell)];
    case 'interval':
      return [cell.low, cell.high].map((value) => numberCell({ value, decimals: cell.decimals }));
    case 'text':
      return [
        {
          ...textCell(safe(cellText(cell))),
          align: kind === 'text' ? 'left' : 'right',
          indent: cell.indent ?? 0,
          ...(cell.wrong && { fontWeight: 'bold' as const, backgroundColor: '#FBD9D3' }),
        },
      ];
  }
}

const textCell = (value: string) => ({ value, type: String });

function numberCell({ value, decimals, style, sign }: Omit<NumberCell, 'kind'>): CellObject {
  if (value === null) return { value: noValue, type: String, align: 'right' };
  const places = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  const smallest = `.${'1'.padStart(decimals, '0')}`;
  const before = sign === undefined ? '' : `"${sign}"`;
  const plain = style === 'correlation' ? places : `${before}0${places}`;
  const format = style === 'probability' ? `[<0${smallest}]"<${smallest}";${places}` : plain;
  return { value, type: Number, format };
}

/** Prints every sheet as wide as its page. */
function onePageWide(utility: typeof import('write-excel-file/utility')): Feature<Stream | Buffer | Blob> {
  const file = 'xl/worksheets/sheet{id}.xml';
  return {
    files: {
      transform: {
        [file]: {
          transform: (xml: string) =>
            utility.insertElementMarkupAccordingToOrderOfSiblings(
              xml.replace(/<pageSetup\b/, '<pageSetup fitToWidth="1" fitToHeight="0"'),
              '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
              utility.getOrderOfSiblings(file, 'worksheet') ?? [],
              'worksheet',
            ),
        },
      },
    },
  };
}
