import type { ChalkInstance } from 'chalk';
import type { Language } from '../localized.ts';
import type { Verification, VerifiedCell } from '../report/verification-schema.ts';
import { cellWidth } from './cell-width.ts';
import { noValue } from './format-figure.ts';
import { printable } from './printable.ts';
import {
  explanationText,
  printedAndComputed,
  reasonText,
  summaryText,
  verdictCounts,
  verificationText,
} from './verification-text.ts';
import { wrapCells } from './wrap-cells.ts';

interface View {
  readonly chalk: ChalkInstance;
  readonly language: Language;
  /** Terminal cells in a line. */
  readonly width: number;
}

/** A line per table, then every cell that differs, then what is let pass and what could not be tested. */
export function renderVerification(verification: Verification, view: View): string {
  const { chalk, language } = view;
  const failed = verification.summary.mismatch > 0;
  const summary = wrapped(summaryText(verification, language), view);
  const sections = [
    [chalk.bold(printable(verification.tables_file)), ...inputLines(verification, view)],
    tableLines(verification, view),
    summary.map((line) => (failed ? chalk.red(line) : chalk.green(line))),
    ...verification.cells
      .filter(({ verdict }) => verdict === 'mismatch')
      .map((cell) => mismatchLines(cell, view)),
    ...listed('toleratedCells', toleratedLines(verification, view), view),
    ...listed('notTestableCells', notTestableLines(verification, view), view),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function inputLines({ inputs }: Verification, { chalk, language }: View): string[] {
  return inputs.map(({ file, population, rows: { used } }) =>
    chalk.dim(printable(verificationText('against', language, { file, population, used }))),
  );
}

function tableLines({ tables }: Verification, { chalk, language }: View): string[] {
  const columns = tables.map(({ table, rows, cells, match, not_testable }) => [
    printable(verificationText('table', language, { table })),
    verificationText(rows === 1 ? 'row' : 'rows', language, { rows }),
    cells > not_testable ? `${match}/${cells - not_testable}` : noValue,
  ]);
  const width = (column: number) => Math.max(...columns.map((cells) => cellWidth(cells[column] ?? '')));
  const [names, rows, matches] = [width(0), width(1), width(2)];
  return tables.map((table, index) => {
    const [name = '', row = '', matched = ''] = columns[index] ?? [];
    const space = (size: number, text: string) => ' '.repeat(size - cellWidth(text));
    const line = `${name}${space(names, name)}   ${space(rows, row)}${row}   ${space(matches, matched)}${matched}`;
    const counts = verdictCounts(table, language);
    const text = counts.length === 0 ? line : `${line}   ${counts.join(' · ')}`;
    return table.mismatch > 0 ? chalk.red(text) : text;
  });
}

function mismatchLines(cell: VerifiedCell, view: View): string[] {
  const { chalk, language } = view;
  return [
    ...wrapped(cellName(cell, language), view).map((line) => chalk.bold(line)),
    ...indented(printedAndComputed(cell, language), view),
    ...indented(explanationText(cell, language), view).map((line) => chalk.yellow(line)),
  ];
}

function toleratedLines({ cells }: Verification, view: View): string[] {
  return cells
    .filter(({ verdict }) => verdict === 'tolerated')
    .flatMap((cell) => [
      ...wrapped(`${cellName(cell, view.language)}: ${printedAndComputed(cell, view.language)}`, view),
      ...indented(cell.reason ?? '', view),
    ]);
}

/** `table 19: 10, not a figure of the answers` */
function notTestableLines({ cells }: Verification, view: View): string[] {
  const counts = new Map<string, number>();
  for (const { table, verdict, reason } of cells) {
    if (verdict !== 'not_testable' || reason === null) continue;
    const name = verificationText('table', view.language, { table });
    const key = `${name} · ${reasonText(reason, view.language)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].flatMap(([key, n]) => wrapped(`${key}: ${n}`, view));
}

function listed(title: 'toleratedCells' | 'notTestableCells', lines: readonly string[], view: View) {
  const heading = view.chalk.bold(verificationText(title, view.language));
  return lines.length === 0 ? [] : [[heading, ...lines]];
}

/** `table 15 · tangibles · pilot mean` */
function cellName({ table, row, column }: VerifiedCell, language: Language): string {
  return [verificationText('table', language, { table }), row, column].join(' · ');
}

const wrapped = (text: string, { width }: View) =>
  wrapCells([printable(text)], width)
    .join('\n')
    .split('\n');
const indented = (text: string, { width }: View) =>
  wrapCells([`  ${printable(text)}`], width)
    .join('\n')
    .split('\n');
