import type { Cell, Table } from '../../document/document.ts';
import { cellText, type ReadColumn, readColumns } from '../cell-text.ts';
import { cellWidth } from '../cell-width.ts';
import { escapeHtml } from '../escape-html.ts';
import { printed } from '../printed-figures.ts';

/** From so many columns on, print makes a table smaller. */
const wideFrom = 9;

const heavy = '1.5pt solid #000';
const light = '.75pt solid #000';

/**
 * A table whose cells have their style with them: pasted into a word processor, it keeps its three rules and the alignment of
 * its figures, which a style sheet of the page would lose.
 */
export function tableHtml(table: Table): string {
  const columns = readColumns(table);
  const last = table.rows.length - 1;
  const rows = table.rows.map((_, row) => {
    const cells = columns.map((column) =>
      cellHtml(column, row, row === last ? `;border-bottom:${heavy}` : ''),
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    // Reached by the keyboard, which then moves the table within its frame.
    `<div class="frame" role="group" tabindex="0" aria-label="${escapeHtml(table.caption === '' ? table.name : table.caption)}">`,
    `<table${columns.length < wideFrom ? '' : ' class="wide"'} style="border-collapse:collapse;margin:1em 0">`,
    ...(table.caption === ''
      ? []
      : [`<caption style="text-align:left;padding-bottom:4pt">${escapeHtml(table.caption)}</caption>`]),
    `<thead><tr>${columns.map(headHtml).join('')}</tr></thead>`,
    '<tbody>',
    ...rows,
    '</tbody>',
    '</table>',
    '</div>',
  ].join('\n');
}

function headHtml({ column: { header, kind } }: ReadColumn): string {
  const align = kind === 'text' ? 'left' : 'right';
  const style = `border-top:${heavy};border-bottom:${light};padding:2pt 6pt;text-align:${align};vertical-align:bottom${wordsWhole(header)}`;
  const figures = kind === 'text' ? '' : ` data-kind="${kind}"`;
  return `<th scope="col"${figures} style="${style}">${escapeHtml(header)}</th>`;
}

/** Korean breaks between any two letters unless it is kept from it; a long word would make the column as wide. */
const longestWhole = 20;
const wordsWhole = (text: string) =>
  text.split(/\s/).every((word) => cellWidth(word) <= longestWhole) ? ';word-break:keep-all' : '';

function cellHtml({ column, cells, marks }: ReadColumn, row: number, rule: string): string {
  const cell = cells[row] ?? { kind: 'empty' };
  const mark = marks[row] ?? '';
  const align =
    column.kind === 'text'
      ? `left${wordsWhole(cellText(cell))}`
      : 'right;white-space:nowrap;font-variant-numeric:tabular-nums';
  const indent = cell.kind === 'text' && cell.indent ? `;padding-left:${6 + 12 * cell.indent}pt` : '';
  const style = `padding:2pt 6pt${indent};text-align:${align};vertical-align:top${rule}`;
  return `<td${inFull(cell)} style="${style}">${readHtml(cell)}${mark === '' ? '' : `<sup style="${onItsLine}">${escapeHtml(mark)}</sup>`}</td>`;
}

/** What the script of the page sorts by and copies: figures in full precision, and texts that the row above says. */
function inFull(cell: Cell): string {
  switch (cell.kind) {
    case 'number':
      return ` data-value="${cell.value ?? ''}"`;
    case 'interval':
      return ` data-low="${cell.low ?? ''}" data-high="${cell.high ?? ''}"`;
    case 'text':
      return cell.repeated ? ` data-text="${escapeHtml(cellText(cell))}"` : '';
    case 'empty':
      return '';
  }
}

/** A mark makes its line no higher: figures with one stand level with those without. */
const onItsLine = 'line-height:0';

/** Beside its sign: on a pale ground, which prints as light grey. */
const wrong = 'font-weight:bold;color:#111;background:#fbd9d3';

function readHtml(cell: Cell): string {
  if (cell.kind === 'text') {
    if (cell.repeated) return '';
    const text = escapeHtml(cellText(cell));
    return cell.wrong ? `<mark style="${wrong}">${text}</mark>` : text;
  }
  return escapeHtml(printed(cellText(cell)));
}
