import type { Language } from '../localized.ts';
import type { Audit, AuditFinding } from '../report/audit-schema.ts';
import { auditText, ruleText } from './audit-text.ts';
import { githubError } from './github-annotation.ts';
import { type JunitCase, junitXml } from './junit-xml.ts';

interface Place {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/** A suite per table, a case per cell: it fails where it is accused or cannot be read; what no rule reaches is skipped. */
export function auditJunit(audit: Audit, language: Language): string {
  const suites = audit.tables.map(({ table }) => ({
    name: `${auditText('table', language)} ${table}`,
    cases: audit.cells.flatMap((cell) => (cell.table === table ? [caseOf(cell, audit, language)] : [])),
  }));
  return junitXml('hanaro audit', suites);
}

function caseOf(cell: Audit['cells'][number], audit: Audit, language: Language): JunitCase {
  const name = `${cell.row} · ${cell.column}`;
  const unread = audit.unread.find((one) => isAt(one, cell));
  if (unread) {
    return { name, failure: { type: 'unread', message: unread.printed, text: unread.message[language] } };
  }
  const about = audit.findings.filter(({ verdict, cells }) => {
    return verdict === 'inconsistent' && cells.some((one) => isAt(one, cell));
  });
  const accusing = about.filter(({ tolerated }) => tolerated === null);
  const [first] = accusing;
  if (first) {
    const text = accusing.map((finding) => findingText(finding, language, '; ')).join('; ');
    return { name, failure: { type: first.rule, message: first.message[language], text } };
  }
  const [excused] = about;
  if (excused?.tolerated)
    return { name, skipped: auditText('tolerated', language, { reason: excused.tolerated }) };
  return cell.verdict === 'not_testable' ? { name, skipped: cell.reason?.message[language] ?? '' } : { name };
}

/**
 * Annotations for GitHub Actions, one per finding at the line of its first figure, and per figure that cannot be read; then
 * the counts.
 */
export function auditGithub(
  audit: Audit,
  language: Language,
  lineOf: (place: Place) => number | null,
): string {
  const { tables_file: file, summary } = audit;
  const titleOf = ({ table, row, column }: Place) =>
    [`${auditText('table', language)} ${table}`, row, column].join(' · ');
  const found = audit.findings.flatMap((finding) => {
    const [first] = finding.cells;
    if (!first || finding.verdict !== 'inconsistent' || finding.tolerated !== null) return [];
    return githubError({
      file,
      line: lineOf(first),
      title: titleOf(first),
      message: findingText(finding, language, '\n'),
    });
  });
  const unread = audit.unread.map((one) =>
    githubError({
      file,
      line: one.line,
      title: titleOf(one),
      message: `${one.printed}: ${one.message[language]}`,
    }),
  );
  const counts = (['consistent', 'adjusted', 'inconsistent', 'not_testable'] as const)
    .map((id) => `${auditText(id, language)} ${summary[id]}`)
    .join(' · ');
  return `${[...found, ...unread, `${auditText('title', language, { cells: summary.cells })}: ${counts}`].join('\n')}\n`;
}

/** The message, the figures in question, and what they could be. */
function findingText(
  { rule, message, cells, wrong }: AuditFinding,
  language: Language,
  separator: string,
): string {
  const named = cells.map((cell) => auditText('cell', language, { ...cell, printed: cell.printed || '–' }));
  return [
    `${ruleText(rule, language)}: ${message[language]}`,
    ...(cells.length > wrong ? [auditText('anyOf', language, { wrong })] : []),
    ...named,
  ].join(separator);
}

function isAt(one: Place, other: Place): boolean {
  return one.table === other.table && one.row === other.row && one.column === other.column;
}
