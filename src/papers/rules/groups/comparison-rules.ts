import { holdsAsPrinted } from '../../../printed/audit/check.ts';
import type { Statement } from '../../statements/statement.ts';
import type { PaperCheck } from '../kit/check-kit.ts';
import { type ConventionCode, type Held, supposed, type TableContext, together } from '../kit/held.ts';
import { type Comparison, severalGroupRules } from './several-group-rules.ts';
import { isOfTwo, twoGroupRules } from './two-group-rules.ts';

export interface ComparisonsHeld {
  readonly held: Held;
  /** Comparisons whose t or F, with df, p and marks, has been held against all of its row. */
  readonly asRows: ReadonlySet<Statement>;
  readonly oneSided: boolean;
}

/**
 * Groups and the test between them. A head that says "t/F" is t of two groups and F of more; where t² fits clearly more rows of two
 * groups it is F there, too. Means that were adjusted or measured of the same people are not held against F.
 */
export function comparisonRules(
  statements: readonly Statement[],
  { named, confidenceLevel }: TableContext,
): ComparisonsHeld {
  const all = statements.filter((one): one is Comparison => one.kind === 'group_comparison');
  const ofTwo = all.filter(isOfTwo);
  const open = ofTwo.filter(({ test }) => test.test !== undefined && test.t === undefined);
  const settings = { confidenceLevel, oneSided: named.oneSided };
  const byT = twoGroupRules(ofTwo, settings);
  const readAsF =
    open.length > 0 &&
    brokenRows(open.map((one) => severalGroupRules(one))) <
      brokenRows(open.map((one) => byT.rows.get(one) ?? [])) / 2;
  const student = readAsF
    ? twoGroupRules(
        ofTwo.filter((one) => !open.includes(one)),
        settings,
      )
    : byT;
  const fisher = all.filter(
    (one) =>
      (!ofTwo.includes(one) || (readAsF && open.includes(one))) &&
      (one.test.f !== undefined || one.test.test !== undefined) &&
      !named.notOneWay &&
      !named.ranks,
  );
  const asErrors = isOfErrors(fisher);
  const found: ConventionCode[] = [
    ...(asErrors ? (['standard_errors'] as const) : []),
    ...(readAsF ? (['f_of_two_groups'] as const) : []),
    ...student.conventions,
  ];
  const rows = new Map([
    ...student.rows,
    ...fisher.map((one) => [one, severalGroupRules(one, asErrors ? 'se' : 'sd')] as const),
  ]);
  const of = (part: readonly Statement[]) =>
    supposed(
      part.map((one) => rows.get(one) ?? []),
      'other_test',
    );
  const held = together([{ checks: [], conventions: found }, of([...student.rows.keys()]), of(fisher)]);
  const kept = new Set(held.checks);
  return {
    held,
    asRows: new Set([...rows].flatMap(([one, checks]) => (checks.every((x) => kept.has(x)) ? [one] : []))),
    oneSided: student.reading?.oneSided ?? false,
  };
}

/** Several rows that standard errors fit and SDs do not: one row alone may as well have a slip. */
function isOfErrors(rows: readonly Comparison[]): boolean {
  const broken = brokenRows(rows.map((one) => severalGroupRules(one)));
  return broken > 1 && brokenRows(rows.map((one) => severalGroupRules(one, 'se'))) === 0;
}

function brokenRows(rows: readonly (readonly PaperCheck[])[]): number {
  return rows.filter((row) => !row.every(holdsAsPrinted)).length;
}
