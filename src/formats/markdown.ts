import type { Block, Cell, Document, Paragraph, Table } from '../document/document.ts';
import { pictureTable } from '../document/picture-table.ts';
import { typed } from '../document/printed-figures.ts';
import type { Language } from '../localized.ts';
import { cellText, readColumns } from './cell-text.ts';
import type { Format } from './format.ts';
import { printableLine } from './printable.ts';

export const markdown: Format = async ({ document }, { language }) =>
  renderMarkdown(await document(), language);

/** A document as GitHub-flavoured Markdown: pipe tables with every column, figures to the right. */
export function renderMarkdown({ title, blocks }: Document, language: Language): string {
  const parts = blocks.map((block) => blockText(block, language));
  return `${[`# ${escaped(title)}`, ...parts].join('\n\n')}\n`;
}

function blockText(block: Block, language: Language): string {
  switch (block.kind) {
    case 'heading':
      return `## ${escaped(block.text)}`;
    case 'paragraph':
      return paragraphText(block);
    case 'table':
      return tableText(block);
    case 'picture':
      return tableText(pictureTable(block, language));
  }
}

/** Two spaces and a line end begin a new line. */
const paragraphText = ({ lines }: Paragraph) => lines.map((line) => escaped(typed(line))).join('  \n');

function tableText(table: Table): string {
  const columns = readColumns(table);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    ...(table.caption === '' ? [] : [`**${escaped(table.caption)}**`, '']),
    line(columns.map(({ column }) => escaped(column.header))),
    line(columns.map(({ column }) => (column.kind === 'text' ? '---' : '--:'))),
    ...table.rows.map((_, row) =>
      line(
        columns.map(({ cells, marks }) => {
          const cell = cells[row];
          return cell ? escapedCell(cell) + escaped(marks[row] ?? '') : '';
        }),
      ),
    ),
  ].join('\n');
}

/** Spaces before a text would be lost. */
const indent = '&emsp;';

function escapedCell(cell: Cell): string {
  if (cell.kind !== 'text') return escaped(cellText(cell));
  if (cell.repeated) return '';
  const text = escaped(cellText(cell));
  return indent.repeat(cell.indent ?? 0) + (cell.wrong ? `**${text}**` : text);
}

/** Text that no Markdown reader takes for markup, on one line. */
function escaped(text: string): string {
  return printableLine(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~]/g, (sign) => `\\${sign}`)
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^([#+-]+|\d+[.)])(?= )/, (marker) => `${marker.slice(0, -1)}\\${marker.slice(-1)}`);
}
