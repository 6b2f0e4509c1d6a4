import type { Cell, Table } from '../../document/document.ts';
import { printed } from '../../document/printed-figures.ts';
import { cellText, type ReadColumn, readColumns } from '../cell-text.ts';
import { cellWidth } from '../cell-width.ts';
import { escapeHtml } from '../escape-html.ts';

/** From so many columns on, print makes a table smaller. */
const wideFrom = 9;

const heavy = '1.5pt solid #000';
const light = '.75pt solid #000';
/** What a cell has of its table, and can do without where it is pasted. */
const ofAllCells = 'vertical-align:top;white-space:nowrap;font-variant-numeric:tabular-nums';

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
    `<thead style="vertical-align:bottom"><tr>${columns.map(headHtml).join('')}</tr></thead>`,
    `<tbody style="${ofAllCells}">`,
    ...rows,
    '</tbody>',
    '</table>',
    '</div>',
  ].join('\n');
}

function headHtml({ column: { header, kind } }: ReadColumn): string {
  const align = kind === 'text' ? 'left' : 'right';
  const style = `border-top:${heavy};border-bottom:${light};padding:2pt 6pt;text-align:${align}${headWrap(header)}`;
  const figures = kind === 'text' ? '' : ` data-kind="${kind}"`;
  return `<th scope="col"${figures} style="${style}">${escapeHtml(header)}</th>`;
}

/** Texts up to this width stand on one line, those of headers only where they are shorter. */
const shortHeader = 8;
const shortText = 16;
/** From here on a column has room for several words. */
const longText = 40;
/** Korean breaks between any two letters unless it is kept from it; a long word would make the column as wide. */
const longestWhole = 20;

const headWrap = (text: string) => (cellWidth(text) > shortHeader ? wrap(text) : ';white-space:nowrap');
const textWrap = (text: string) => (cellWidth(text) > shortText ? `;white-space:normal${wrap(text)}` : '');

function wrap(text: string): string {
  const whole = text.split(/\s/).every((word) => cellWidth(word) <= longestWhole);
  return `${whole ? ';word-break:keep-all' : ''}${cellWidth(text) > longText ? ';min-width:12em' : ''}`;
}

function cellHtml({ column, cells, marks }: ReadColumn, row: number, rule: string): string {
  const cell = cells[row] ?? { kind: 'empty' };
  const mark = marks[row] ?? '';
  const align = column.kind === 'text' ? `left${textWrap(cellText(cell))}` : 'right';
  const indent = cell.kind === 'text' && cell.indent ? `;padding-left:${6 + 12 * cell.indent}pt` : '';
  const style = `padding:2pt 6pt${indent};text-align:${align}${rule}`;
  return `<td${inFull(cell)} style="${style}">${readHtml(cell)}${mark === '' ? '' : `<sup style="${onItsLine}">${escapeHtml(mark)}</sup>`}</td>`;
}

/** What the script of the page sorts by and copies: figures in full precision, and which texts the row above says. */
function inFull(cell: Cell): string {
  switch (cell.kind) {
    case 'number':
      return ` data-value="${cell.value ?? ''}"`;
    case 'interval':
      return ` data-low="${cell.low ?? ''}" data-high="${cell.high ?? ''}"`;
    case 'text':
      return cell.repeated ? ' data-text' : '';
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
