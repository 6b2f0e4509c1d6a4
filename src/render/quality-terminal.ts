import type { Language } from '../localized.ts';
import type { QualityFinding, QualityInput, QualityReport } from '../report/quality-schema.ts';
import { missingTables } from './quality-missing.ts';
import { qualityText, reasonText, verdictText } from './quality-text.ts';
import type { QualityView } from './quality-view.ts';
import { type Column, textTable } from './text-table.ts';

/** Rows, what is missing, notes, and last, above the prompt, what needs a decision and the verdict. */
export function renderQuality(report: QualityReport, view: QualityView): string {
  const { chalk, language } = view;
  const having = (severity: QualityFinding['severity']) =>
    report.findings.filter((finding) => finding.severity === severity);
  const verdict = verdictText(report.summary, language);
  const sections = [
    rowsTable(report, view),
    ...missingTables(report, view),
    findingsTable('notes', having('note'), report, view),
    findingsTable('decisions', having('decision'), report, view),
    report.summary.decisions === 0 ? chalk.green(verdict) : chalk.red.bold(verdict),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function rowsTable({ inputs, populations }: QualityReport, view: QualityView): string {
  const { language } = view;
  const label = (id: string) =>
    populations.find(({ population }) => population === id)?.label[language] ?? id;
  const columns: Column<QualityInput>[] = [
    { header: qualityText('file', language), align: 'left', cell: ({ file }) => file },
    {
      header: qualityText('population', language),
      align: 'left',
      cell: ({ population }) => label(population),
    },
    {
      header: qualityText('excluded', language),
      align: 'left',
      cell: ({ rows }) =>
        rows.excluded.map(({ reason, n }) => `${reasonText(reason, language)} ${n}`).join(', '),
    },
    { header: qualityText('read', language), align: 'right', cell: ({ rows }) => String(rows.read) },
    { header: qualityText('used', language), align: 'right', cell: ({ rows }) => String(rows.used) },
  ];
  return textTable(qualityText('rows', language), columns, inputs, view);
}

interface TextRow {
  readonly where: string;
  readonly what: string;
}

/** What was found, and under it what to do; said once where the next one asks for the same. */
function findingsTable(
  title: 'decisions' | 'notes',
  findings: readonly QualityFinding[],
  { inputs, populations }: QualityReport,
  view: QualityView,
): string {
  if (findings.length === 0) return '';
  const { language } = view;
  const rows = findings.flatMap((finding, index): TextRow[] => {
    const hint = finding.hint[language];
    const told = {
      where: whereText(finding, { oneFile: inputs.length === 1, onePopulation: populations.length === 1 }),
      what: [finding.message[language], linesText(finding, language)].filter((text) => text !== '').join(' '),
    };
    const again = findings[index + 1]?.hint[language] === hint;
    return again ? [told] : [told, { where: '', what: `  → ${hint}` }];
  });
  const columns: Column<TextRow>[] = [
    { header: qualityText('where', language), align: 'left', cell: ({ where }) => where },
    { header: qualityText('what', language), align: 'left', cell: ({ what }) => what },
  ];
  return textTable(qualityText(title, language), columns, rows, view);
}

/** The narrowest place; file and population only where there are several. */
function whereText(
  { file, population, group, scale, item, column }: QualityFinding,
  only: { readonly oneFile: boolean; readonly onePopulation: boolean },
): string {
  const place = [item ?? column ?? scale ?? group].filter((name) => name !== null);
  const around = file === null ? (only.onePopulation ? [] : [population]) : only.oneFile ? [] : [file];
  return [...around, ...place].join(' ') || (file ?? population);
}

function linesText({ lines, count }: QualityFinding, language: Language): string {
  if (lines.length === 0) return '';
  const form = count > lines.length ? 'moreLines' : lines.length === 1 ? 'line' : 'lines';
  return qualityText(form, language, { lines: lines.join(', ') });
}
