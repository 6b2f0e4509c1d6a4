import type { ChalkInstance } from 'chalk';
import type { Table } from '../../document/document.ts';
import { cellText, readColumns } from '../cell-text.ts';
import { printableLine } from '../printable.ts';
import { toned } from './toned.ts';
import { wrap } from './wrap.ts';

/** The rows of a table one after the other: the first cell as a title, then short cells in one line, and each sentence in its own. */
export function drawEntries(
  table: Table,
  { chalk, width }: { readonly chalk: ChalkInstance; readonly width: number },
): string {
  const [titles, ...others] = readColumns(table);
  const said = (header: string, text: string) =>
    text === '' ? [] : [header === '' ? text : `${withinLine(header)} ${text}`];
  const entries = table.rows.map((_, row) => {
    const texts = others.map(({ column, cells }) => ({
      column,
      text: cells[row] ? cellText(cells[row]) : '',
    }));
    const short = texts.filter(({ column }) => !column.sentences);
    const line = short.flatMap(({ column, text }) => said(column.header, text)).join(' · ');
    const sentences = texts.flatMap(({ column, text }) =>
      column.sentences && text !== ''
        ? [column.sentences === 'named' ? `${withinLine(column.header)}: ${text}` : text]
        : [],
    );
    const title = titles?.cells[row];
    return [
      ...wrap(printableLine(title ? cellText(title) : ''), width).map((part) => chalk.bold(part)),
      ...[line, ...sentences]
        .filter((text) => text !== '')
        .flatMap((text) => wrap(`${indent}${printableLine(text)}`, width)),
    ].join('\n');
  });
  const caption = wrap(printableLine(table.caption), width).map((line) =>
    toned(chalk.bold(line), table.tone ?? 'plain', chalk),
  );
  return [caption.join('\n'), ...entries].join('\n\n');
}

const indent = '  ';

/** A header as it stands in a line: `printed 39.1`, but `SD 0.4`. */
const withinLine = (header: string) => header.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
