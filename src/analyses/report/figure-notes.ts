import type { Language } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { analyses } from '../index.ts';
import { scoreText } from '../score-text.ts';
import { starsNote, unpadded } from '../stars-for.ts';
import { missingFigureNotes } from './missing-figure-notes.ts';
import { type ReportPart, reportParts } from './report-parts.ts';
import type { Report as WholeReport } from './report-schema.ts';
import { uncomputedReasons } from './uncomputed-figures.ts';

type Arrays = Pick<WholeReport, 'populations' | 'scales' | 'items' | 'comparisons' | 'suppressed'>;
type Report = Pick<WholeReport, 'settings'> & {
  readonly [Id in keyof Arrays]: readonly Arrays[Id][number][];
};

/** How the figures of the tables that are shown were made, and why any is missing. */
export function figureNotes(report: Report, parts: readonly ReportPart[], language: Language): string[] {
  const { settings, comparisons, items, populations } = report;

  const scored = parts.some((part) => part !== 'respondents');
  const compared = comparisons.length > 0 && parts.some((part) => part === 'scales' || part === 'indicators');
  const reversed = parts.includes('items') && items.some(({ reverse_keyed }) => reverse_keyed);
  const pairs = populations.some(({ groups: [, ...levels] }) => levels.length > 2);
  return [
    ...(compared ? [testNote(report, language)] : []),
    ...(compared && settings.stars.length > 0 ? [starsNote(settings)] : []),
    ...(compared && pairs ? [scoreText('notAdjusted', language)] : []),
    ...(scored ? [...sumNotes(report, parts, language), scoreText('hundred', language)] : []),
    ...(reversed ? [scoreText('reversed', language)] : []),
    ...missingFigures(report, parts, language),
    ...suppressionNotes(report, parts, language),
  ];
}

/** Which test of two groups it is that tables and stars go by. */
export const testNote = ({ settings }: Pick<Report, 'settings'>, language: Language): string =>
  scoreText(settings.test, language, { below: unpadded(settings.levene_below) });

/** Which scores are sums: the table of indicators has scores of both kinds below each other. */
export function sumNotes(
  report: Pick<Report, 'scales'>,
  parts: readonly ReportPart[],
  language: Language,
): string[] {
  const shown = parts.includes('scales') || parts.includes('indicators');
  const sums = report.scales.filter(({ group, score }) => shown && group === 'all' && score === 'sum');
  const labels = [...new Set(sums.map(({ label }) => label[language]))].join(', ');
  return sums.length === 0 ? [] : [scoreText('sums', language, { labels })];
}

/** Of the rows that are shown. */
function missingFigures(report: Report, parts: readonly ReportPart[], language: Language): string[] {
  const scales = parts.includes('scales')
    ? report.scales
    : report.scales.filter(({ parent }) => parent === null);
  const shownScales = parts.some((part) => part === 'scales' || part === 'indicators') ? scales : [];
  const shown = new Set(shownScales.map(({ scale }) => scale));
  const rows = [
    ...shownScales,
    ...(parts.includes('items') ? report.items : []),
    ...report.comparisons.filter(({ scale }) => shown.has(scale)),
  ];
  return missingFigureNotes(
    rows.map((row) => ({ label: row.label, reasons: uncomputedReasons(row) })),
    messages.documents.scoreTexts,
    language,
  );
}

/** What --min-cell withholds of the tables that are shown. */
function suppressionNotes(
  { settings, suppressed }: Report,
  parts: readonly ReportPart[],
  language: Language,
): string[] {
  if (settings.min_cell === null) return [];
  const shown = suppressed.filter(
    ({ table, withheld }) => withheld !== 'counts' && parts.some((part) => partsOf(table).includes(part)),
  );
  const labels = [...new Set(shown.map(({ label }) => label[language]))];
  return [
    scoreText('suppressed', language, { minCell: settings.min_cell }),
    ...(labels.length > 0 ? [`${scoreText('withheld', language)} ${labels.join(', ')}`] : []),
  ];
}

/** Where each table of the JSON document is shown: comparisons stand beside scales. */
function partsOf(table: Report['suppressed'][number]['table']): readonly string[] {
  if (table === 'inputs' || table === 'groups') return reportParts;
  return Object.keys(analyses[table === 'comparisons' ? 'scales' : table].parts);
}
