import type { Population } from '../../../codebook/codebook.ts';
import { buildTable, type ColumnOf } from '../../../document/build-table.ts';
import {
  count,
  type Document,
  paragraph,
  type Table,
  type TextCell,
  text,
} from '../../../document/document.ts';
import type { Language } from '../../../localized.ts';
import type { QualityFinding, QualityInput, QualityReport } from '../quality-schema.ts';
import { checkText, reasonText, verdictText } from './check-text.ts';
import { missingTables } from './missing-tables.ts';

/** Rows, what is missing, notes, and last, above the prompt, what needs a decision and the verdict. */
export function checkDocument(
  report: QualityReport,
  language: Language,
  populations: readonly Population[] = [],
): Document {
  const having = (severity: QualityFinding['severity']) =>
    report.findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => withLabels(finding, populations, language));
  return {
    title: report.instrument.title[language],
    blocks: [
      rowsTable(report, language),
      ...missingTables(report, language),
      ...findingsTable('notes', having('note'), report, language),
      ...findingsTable('decisions', having('decision'), report, language),
      paragraph([verdictText(report.summary, language)], report.summary.decisions === 0 ? 'good' : 'bad'),
    ],
  };
}

/** Scales, groups and populations by the labels that the codebook gives them; items by their column, as data files have it. */
function withLabels(
  finding: QualityFinding,
  populations: readonly Population[],
  language: Language,
): QualityFinding {
  const named = populations.find(({ id }) => id === finding.population);
  if (!named) return finding;
  const labelOf = (id: string | null, among: readonly Pick<Population, 'id' | 'label'>[]) =>
    among.find((one) => one.id === id)?.label[language] ?? id;
  return {
    ...finding,
    population: named.label[language],
    scale: labelOf(finding.scale, named.scales),
    group: labelOf(finding.group, named.group?.levels ?? []),
  };
}

function rowsTable({ inputs, populations }: QualityReport, language: Language): Table {
  const label = (id: string) =>
    populations.find(({ population }) => population === id)?.label[language] ?? id;
  const excluded = ({ rows }: QualityInput) =>
    rows.excluded.map(({ reason, n }) => `${reasonText(reason, language)} ${n}`).join(', ');
  const name = checkText('rows', language);
  const columns: ColumnOf<QualityInput>[] = [
    { id: 'file', header: checkText('file', language), kind: 'text', cell: ({ file }) => text(file) },
    {
      id: 'population',
      header: checkText('population', language),
      kind: 'text',
      cell: ({ population }) => text(label(population)),
    },
    {
      id: 'excluded',
      header: checkText('excluded', language),
      kind: 'text',
      cell: (input) => text(excluded(input)),
    },
    { id: 'read', header: checkText('read', language), kind: 'number', cell: ({ rows }) => count(rows.read) },
    { id: 'used', header: checkText('used', language), kind: 'number', cell: ({ rows }) => count(rows.used) },
  ];
  return buildTable({ id: 'rows', name, caption: name }, columns, inputs);
}

interface FindingLine {
  readonly where: TextCell;
  readonly what: TextCell;
}

/** What was found, and under it what to do; said once where the next one asks for the same. */
function findingsTable(
  id: 'decisions' | 'notes',
  findings: readonly QualityFinding[],
  { inputs, populations }: QualityReport,
  language: Language,
): Table[] {
  if (findings.length === 0) return [];
  const only = { oneFile: inputs.length === 1, onePopulation: populations.length === 1 };
  const lines = findings.flatMap((finding, index): FindingLine[] => {
    const where = whereText(finding, only);
    const what = finding.message[language] + linesText(finding, language);
    const hint = finding.hint[language];
    return [
      { where: text(where), what: text(what) },
      ...(findings[index + 1]?.hint[language] === hint
        ? []
        : [{ where: text(where, { repeated: true }), what: text(`→ ${hint}`, { indent: 1 }) }]),
    ];
  });
  const name = checkText(id, language);
  const columns: ColumnOf<FindingLine>[] = [
    { id: 'where', header: checkText('where', language), kind: 'text', cell: ({ where }) => where },
    { id: 'what', header: checkText('what', language), kind: 'text', cell: ({ what }) => what },
  ];
  return [buildTable({ id, name, caption: name }, columns, lines)];
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
  return checkText(form, language, { lines: lines.join(', ') });
}
