import type { ChalkInstance } from 'chalk';
import type { Language } from '../localized.ts';
import type { Audit, AuditFinding } from '../report/audit-schema.ts';
import { auditText, ruleText } from './audit-text.ts';
import { printable } from './printable.ts';
import { type Column, textTable } from './text-table.ts';
import { wrapCells } from './wrap-cells.ts';

interface View {
  readonly chalk: ChalkInstance;
  readonly language: Language;
  /** Terminal cells in a line. */
  readonly width: number;
}

/** Counts of verdicts by table, then what was bent, and last, above the prompt, what cannot be true. */
export function renderAudit(audit: Audit, view: View): string {
  const { chalk, language } = view;
  const having = (verdict: AuditFinding['verdict']) =>
    audit.findings.filter((finding) => finding.verdict === verdict);
  const [adjusted, inconsistent] = [having('adjusted'), having('inconsistent')];
  const heading = (id: 'adjustedCells' | 'inconsistentCells') => chalk.bold(auditText(id, language));
  const sections = [
    `${verdictTable(audit, view)}\n${wrapped(auditText('notes', language), '', view)
      .map((line) => chalk.dim(line))
      .join('\n')}`,
    ...(adjusted.length === 0
      ? []
      : [[heading('adjustedCells'), ...adjusted.flatMap((one) => findingLines(one, view))].join('\n')]),
    ...(audit.conventions.length === 0 ? [] : [conventionLines(audit, view).join('\n')]),
    ...(audit.unread.length === 0 ? [] : [unreadLines(audit, view).join('\n')]),
    ...(inconsistent.length === 0
      ? audit.unread.length > 0
        ? []
        : [chalk.green(auditText('nothing', language))]
      : [
          chalk.red(heading('inconsistentCells')),
          ...inconsistent.map((one) => findingLines(one, view).join('\n')),
        ]),
  ];
  return `${chalk.bold(printable(audit.tables_file))}\n\n${sections.join('\n\n')}\n`;
}

type VerdictRow = Audit['tables'][number];

function verdictTable({ tables, summary }: Audit, { chalk, language, width }: View): string {
  const counts = ['cells', 'consistent', 'adjusted', 'inconsistent', 'not_testable'] as const;
  const columns: Column<VerdictRow>[] = [
    { header: auditText('table', language), align: 'left', cell: ({ table }) => table },
    ...counts.map(
      (id): Column<VerdictRow> => ({
        header: auditText(id, language),
        align: 'right',
        cell: (row) => (row[id] === 0 ? '·' : String(row[id])),
      }),
    ),
  ];
  const title = auditText('title', language, { cells: summary.cells });
  const all = { ...summary, table: auditText('all', language) };
  return textTable(title, columns, [...tables, all], { chalk, width });
}

function conventionLines({ conventions }: Audit, view: View): string[] {
  const { chalk, language } = view;
  return [
    chalk.bold(auditText('conventions', language)),
    ...conventions.flatMap(({ table, message }) =>
      wrapped(auditText('convention', language, { table, message: message[language] }), '', view),
    ),
  ];
}

/** What was not read, with its line where it is known. */
function unreadLines({ unread, tables_file }: Audit, view: View): string[] {
  const { chalk, language } = view;
  return [
    chalk.red(chalk.bold(auditText('unreadCells', language))),
    ...unread.flatMap(({ line, path, table, row, column, printed, message }) => [
      ...wrapped(auditText('cell', language, { table, row, column, printed: `"${printed}"` }), '', view).map(
        (text) => chalk.bold(text),
      ),
      ...wrapped(
        `${tables_file}${line === null ? '' : `:${line}`} ${path}: ${message[language]}`,
        '  ',
        view,
      ),
    ]),
    ...wrapped(auditText('unreadHint', language), '  ', view),
  ];
}

/** The cell and what else it could have been, then why. */
function findingLines(finding: AuditFinding, view: View): string[] {
  const { chalk, language } = view;
  const names = finding.cells.map(({ table, row, column, printed }) =>
    auditText('cell', language, { table, row, column, printed: printed === '' ? '–' : printed }),
  );
  const bold = finding.verdict === 'adjusted' ? (text: string) => text : chalk.bold;
  const adjusted = finding.verdict === 'adjusted';
  const why = finding.message[language] + (adjusted ? '' : ` [${ruleText(finding.rule, language)}]`);
  const possible = possibleText(finding, language);
  return [
    ...names.flatMap((name) => wrapped(name, '', view)).map((line) => bold(line)),
    ...(finding.cells.length > 1
      ? wrapped(auditText('anyOf', language, { wrong: finding.wrong }), '  ', view)
      : []),
    ...wrapped(why, '  ', view),
    ...(possible === null ? [] : wrapped(auditText('possible', language, { values: possible }), '  ', view)),
    ...(finding.tolerated === null
      ? []
      : wrapped(auditText('tolerated', language, { reason: finding.tolerated }), '  ', view)),
  ];
}

function possibleText({ verdict, possible }: AuditFinding, language: Language): string | null {
  if (verdict === 'adjusted') return null;
  if ('values' in possible) {
    const values = possible.values.map((value) => (value === '' ? '–' : value));
    return values.length === 0 ? null : values.join(auditText('or', language));
  }
  const digits = (value: number) => String(Number(value.toPrecision(4)));
  return auditText('between', language, { low: digits(possible.low), high: digits(possible.high) });
}

function wrapped(text: string, indent: string, { width }: View): string[] {
  return wrapCells([indent + printable(text)], width)
    .join('\n')
    .split('\n');
}
