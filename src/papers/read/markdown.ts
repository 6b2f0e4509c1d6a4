import { messages } from '../../messages/messages.ts';
import type { Source } from '../../read/source/source.ts';
import type { Paper } from '../paper.ts';
import { documentText } from './document-text.ts';
import { parseHtml } from './html.ts';
import { PaperBuilder } from './paper-builder.ts';
import { texText } from './tex-text.ts';
import { beginsGrid, gridTable } from './text-tables/grid-table.ts';
import { ruledTable } from './text-tables/ruled-table.ts';
import type { TextTable } from './text-tables/text-table.ts';

const delimiter = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/u;

/**
 * Reads Markdown: paragraphs, tables of pipes, grids and columns under dashes as GitHub, Pandoc and reStructuredText have them, with Pandoc's captions, and
 * tables of HTML.
 *
 * @throws Refusal where it is too large
 */
export async function readMarkdown(source: Source): Promise<Paper> {
  const builder = new PaperBuilder();
  const lines = (await documentText(source)).split(/\r\n|[\n\r]/u);
  let paragraph: string[] = [];
  const end = () => {
    if (paragraph.length > 0) addParagraph(builder, paragraph.join('\n'));
    paragraph = [];
  };
  const takeLine = (line: string) => {
    if (line.trim() !== '' && !/^\s*(?:#{1,6}\s|[-*+]\s|>)/u.test(line)) {
      paragraph.push(line);
      return;
    }
    end();
    if (line.trim() !== '') paragraph = [line];
    if (/^\s*#/u.test(line)) end();
  };
  let fence = '';
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const [mark = ''] = /^\s*(?:```|~~~)/u.exec(line) ?? [];
    if (mark !== '' && (fence === '' || mark.trim() === fence)) fence = fence === '' ? mark.trim() : '';
    else if (fence !== '') continue;
    else if (/^\s*<table\b/iu.test(line)) {
      end();
      const last = lines.findIndex((other, index) => index >= at && /<\/table>/iu.test(other));
      const until = last === -1 ? lines.length - 1 : last;
      parseHtml(lines.slice(at, until + 1).join('\n'), builder);
      at = until;
    } else if (isTableHead(line, lines[at + 1])) {
      end();
      let last = at + 2;
      while (last < lines.length && (lines[last] ?? '').includes('|')) last += 1;
      builder.openTable();
      for (const [index, row] of [line, ...lines.slice(at + 2, last)].entries())
        addRow(builder, row, index === 0);
      builder.closeTable();
      at = last - 1;
    } else if (beginsGrid(line) || (paragraph.length === 0 && line.trim() !== '')) {
      // What Pandoc writes of a table that a form cannot hold.
      const isLeftOut = line.trim() === '[TABLE]';
      const table = isLeftOut
        ? 'unreadable'
        : beginsGrid(line)
          ? gridTable(lines, at)
          : ruledTable(lines, at);
      if (table && table !== 'unreadable') {
        end();
        addTextTable(builder, table);
        at = table.next - 1;
      } else {
        if (table) builder.say(messages.paperReading.textTableNotRead({ line: at + 1 }));
        takeLine(line);
      }
    } else takeLine(line);
  }
  end();
  return builder.paper(source.file);
}

const cellsOf = (line: string): string[] => {
  const [, inner = ''] = /^\s*\|?([\s\S]*?)(?:(?<!\\)\|)?\s*$/u.exec(line) ?? [];
  return inner.split(/(?<!\\)\|/u);
};

function isTableHead(line: string, next: string | undefined): boolean {
  if (!line.includes('|') || next === undefined || !next.includes('-') || !delimiter.test(next)) return false;
  return cellsOf(line).length === cellsOf(next).length;
}

function addRow(builder: PaperBuilder, line: string, isHead: boolean): void {
  builder.startRow(isHead);
  for (const cell of cellsOf(line)) {
    builder.startCell();
    builder.add(inline(cell), { bold: isBold(cell) });
    builder.endCell();
  }
}

const isBold = (written: string) => /^\s*\*\*[^*]+\*\*\s*$/u.test(written);

function addTextTable(builder: PaperBuilder, { rows }: TextTable): void {
  builder.openTable();
  for (const { isHead, cells } of rows) {
    builder.startRow(isHead);
    for (const { text, columns, rows: down } of cells) {
      builder.startCell({ columns, rows: down });
      builder.add(inline(text), { bold: isBold(text) });
      builder.endCell();
    }
  }
  builder.closeTable();
}

function addParagraph(builder: PaperBuilder, written: string): void {
  const [mark = ''] = /^\s*(?:#{1,6}\s+|[-*+]\s+|>\s*)/u.exec(written) ?? [];
  const text = inline(written.slice(mark.length)).replace(
    /^(?:table)?:\s+(?=(?:table|표|[<〈[])\s*\d)/iu,
    '',
  );
  builder.openParagraph();
  if (mark.includes('#')) builder.markHeading();
  builder.add(text, { bold: isBold(written) });
  builder.closeParagraph();
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  nbsp: ' ',
  minus: '−',
  quot: '"',
};

/** Marks of emphasis go; asterisks of significance, which stand behind a figure, stay. */
function inline(written: string): string {
  return written
    .replace(/\$([^$\n]{1,200})\$/gu, (_, formula: string) => texText(formula))
    .replace(/\[([^[\]]{0,500})\]\{[^{}]{0,200}\}/gu, '$1')
    .replace(/(?<!-)--(?!-)/gu, '–')
    .replace(/<br\s*\/?>/giu, '\n')
    .replace(/<sup>\s*([^<]{0,200})<\/sup>/giu, '^$1')
    .replace(/<\/?[a-z][^<>]{0,200}>/giu, '')
    .replace(/!?\[([^\]]{0,500})\]\([^)\s]{0,500}\)/gu, '$1')
    .replace(/(?<![\w.)*\\])(\*{1,3}|_{1,3})(?=[^\s*_])((?:(?!\1).){1,500}?)(?<=[^\s\\])\1(?![\w*])/gu, '$2')
    .replace(/(?<=\S)(?<!\\)\^([^\s^]{1,20})\^/gu, '^$1')
    .replace(/\\([!-/:-@[-`{-~])/gu, '$1')
    .replace(/&(\w{2,5});/gu, (whole, name: string) => entities[name] ?? whole)
    .trim();
}
