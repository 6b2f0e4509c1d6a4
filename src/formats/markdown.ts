import type { Cell, Document, Paragraph, Table } from '../document/document.ts';
import { cellText, readColumns } from './cell-text.ts';
import type { Format } from './format.ts';
import { printableLine } from './printable.ts';

export const markdown: Format = async ({ document }) => renderMarkdown(await document());

/** A document as GitHub-flavoured Markdown: pipe tables with every column, figures to the right. */
export function renderMarkdown({ title, blocks }: Document): string {
  const parts = blocks.map((block) => (block.kind === 'table' ? tableText(block) : paragraphText(block)));
  return `${[`# ${escaped(title)}`, ...parts].join('\n\n')}\n`;
}

/** Two spaces and a line end begin a new line. */
const paragraphText = ({ lines }: Paragraph) => lines.map(escaped).join('  \n');

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
  return cell.repeated ? '' : indent.repeat(cell.indent ?? 0) + escaped(cell.text);
}

/** Text that no Markdown reader takes for markup, on one line. */
function escaped(text: string): string {
  return printableLine(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~]/g, (sign) => `\\${sign}`)
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^([#+-]+|\d+[.)])(?= )/, (marker) => `${marker.slice(0, -1)}\\${marker.slice(-1)}`);
}
