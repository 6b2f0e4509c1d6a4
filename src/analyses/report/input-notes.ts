import type { Language } from '../../localized.ts';
import { scoreText } from '../score-text.ts';
import type { LedgerRow, Report } from './report-schema.ts';

/** What of a report says what was read. */
export interface ReadReport {
  readonly populations: readonly Report['populations'][number][];
  readonly ledger: readonly LedgerRow[];
  readonly inputs: readonly Report['inputs'][number][];
  /** Scales are named where a report has rows of them. */
  readonly scales?: readonly Pick<Report['scales'][number], 'population' | 'scale' | 'label'>[];
}

/** What was read: every file and how, with every row accounted for; then rows left out by group, and by scale. */
export function inputNotes(report: ReadReport, language: Language): string[] {
  return [
    ...report.inputs.map((input) => fileNote(report, input, language)),
    ...ledgerNotes(report, language),
  ];
}

function fileNote(report: ReadReport, input: ReadReport['inputs'][number], language: Language): string {
  const { file, rows } = input;
  const how = reading(input, language);
  const line = scoreText('rows', language, {
    file: how.length > 0 ? file + scoreText('inBrackets', language, { what: how.join(', ') }) : file,
    population: [populationLabel(report, input.population, language), ...waveOf(input, language)].join(', '),
    read: rows.read,
    used: rows.used,
  });
  const reasons = rows.excluded.map(({ reason, n }) => scoreText(reason, language, { n }));
  return reasons.length === 0
    ? line
    : `${line} · ${scoreText('leftOut', language, { rows: reasons.join(', ') })}`;
}

const waveOf = ({ wave }: Report['inputs'][number], language: Language) =>
  wave ? [scoreText('wave', language, { wave: wave.label[language] })] : [];

/** How a file was read, where it is not plain CSV. */
function reading(input: ReadReport['inputs'][number], language: Language): string[] {
  const { format, compression, encoding, delimiter, sheet } = input;
  return [
    ...(format === 'sav' ? ['SPSS'] : []),
    ...(format === 'tally' ? [scoreText('tally', language)] : []),
    ...(sheet === null ? [] : [scoreText('sheet', language, { sheet })]),
    ...(compression === null ? [] : [compression]),
    ...(encoding === null || encoding === 'utf-8' ? [] : [encoding.toUpperCase()]),
    ...(delimiter === ';' ? [scoreText('semicolon', language)] : []),
    ...(delimiter === '\t' ? [scoreText('tab', language)] : []),
  ];
}

/** The ledger of each population: rows left out by group, and respondents with too few answers by scale and group. */
function ledgerNotes(report: ReadReport, language: Language): string[] {
  return report.populations.flatMap(({ population }) => {
    const rows = report.ledger.filter((row) => row.population === population);
    const ofAll = rows.filter(({ group }) => group === 'all');
    const counts = (scale: string | null, reason: string) =>
      groupCounts(report, { rows, scale, reason }, language);
    const reasons = ofAll
      .filter(({ scale }) => scale === null)
      .flatMap(({ excluded }) => excluded)
      .flatMap(({ reason, n }) => {
        const byGroup = counts(null, reason);
        return byGroup === '' ? [] : [scoreText(reason, language, { n }) + byGroup];
      });
    const scales = ofAll.flatMap(({ scale, excluded }) => {
      const few = excluded.find(({ reason }) => reason === 'too_few_answers');
      const named = report.scales?.find((row) => row.population === population && row.scale === scale);
      return few && named ? `${named.label[language]} ${few.n}${counts(scale, few.reason)}` : [];
    });
    const blanks = { population: populationLabel(report, population, language) };
    return [
      ...listed(scoreText('excludedByGroup', language, blanks), reasons),
      ...listed(scoreText('too_few_answers', language, blanks), scales),
    ];
  });
}

const listed = (heading: string, entries: readonly string[]) =>
  entries.length === 0 ? [] : [`${heading} ${entries.join(', ')}`];

/** ` (Pilot 1, Comparison 2)`; empty where no row is of a known group. */
function groupCounts(
  report: ReadReport,
  of: { readonly rows: readonly LedgerRow[]; readonly scale: string | null; readonly reason: string },
  language: Language,
): string {
  const counts = of.rows.flatMap((row) => {
    const n = row.excluded.find(({ reason }) => reason === of.reason)?.n ?? 0;
    if (row.scale !== of.scale || row.group === 'all' || n === 0) return [];
    return { group: row.group, text: `${groupLabel(report, row, language)} ${n}` };
  });
  if (counts.every(({ group }) => group === null)) return '';
  return scoreText('inBrackets', language, { what: counts.map(({ text }) => text).join(', ') });
}

function groupLabel(report: ReadReport, { population, group }: LedgerRow, language: Language): string {
  const groups = report.populations.find((row) => row.population === population)?.groups ?? [];
  return groups.find((row) => row.group === group)?.label[language] ?? scoreText('withoutLevel', language);
}

function populationLabel({ populations }: ReadReport, population: string, language: Language): string {
  return populations.find((row) => row.population === population)?.label[language] ?? population;
}
