import type { LedgerRow, Report } from '../report/report-schema.ts';
import { cellWidth } from './cell-width.ts';
import { terminalText } from './terminal-text.ts';
import type { TerminalView } from './terminal-view.ts';

/** What was read: every file and how, with every row accounted for; then, where there are groups or scales to tell of, by these. */
export function inputNotes(report: Report, view: TerminalView): string[] {
  const { language, width } = view;
  const files = report.inputs.flatMap((input) => {
    const { file, rows } = input;
    const population = populationLabel(report, input.population, view);
    const how = reading(input, view);
    const named = how.length > 0 ? `${file} (${how.join(', ')})` : file;
    const line = terminalText('rows', language, {
      file: named,
      population,
      read: rows.read,
      used: rows.used,
    });
    const reasons = rows.excluded.map(({ reason, n }) => terminalText(reason, language, { n }));
    if (reasons.length === 0) return [line];
    const excluded = terminalText('excluded', language, { rows: reasons.join(', ') });
    const together = `${line} · ${excluded}`;
    return cellWidth(together) <= width ? [together] : [line, ...filled('', [excluded], width)];
  });
  return [...files, ...ledgerNotes(report, view)];
}

/** How a file was read, where it is not plain CSV. */
function reading(input: Report['inputs'][number], { language }: TerminalView): string[] {
  const { format, compression, encoding, delimiter, sheet } = input;
  return [
    ...(format === 'sav' ? ['SPSS'] : []),
    ...(format === 'tally' ? [terminalText('tally', language)] : []),
    ...(sheet === null ? [] : [terminalText('sheet', language, { sheet })]),
    ...(compression === null ? [] : [compression]),
    ...(encoding === null || encoding === 'utf-8' ? [] : [encoding.toUpperCase()]),
    ...(delimiter === ';' ? [terminalText('semicolon', language)] : []),
    ...(delimiter === '\t' ? [terminalText('tab', language)] : []),
  ];
}

/** The ledger of each population: rows left out by group, and people with too few answers by scale and group. */
function ledgerNotes(report: Report, view: TerminalView): string[] {
  const { language, width } = view;
  return report.populations.flatMap(({ population }) => {
    const rows = report.ledger.filter((row) => row.population === population);
    const label = populationLabel(report, population, view);
    const reasons = rows
      .filter(({ group, scale }) => group === 'all' && scale === null)
      .flatMap(({ excluded }) => excluded)
      .flatMap(({ reason, n }) => {
        const byGroup = groupCounts(report, rows, null, reason, view);
        return byGroup === '' || reason === 'too_few_answers'
          ? []
          : [terminalText(reason, language, { n }) + byGroup];
      });
    const scales = rows
      .filter(({ group }) => group === 'all')
      .flatMap(({ scale, excluded }) => {
        const few = excluded.find(({ reason }) => reason === 'too_few_answers');
        const named = report.scales.find((row) => row.population === population && row.scale === scale);
        if (!few || !named) return [];
        return `${named.label[language]} ${few.n}${groupCounts(report, rows, scale, few.reason, view)}`;
      });
    return [
      ...filled(terminalText('excludedByGroup', language, { population: label }), reasons, width),
      ...filled(terminalText('too_few_answers', language, { population: label }), scales, width),
    ];
  });
}

/** ` (Pilot 1, Comparison 2)`; empty where no row is of a known group. */
function groupCounts(
  report: Report,
  rows: readonly LedgerRow[],
  scale: string | null,
  reason: string,
  view: TerminalView,
): string {
  const counts = rows.flatMap((row) => {
    const n = row.excluded.find((excluded) => excluded.reason === reason)?.n ?? 0;
    if (row.scale !== scale || row.group === 'all' || n === 0) return [];
    return { group: row.group, text: `${groupLabel(report, row, view)} ${n}` };
  });
  if (counts.every(({ group }) => group === null)) return '';
  return ` (${counts.map(({ text }) => text).join(', ')})`;
}

function groupLabel(report: Report, { population, group }: LedgerRow, { language }: TerminalView): string {
  const groups = report.populations.find((row) => row.population === population)?.groups ?? [];
  return groups.find((row) => row.group === group)?.label[language] ?? terminalText('withoutLevel', language);
}

function populationLabel({ populations }: Report, population: string, { language }: TerminalView): string {
  return populations.find((row) => row.population === population)?.label[language] ?? population;
}

/** A heading and its list, over as many lines as it takes; nothing for an empty list. */
function filled(heading: string, entries: readonly string[], width: number): string[] {
  if (entries.length === 0) return [];
  const words = entries.join(', ').split(' ');
  const lines = [heading];
  for (const word of words) {
    const last = lines.at(-1) ?? '';
    const longer = last === '' ? `  ${word}` : `${last} ${word}`;
    if (cellWidth(longer) <= width || last.trim() === '') lines[lines.length - 1] = longer;
    else lines.push(`  ${word}`);
  }
  return lines;
}
