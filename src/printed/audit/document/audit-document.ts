import { buildTable, type ColumnOf } from '../../../document/build-table.ts';
import {
  count,
  type Document,
  type Paragraph,
  paragraph,
  type Table,
  text,
} from '../../../document/document.ts';
import type { Language } from '../../../localized.ts';
import type { Audit, AuditFinding } from '../audit-schema.ts';
import { auditText, type Labels, labelsOf, possibleText, ruleText } from './audit-text.ts';

/** Counts of verdicts by table, then how tables are printed, then what was adjusted, and last what cannot be true. */
export function auditDocument(audit: Audit, language: Language): Document {
  const { findings, unread } = audit;
  const { given_up: givenUp } = audit.summary;
  const having = (verdict: AuditFinding['verdict']) =>
    findings.filter((finding) => finding.verdict === verdict);
  const inconsistent = having('inconsistent');
  const labels = labelsOf(audit, language);
  return {
    title: audit.tables_file,
    blocks: [
      verdictTable(audit, language),
      paragraph([auditText('notes', language)], 'quiet'),
      ...(givenUp > 0 ? [paragraph([auditText('givenUp', language, { findings: givenUp })])] : []),
      ...adjustedTable(having('adjusted'), labels, language),
      ...conventionsTable(audit, language),
      ...unreadTable(audit, labels, language),
      ...findingsTable(inconsistent, labels, language),
      ...(inconsistent.length === 0 && unread.length === 0 ? [nothingFound(audit, language)] : []),
    ],
  };
}

/** Where no rule reached any figure, that none accused one means nothing. */
export function nothingFound({ summary }: Audit, language: Language): Paragraph {
  return summary.not_testable === summary.cells
    ? paragraph([auditText('nothingTested', language)])
    : paragraph([auditText('nothing', language)], 'good');
}

type VerdictRow = Audit['tables'][number];

export function verdictTable({ tables, summary }: Audit, language: Language): Table {
  const columns: ColumnOf<VerdictRow>[] = [
    { id: 'table', header: auditText('table', language), kind: 'text', cell: ({ table }) => text(table) },
    ...(['cells', 'consistent', 'adjusted', 'inconsistent', 'not_testable'] as const).map(
      (id): ColumnOf<VerdictRow> => ({
        id,
        header: auditText(id, language),
        kind: 'number',
        cell: (row) => count(row[id]),
      }),
    ),
  ];
  const caption = auditText('title', language, { cells: summary.cells });
  const all = { ...summary, table: auditText('all', language) };
  return buildTable({ id: 'tables', name: auditText('verdicts', language), caption }, columns, [
    ...tables,
    all,
  ]);
}

export function adjustedTable(
  findings: readonly AuditFinding[],
  labels: Labels,
  language: Language,
): Table[] {
  if (findings.length === 0) return [];
  const columns: ColumnOf<AuditFinding>[] = [
    {
      id: 'figure',
      header: auditText('figure', language),
      kind: 'text',
      cell: ({ cells }) => text(cells.map(labels).join('; ')),
    },
    {
      id: 'why',
      header: auditText('why', language),
      kind: 'text',
      cell: ({ message }) => text(message[language]),
    },
  ];
  const caption = auditText('adjustedCells', language);
  return [buildTable({ id: 'adjusted', name: auditText('adjusted', language), caption }, columns, findings)];
}

export function conventionsTable({ conventions }: Audit, language: Language): Table[] {
  if (conventions.length === 0) return [];
  const columns: ColumnOf<Audit['conventions'][number]>[] = [
    { id: 'table', header: auditText('table', language), kind: 'text', cell: ({ table }) => text(table) },
    {
      id: 'convention',
      header: auditText('how', language),
      kind: 'text',
      cell: ({ message }) => text(message[language]),
    },
  ];
  const name = auditText('conventions', language);
  return [buildTable({ id: 'conventions', name, caption: name }, columns, conventions)];
}

/** What was not read, with its line where it is known. */
export function unreadTable({ unread, tables_file }: Audit, labels: Labels, language: Language): Table[] {
  if (unread.length === 0) return [];
  const columns: ColumnOf<Audit['unread'][number]>[] = [
    {
      id: 'figure',
      header: auditText('figure', language),
      kind: 'text',
      cell: (one) => text(labels(one)),
    },
    {
      id: 'place',
      header: auditText('place', language),
      kind: 'text',
      sentences: 'plain',
      cell: ({ line, path }) => text(`${tables_file}${line === null ? '' : `:${line}`} ${path}`),
    },
    {
      id: 'why',
      header: auditText('why', language),
      kind: 'text',
      sentences: 'plain',
      cell: ({ message }) => text(`${message[language]} · ${auditText('unreadHint', language)}`),
    },
  ];
  const caption = auditText('unreadCells', language);
  const name = auditText('unread', language);
  return [buildTable({ id: 'unread', name, caption, entries: true, tone: 'bad' }, columns, unread)];
}

/** The figures in question, why, and what the first could be. */
export function findingsTable(
  findings: readonly AuditFinding[],
  labels: Labels,
  language: Language,
): Table[] {
  if (findings.length === 0) return [];
  const sentence = (
    id: string,
    header: string,
    said: (finding: AuditFinding) => string,
    sentences: 'plain' | 'named' = 'plain',
  ): ColumnOf<AuditFinding> => ({
    id,
    header,
    kind: 'text',
    sentences,
    cell: (finding) => text(said(finding)),
  });
  const columns: ColumnOf<AuditFinding>[] = [
    {
      id: 'figures',
      header: auditText('figure', language),
      kind: 'text',
      cell: ({ cells }) => text(cells.map(labels).join('; ')),
    },
    sentence('wrong', auditText('wrong', language), ({ cells, wrong }) =>
      cells.length > 1 ? auditText('anyOf', language, { wrong, cells: cells.length }) : '',
    ),
    sentence(
      'why',
      auditText('why', language),
      ({ message, rule }) => `${message[language]} [${ruleText(rule, language)}]`,
    ),
    sentence(
      'possible',
      auditText('could', language),
      (finding) => possibleText(finding, language) ?? '',
      'named',
    ),
    sentence('tolerated', auditText('letPass', language), ({ tolerated }) => tolerated ?? '', 'named'),
  ];
  const caption = auditText('inconsistentCells', language);
  const name = auditText('inconsistent', language);
  return [buildTable({ id: 'findings', name, caption, entries: true, tone: 'bad' }, columns, findings)];
}
