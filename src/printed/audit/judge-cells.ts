import { messages } from '../../messages/messages.ts';
import type { RuleCode, Verdict } from './audit-schema.ts';
import { type Check, type CheckedFigure, cellsOf, type Finding, type Readings, tests } from './check.ts';

interface Concern<Cell extends CheckedFigure> {
  readonly check: Check<Cell>;
  /** The place of the cell among those of the check. */
  readonly position: number;
}

/** What checks and findings say of one cell. */
export interface Judgement<Cell extends CheckedFigure> {
  readonly verdict: Verdict;
  /** The rules that would have noticed another last digit, or did notice. */
  readonly rules: RuleCode[];
  readonly concerns: readonly Concern<Cell>[];
}

/**
 * Judges printed figures, of tables files or of documents. One is consistent only if some rule that holds would have noticed an
 * alternative to it; where none would, its being let pass says nothing.
 */
export function judgeCells<Cell extends CheckedFigure>(
  checks: readonly Check<Cell>[],
  findings: readonly Finding<Cell>[],
): (cell: Cell) => Judgement<Cell> {
  const concerning = byCell(
    checks.flatMap((check) => cellsOf(check).map((cell, position) => [cell, { check, position }] as const)),
  );
  const accusing = byCell(
    findings.flatMap((finding) => finding.cells.map((cell) => [cell, finding] as const)),
  );
  const leftOut: Readings<Cell> = new Map(
    findings
      .filter(({ verdict }) => verdict === 'inconsistent')
      .flatMap(({ cells }) => cells.map((cell) => [cell, null] as const)),
  );
  return (cell) => {
    const concerns = concerning.get(cell) ?? [];
    const against = accusing.get(cell) ?? [];
    const tested = concerns.filter(({ check, position }) => tests(check, position, leftOut));
    const rules = [...against, ...tested.map(({ check }) => check)].map(({ rule }) => rule);
    return { verdict: verdictOf(against, tested.length > 0), rules: [...new Set(rules)], concerns };
  };
}

function verdictOf(against: readonly { readonly verdict: Verdict }[], isTested: boolean): Verdict {
  if (against.some(({ verdict }) => verdict === 'inconsistent')) return 'inconsistent';
  if (against.length > 0) return 'adjusted';
  return isTested ? 'consistent' : 'not_testable';
}

function byCell<Cell, Value>(
  pairs: readonly (readonly [Cell, Value])[],
): ReadonlyMap<Cell, readonly Value[]> {
  const found = new Map<Cell, Value[]>();
  for (const [cell, value] of pairs) {
    const own = found.get(cell);
    if (own) own.push(value);
    else found.set(cell, [value]);
  }
  return found;
}

/** Why no rule tests a figure: none looks at it, or every other last digit would do as well. */
export function whyUntested<Cell extends CheckedFigure>(checks: readonly Check<Cell>[]) {
  if (checks.length === 0) {
    return { code: 'no_rule' as const, message: messages.audit.nothingToCompareWith };
  }
  return {
    code: 'every_last_digit_fits' as const,
    message: checks.find(({ silence }) => silence)?.silence ?? messages.audit.everyOtherLastDigit,
  };
}
