import type { Check, Finding } from '../../printed/audit/check.ts';
import { judgeCells, whyUntested } from '../../printed/audit/judge-cells.ts';
import type { PaperFigure } from '../paper-figure.ts';
import type { PaperCell } from './paper-audit-schema.ts';

type Judged = Pick<PaperCell, 'verdict' | 'rules' | 'reason'>;

/** A verdict for every figure of a document. */
export function judgeFigures(
  checks: readonly Check<PaperFigure>[],
  findings: readonly Finding<PaperFigure>[],
): (figure: PaperFigure) => Judged {
  const judge = judgeCells(checks, findings);
  return (figure) => {
    const { verdict, rules, concerns } = judge(figure);
    const reason = verdict === 'not_testable' ? whyUntested(concerns.map(({ check }) => check)) : null;
    return { verdict, rules, reason };
  };
}
