import type { Report } from '../report/report-schema.ts';
import { characteristicTables } from './characteristic-tables.ts';
import { printable } from './printable.ts';
import { inputNotes } from './terminal-inputs.ts';
import { figureNotes } from './terminal-notes.ts';
import { type TerminalPart, terminalParts } from './terminal-parts.ts';
import { indicatorTable, itemTables, scaleTables } from './terminal-tables.ts';
import type { TerminalView } from './terminal-view.ts';
import { wrapCells } from './wrap-cells.ts';

const tables: Readonly<Record<TerminalPart, (report: Report, view: TerminalView) => string[]>> = {
  respondents: characteristicTables,
  items: itemTables,
  scales: scaleTables,
  indicators: (report, view) => [indicatorTable(report, view)],
};

/** The report as a person reads it: details first, so that the indicators stand last, above the prompt. */
export function renderTerminal(report: Report, parts: readonly TerminalPart[], view: TerminalView): string {
  const { chalk, language, width } = view;
  const wrapped = (text: string) => (wrapCells([printable(text)], width)[0] ?? '').split('\n');
  const heading = wrapped(report.instrument.title[language]).map((line) => chalk.bold(line));
  const dim = (lines: readonly string[]) => lines.flatMap(wrapped).map((line) => chalk.dim(line));
  const sections = [
    [...heading, ...dim(inputNotes(report, view))].join('\n'),
    ...terminalParts.filter((part) => parts.includes(part)).flatMap((part) => tables[part](report, view)),
    dim(figureNotes(report, parts, view)).join('\n'),
  ];
  return `${sections.join('\n\n')}\n`;
}
