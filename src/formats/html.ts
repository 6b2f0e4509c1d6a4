import type { Block, Cell, Document, Paragraph, Table } from '../document/document.ts';
import type { Language } from '../localized.ts';
import { messages } from '../messages/messages.ts';
import { cellText, type ReadColumn, readColumns } from './cell-text.ts';
import { cellWidth } from './cell-width.ts';
import { escapeHtml } from './escape-html.ts';
import type { Format } from './format.ts';
import { pageStyle } from './html/page-style.ts';
import { printed } from './printed-figures.ts';
import { drawPicture } from './svg/draw-picture.ts';
import { onPage } from './svg/theme.ts';

export const html: Format = async ({ document }, { language }) => renderHtml(await document(), language);

/**
 * A document as one page. Every cell has its style with it: pasted into a word processor, tables keep their three rules and
 * the alignment of their figures, which a style sheet of the page would lose.
 */
export function renderHtml({ title, blocks }: Document, language: Language): string {
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${nothingFromElsewhere}">`,
    `<title>${escapeHtml(title)}</title>`,
    `<style>${pageStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escapeHtml(title)}</h1>`,
    ...contentsHtml(blocks, language),
    ...blocks.map(blockHtml),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** No script, no file and no address: the styles of the page itself alone. */
const nothingFromElsewhere =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const partId = (index: number) => `part-${index}`;

/** Links to the parts, where there are several. */
function contentsHtml(blocks: readonly Block[], language: Language): string[] {
  const links = blocks.flatMap((block, index) =>
    block.kind === 'heading' ? [`<li><a href="#${partId(index)}">${escapeHtml(block.text)}</a></li>`] : [],
  );
  if (links.length < 3) return [];
  const label = escapeHtml(messages.page.contents[language]);
  return [`<nav aria-label="${label}"><ul>`, ...links, '</ul></nav>'];
}

function blockHtml(block: Block, index: number): string {
  switch (block.kind) {
    case 'heading':
      return `<h2 id="${partId(index)}">${escapeHtml(block.text)}</h2>`;
    case 'paragraph':
      return paragraphHtml(block);
    case 'table':
      return tableHtml(block);
    case 'picture':
      return `<figure>${drawPicture(block, onPage(`picture-${index}`))}</figure>`;
  }
}

function paragraphHtml({ lines, tone }: Paragraph): string {
  const look = tone === 'plain' ? '' : ` class="${tone}"`;
  return `<p${look}>${lines.map(escapeHtml).join('<br>\n')}</p>`;
}

/** From so many columns on, print makes a table smaller. */
const wideFrom = 9;

const heavy = '1.5pt solid #000';
const light = '.75pt solid #000';

function tableHtml(table: Table): string {
  const columns = readColumns(table);
  const last = table.rows.length - 1;
  const head = columns.map(({ column }) => {
    const align = column.kind === 'text' ? 'left' : 'right';
    const style = `border-top:${heavy};border-bottom:${light};padding:2pt 6pt;text-align:${align};vertical-align:bottom${wordsWhole(column.header)}`;
    return `<th scope="col" style="${style}">${escapeHtml(column.header)}</th>`;
  });
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
    `<thead><tr>${head.join('')}</tr></thead>`,
    '<tbody>',
    ...rows,
    '</tbody>',
    '</table>',
    '</div>',
  ].join('\n');
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
  return `<td style="${style}">${readHtml(cell)}${mark === '' ? '' : `<sup style="${onItsLine}">${escapeHtml(mark)}</sup>`}</td>`;
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
