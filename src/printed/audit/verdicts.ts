import type { Codebook } from '../../codebook/codebook.ts';
import { messages } from '../../messages/messages.ts';
import { cellLabel } from '../cell-label.ts';
import type { PrintedCell } from '../printed-cells.ts';
import type { PublishedTables } from '../published-tables.ts';
import { pathText } from '../verify/path-text.ts';
import type { Audit, AuditCell, AuditFinding, Verdict } from './audit-schema.ts';
import type { Check, Finding } from './check.ts';
import { judgeCells, whyUntested } from './judge-cells.ts';
import { type Range, roundingInterval } from './rounding-interval.ts';
import { formOf } from './score-forms.ts';

/** A verdict for every cell of tables files. */
export function verdictsOf(
  cells: readonly PrintedCell[],
  checks: readonly Check[],
  findings: readonly Finding[],
  {
    codebook,
    lineOf,
    feasible,
  }: {
    readonly codebook: Codebook;
    /** Of every t of which it is known. */
    readonly feasible: ReadonlyMap<PrintedCell, Range>;
    readonly lineOf?: (path: PrintedCell['path']) => number | null;
  },
): AuditCell[] {
  const judge = judgeCells(checks, findings);
  return cells.map((cell) => {
    const { verdict, rules, concerns } = judge(cell);
    return {
      ...placeOf(cell),
      label: cellLabel(cell, codebook),
      path: pathText(cell.path),
      line: lineOf?.(cell.path) ?? null,
      verdict,
      rules,
      tests: [...(concerns.find(({ check, position }) => position === 0 && check.tests)?.check.tests ?? [])],
      feasible: feasible.get(cell) ?? null,
      reason:
        verdict === 'not_testable'
          ? reasonOf(
              cell,
              concerns.map(({ check }) => check),
              codebook,
            )
          : null,
    };
  });
}

function reasonOf(cell: PrintedCell, checks: readonly Check[], codebook: Codebook): AuditCell['reason'] {
  const { subject, plain } = cell;
  if (cell.unread) return { code: 'not_a_number', message: cell.unread };
  const isMark = subject.of === 'comparison' && ['stars', 'significant'].includes(subject.figure);
  if (plain === '' && !isMark) {
    return {
      code: 'nothing_printed',
      message: messages.audit.nothingPrinted,
    };
  }
  const isText = subject.of === 'comparison' && ['p', 'stars', 'significant'].includes(subject.figure);
  if (!isText && !roundingInterval(plain)) {
    return { code: 'not_a_number', message: messages.audit.notNumber };
  }
  if (('scale' in subject || 'item' in subject) && !formOf(cell, codebook)) {
    return {
      code: 'not_in_instrument',
      message: messages.audit.instrumentHasNoSuchScale,
    };
  }
  return whyUntested(checks);
}

/** How many cells have each verdict. */
export function countsOf(cells: readonly AuditCell[]): Omit<Audit['tables'][number], 'table'> {
  const having = (verdict: Verdict) => cells.filter((cell) => cell.verdict === verdict).length;
  return {
    cells: cells.length,
    consistent: having('consistent'),
    adjusted: having('adjusted'),
    inconsistent: having('inconsistent'),
    not_testable: having('not_testable'),
  };
}

function placeOf({ table, row, column, printed }: PrintedCell) {
  return { table, row, column, printed };
}

/** A finding as the document has it. */
export function writtenFinding(finding: Finding, tolerated: PublishedTables['tolerated']): AuditFinding {
  const reasons = finding.cells.map(
    ({ table, row, column }) =>
      tolerated.find((cell) => cell.table === table && cell.row === row && cell.column === column)?.reason,
  );
  return {
    rule: finding.rule,
    verdict: finding.verdict,
    cells: finding.cells.map(placeOf),
    wrong: finding.wrong,
    compared_with: finding.comparedWith.map(placeOf),
    possible: finding.possible,
    tolerated: reasons.every((reason) => reason !== undefined) ? (reasons[0] ?? null) : null,
    message: finding.message,
  };
}
