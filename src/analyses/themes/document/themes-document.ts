import { buildTable } from '../../../document/build-table.ts';
import type { Decimals } from '../../../document/decimals.ts';
import { type Block, type Document, paragraph, type Table, text } from '../../../document/document.ts';
import type { Language } from '../../../localized.ts';
import { type ThemePart, themeParts } from '../theme-parts.ts';
import type { CodingInput, ThemeFinding, ThemesReport } from '../themes-schema.ts';
import { agreementTable, differenceTables } from './agreement-tables.ts';
import { conceptTables, groupTables, summaryTables } from './theme-tables.ts';
import { ofCoder, themeText } from './theme-text.ts';

/** Coding sheets for readers: concepts and notes first, what sums them up last, above the prompt. */
export function themesDocument(
  report: ThemesReport,
  parts: readonly ThemePart[],
  view: { readonly language: Language; readonly decimals: Decimals },
): Document {
  const { language } = view;
  const tables: Readonly<Record<ThemePart, () => readonly Table[]>> = {
    concepts: () => conceptTables(report, language),
    notes: () => findingsTable(report, language),
    differences: () => differenceTables(report, view),
    categories: () => summaryTables(report, language),
    groups: () => groupTables(report, language),
    agreement: () => agreementTable(report, view),
  };
  return {
    title: themeText('title', language),
    blocks: [
      paragraph(
        report.inputs.map((input) => inputNote(input, language)),
        'quiet',
      ),
      ...themeParts.filter((part) => parts.includes(part)).flatMap((part) => tables[part]()),
      ...notes(report, parts, language),
    ],
  };
}

function inputNote({ file, rows }: CodingInput, language: Language): string {
  const line = themeText('file', language, { file, read: rows.read, used: rows.used });
  if (rows.excluded.length === 0) return line;
  const reasons = rows.excluded.map(({ reason, n }) => themeText(`excluded_${reason}`, language, { n }));
  return `${line} · ${themeText('leftOut', language, { rows: reasons.join(', ') })}`;
}

function findingsTable({ findings, inputs }: ThemesReport, language: Language): Table[] {
  if (findings.length === 0) return [];
  const name = themeText('findings', language);
  const where = ({ file, coder }: ThemeFinding) =>
    inputs.length > 1 ? file : ofCoder(file, coder, language);
  return [
    buildTable<ThemeFinding>(
      { id: 'notes', name, caption: name },
      [
        { id: 'where', header: themeText('where', language), kind: 'text', cell: (one) => text(where(one)) },
        {
          id: 'what',
          header: themeText('what', language),
          kind: 'text',
          cell: (one) => text(one.message[language] + linesText(one, language)),
        },
      ],
      findings,
    ),
  ];
}

function linesText({ lines, count }: ThemeFinding, language: Language): string {
  const form = count > lines.length ? 'moreLines' : lines.length === 1 ? 'line' : 'severalLines';
  return lines.length === 0 ? '' : themeText(form, language, { lines: lines.join(', ') });
}

/** How the figures that are shown were made, and why any is missing. */
function notes(
  { agreement, groups }: ThemesReport,
  parts: readonly ThemePart[],
  language: Language,
): Block[] {
  const reasons = new Set(agreement.flatMap(({ not_computed }) => not_computed['kappa'] ?? []));
  const lines = [
    ...(groups.length > 0 && parts.includes('groups') ? [themeText('conceptNote', language)] : []),
    ...(agreement.length > 0 && parts.includes('agreement')
      ? [
          themeText('kappaNote', language),
          ...(['nothing_in_common', 'one_category'] as const)
            .filter((reason) => reasons.has(reason))
            .map((reason) => themeText(reason, language)),
          ...(agreement.some(({ not_computed }) => not_computed['statistic'] !== undefined)
            ? [themeText('noCommonCategory', language)]
            : []),
        ]
      : []),
  ];
  return lines.length === 0 ? [] : [paragraph(lines, 'quiet')];
}
