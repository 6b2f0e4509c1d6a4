import { zipOf } from '../../../src/formats/zip.ts';
import type { Paper, PaperGrid } from '../../../src/papers/paper.ts';
import { readPaper } from '../../../src/papers/read/read-paper.ts';
import { temporaryFile } from '../../temporary-file.ts';

const word = 'xmlns:w="w" xmlns:m="m" xmlns:mc="mc" xmlns:a="a"';

/** A Word document of this body, and of these other parts. */
export const docxOf = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipOf([
    { name: 'word/document.xml', content: `<w:document ${word}><w:body>${body}</w:body></w:document>` },
    ...Object.entries(parts).map(([name, content]) => ({ name, content })),
  ]);

export const hwpxOf = (section: string, header = ''): Uint8Array =>
  zipOf([
    { name: 'mimetype', content: 'application/hwp+zip', stored: true },
    {
      name: 'Contents/content.hpf',
      content:
        '<p><manifest><item id="h" href="Contents/header.xml"/><item id="s" href="Contents/section0.xml"/></manifest><spine><itemref idref="h"/><itemref idref="s"/></spine></p>',
    },
    { name: 'Contents/header.xml', content: `<head>${header}</head>` },
    { name: 'Contents/section0.xml', content: `<hs:sec xmlns:hs="s" xmlns:hp="p">${section}</hs:sec>` },
  ]);

/** A workbook of sheets by their names, each the inside of a worksheet; and of the inside of a style sheet. */
export const xlsxOf = (sheets: Readonly<Record<string, string>>, styles = '', sheetFacts = ''): Uint8Array =>
  zipOf([
    {
      name: '_rels/.rels',
      content:
        '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns:r="r"><sheets>${Object.keys(sheets)
        .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at}" ${sheetFacts}/>`)
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships><Relationship Id="t" Type="x/styles" Target="styles.xml"/>${Object.keys(sheets)
        .map((_, at) => `<Relationship Id="s${at}" Type="x/worksheet" Target="worksheets/sheet${at}.xml"/>`)
        .join('')}</Relationships>`,
    },
    { name: 'xl/styles.xml', content: `<styleSheet>${styles}</styleSheet>` },
    ...Object.values(sheets).map((content, at) => ({
      name: `xl/worksheets/sheet${at}.xml`,
      content: `<worksheet>${content}</worksheet>`,
    })),
  ]);

/** Rows of a sheet from row 1 on: a number as it is stored, a text; empty rows have no cells. */
export const sheetRows = (rows: readonly (readonly (string | number)[])[], style = 0): string =>
  `<sheetData>${rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells
          .map((cell, column) => {
            const place = `r="${String.fromCharCode(65 + column)}${row + 1}"`;
            if (cell === '') return '';
            return typeof cell === 'number'
              ? `<c ${place} s="${style}"><v>${cell}</v></c>`
              : `<c ${place} t="inlineStr"><is><t>${cell}</t></is></c>`;
          })
          .join('')}</row>`,
    )
    .join('')}</sheetData>`;

export const readBytes = (name: string, content: string | Uint8Array): Promise<Paper> =>
  readPaper(temporaryFile(name, content));

/** The blocks as lines: paragraphs as they are, headings after "# ", tables as rows with "|", "<" and "^" where a cell reaches on. */
export function linesOf({ blocks }: Pick<Paper, 'blocks'>): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'grid' ? gridLines(block) : [`${block.heading ? '# ' : ''}${block.text}`],
  );
}

export function gridLines(grid: PaperGrid): string[] {
  const rows = grid.rows.map((cells, row) =>
    cells
      .map(({ text, origin }, column) => {
        if (origin.column < column) return '<';
        return origin.row < row ? '^' : text.replaceAll('\n', '/');
      })
      .join('|'),
  );
  return [...(grid.caption === null ? [] : [`[${grid.caption}]`]), ...rows];
}
