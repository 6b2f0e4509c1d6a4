import type { Case, Outcomes, PlacedError } from '../../../document/outcomes.ts';
import type { Language } from '../../../localized.ts';
import type { Audit, AuditCell, AuditFinding } from '../audit-schema.ts';
import { auditText, type Labels, labelsOf, possibleText, ruleText } from './audit-text.ts';

interface Place {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/** A suite for each table, a case for each figure: it fails where it is accused or cannot be read; what no rule reaches is skipped. */
export function auditOutcomes(audit: Audit, language: Language): Outcomes {
  const { tables_file: file, summary } = audit;
  const labels = labelsOf(audit, language);
  const suites = audit.tables.map(({ table }) => ({
    name: `${auditText('table', language)} ${table}`,
    cases: audit.cells.flatMap((cell) =>
      cell.table === table ? [caseOf(cell, audit, labels, language)] : [],
    ),
  }));
  const found = audit.findings.flatMap((finding): PlacedError[] => {
    const [first] = finding.cells;
    if (!first || finding.verdict !== 'inconsistent' || finding.tolerated !== null) return [];
    const line = audit.cells.find((cell) => isAt(cell, first))?.line ?? null;
    return [{ file, line, title: labels(first), message: findingText(finding, labels, language, '\n') }];
  });
  const unread = audit.unread.map((one) => ({
    file,
    line: one.line,
    title: labels(one),
    message: `${one.printed}: ${one.message[language]}`,
  }));
  const counts = (['consistent', 'adjusted', 'inconsistent', 'not_testable'] as const)
    .map((id) => `${auditText(id, language)} ${summary[id]}`)
    .join(' · ');
  return {
    title: 'hanaro audit',
    suites,
    errors: [...found, ...unread],
    summary: `${auditText('title', language, { cells: summary.cells })}: ${counts}${
      summary.given_up > 0 ? ` · ${auditText('givenUp', language, { findings: summary.given_up })}` : ''
    }`,
  };
}

function caseOf(cell: AuditCell, audit: Audit, labels: Labels, language: Language): Case {
  const name = `${cell.row} · ${cell.column}`;
  const unread = audit.unread.find((one) => isAt(one, cell));
  if (unread) {
    return { name, failure: { type: 'unread', message: unread.printed, text: unread.message[language] } };
  }
  const about = audit.findings.filter(
    ({ verdict, cells }) => verdict === 'inconsistent' && cells.some((one) => isAt(one, cell)),
  );
  const accusing = about.filter(({ tolerated }) => tolerated === null);
  const [first] = accusing;
  if (first) {
    const text = accusing.map((finding) => findingText(finding, labels, language, '; ')).join('; ');
    return { name, failure: { type: first.rule, message: first.message[language], text } };
  }
  const [excused] = about;
  if (excused?.tolerated)
    return { name, skipped: auditText('tolerated', language, { reason: excused.tolerated }) };
  return cell.verdict === 'not_testable' ? { name, skipped: cell.reason?.message[language] ?? '' } : { name };
}

/** The message, the figures in question, and what they could be. */
function findingText(finding: AuditFinding, labels: Labels, language: Language, separator: string): string {
  const { rule, message, cells, wrong } = finding;
  const possible = possibleText(finding, language);
  return [
    `${ruleText(rule, language)}: ${message[language]}`,
    ...(cells.length > wrong ? [auditText('anyOf', language, { wrong, cells: cells.length })] : []),
    ...cells.map(labels),
    ...(possible === null ? [] : [`${auditText('could', language)}: ${possible}`]),
  ].join(separator);
}

function isAt(one: Place, other: Place): boolean {
  return one.table === other.table && one.row === other.row && one.column === other.column;
}
