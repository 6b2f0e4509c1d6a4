import type { Report } from '../report/report-schema.ts';
import { printable } from './printable.ts';
import { inputNotes } from './terminal-inputs.ts';
import { figureNotes } from './terminal-notes.ts';
import { type TerminalPart, terminalParts } from './terminal-parts.ts';
import { characteristicTables, indicatorTable, itemTables, scaleTables } from './terminal-tables.ts';
import type { TerminalView } from './terminal-view.ts';

const tables: Readonly<Record<TerminalPart, (report: Report, view: TerminalView) => string[]>> = {
  respondents: characteristicTables,
  items: itemTables,
  scales: scaleTables,
  indicators: (report, view) => [indicatorTable(report, view)],
};

/** The report as a person reads it: details first, so that the indicators stand last, above the prompt. */
export function renderTerminal(report: Report, parts: readonly TerminalPart[], view: TerminalView): string {
  const { chalk, language } = view;
  const heading = chalk.bold(printable(report.instrument.title[language]));
  const dim = (lines: readonly string[]) => lines.map((line) => chalk.dim(printable(line)));
  const sections = [
    [heading, ...dim(inputNotes(report, view))].join('\n'),
    ...terminalParts.filter((part) => parts.includes(part)).flatMap((part) => tables[part](report, view)),
    dim(figureNotes(report, parts, view)).join('\n'),
  ];
  return `${sections.join('\n\n')}\n`;
}
