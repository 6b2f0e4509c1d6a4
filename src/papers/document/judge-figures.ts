import { messages } from '../../messages/messages.ts';
import type { RuleCode, Verdict } from '../../printed/audit/audit-schema.ts';
import { type Check, cellsOf, type Finding, type Readings, tests } from '../../printed/audit/check.ts';
import type { PaperFigure } from '../paper-figure.ts';
import type { PaperCell } from './paper-audit-schema.ts';

type Judged = Pick<PaperCell, 'verdict' | 'rules' | 'reason'>;

/** A verdict for every figure: consistent only where a rule that holds would have noticed another last digit. */
export function judgeFigures(
  checks: readonly Check<PaperFigure>[],
  findings: readonly Finding<PaperFigure>[],
): (figure: PaperFigure) => Judged {
  const concerning = new Map<PaperFigure, { check: Check<PaperFigure>; position: number }[]>();
  for (const check of checks) {
    for (const [position, figure] of cellsOf(check).entries()) {
      const own = concerning.get(figure);
      if (own) own.push({ check, position });
      else concerning.set(figure, [{ check, position }]);
    }
  }
  const leftOut: Readings<PaperFigure> = new Map(
    findings
      .filter(({ verdict }) => verdict === 'inconsistent')
      .flatMap(({ cells }) => cells.map((cell) => [cell, null] as const)),
  );
  return (figure) => {
    const own = concerning.get(figure) ?? [];
    const against = findings.filter(({ cells }) => cells.includes(figure));
    const tested = own.filter(({ check, position }) => tests(check, position, leftOut));
    const rules = [...against, ...tested.map(({ check }) => check)].map(({ rule }) => rule);
    const verdict: Verdict = against.some((finding) => finding.verdict === 'inconsistent')
      ? 'inconsistent'
      : against.length > 0
        ? 'adjusted'
        : tested.length > 0
          ? 'consistent'
          : 'not_testable';
    return {
      verdict,
      rules: [...new Set<RuleCode>(rules)],
      reason: verdict === 'not_testable' ? reasonOf(own.map(({ check }) => check)) : null,
    };
  };
}

function reasonOf(checks: readonly Check<PaperFigure>[]): PaperCell['reason'] {
  if (checks.length === 0) return { code: 'no_rule', message: messages.audit.nothingToCompareWith };
  return {
    code: 'every_last_digit_fits',
    message: checks.find(({ silence }) => silence)?.silence ?? messages.audit.everyOtherLastDigit,
  };
}
