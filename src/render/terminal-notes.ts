import type { Report } from '../report/report-schema.ts';
import { cellWidth } from './cell-width.ts';
import { type TerminalPart, terminalParts } from './terminal-parts.ts';
import { type TextId, terminalText } from './terminal-text.ts';
import type { TerminalView } from './terminal-view.ts';

/** How the figures above were made, and why any is missing. */
export function figureNotes(report: Report, parts: readonly TerminalPart[], view: TerminalView): string[] {
  const { settings, comparisons, items } = report;
  const reversed = parts.includes('items') && items.some(({ reverse_keyed }) => reverse_keyed);
  const text = (id: TextId, blanks = {}) => terminalText(id, view.language, blanks);
  const stars = [...settings.stars].reverse().map(({ symbol, below }) => `${symbol} p<${unpadded(below)}`);
  return [
    ...(comparisons.length > 0 ? [text(settings.test, { below: unpadded(settings.levene_below) })] : []),
    ...(comparisons.length > 0 && stars.length > 0 ? [stars.join(', ')] : []),
    text('hundred'),
    ...(reversed ? [text('reversed')] : []),
    ...missingFigures(report, text, view),
    ...suppressionNotes(report, parts, view),
  ];
}

const unpadded = (proportion: number) => String(proportion).replace(/^0/, '');

/** Groups the figures without a value by their reason: `–: cannot be computed (no variance): Tangibles, …`. */
function missingFigures(
  report: Report,
  text: (id: TextId) => string,
  { language, width }: TerminalView,
): string[] {
  const byReason = new Map<string, Set<string>>();
  const rows = [...report.scales, ...report.items, ...report.comparisons];
  for (const row of rows) {
    for (const reason of new Set(Object.values(row.not_computed))) {
      if (reason === 'suppressed') continue;
      const where = byReason.get(reason) ?? new Set();
      byReason.set(reason, where.add(row.label[language]));
    }
  }
  return [...byReason].map(([reason, labels]) =>
    listed(`${text('notComputed')} (${text(reason as TextId)}):`, [...labels], width),
  );
}

/** What --min-cell withholds of the tables that are shown. */
function suppressionNotes(
  { settings, suppressed }: Report,
  parts: readonly TerminalPart[],
  { language, width }: TerminalView,
): string[] {
  if (settings.min_cell === null) return [];
  const shown = suppressed.filter(
    ({ table, withheld }) => withheld !== 'counts' && partsOf[table].some((part) => parts.includes(part)),
  );
  const labels = [...new Set(shown.map(({ label }) => label[language]))];
  return [
    terminalText('suppressed', language, { minCell: settings.min_cell }),
    ...(labels.length > 0 ? [listed(terminalText('withheld', language), labels, width)] : []),
  ];
}

/** Where each table of the document is shown. */
const partsOf: Readonly<Record<Report['suppressed'][number]['table'], readonly TerminalPart[]>> = {
  inputs: terminalParts,
  groups: terminalParts,
  characteristics: ['respondents'],
  scales: ['scales', 'indicators'],
  items: ['items'],
  comparisons: ['scales', 'indicators'],
};

/** As many of the names as a line has room for, at least one. */
function listed(heading: string, names: readonly string[], width: number): string {
  const line = (count: number) =>
    `${heading} ${names.slice(0, count).join(', ')}${count < names.length ? ', …' : ''}`;
  let count = names.length;
  while (count > 1 && cellWidth(line(count)) > width) count -= 1;
  return line(count);
}
