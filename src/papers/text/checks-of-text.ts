import { messages } from '../../messages/messages.ts';
import { holdsAsPrinted } from '../../printed/audit/check.ts';
import type { PaperCheck } from '../rules/kit/check-kit.ts';
import { namedTests } from '../rules/kit/named-tests.ts';
import { nothingKnown } from '../rules/scales/known-scales.ts';
import { pRules } from '../rules/tests/p-rules.ts';
import type { TestStatement } from './statements-of-text.ts';

const significanceLevel = '.05';

/** Every result of running text by itself. */
export function checksOfText(statements: readonly TestStatement[], confidenceLevel: number): PaperCheck[] {
  const context = {
    named: namedTests({ caption: null, notes: [], citing: [] }),
    confidenceLevel,
    scales: nothingKnown,
  };
  return statements
    .flatMap((statement) => pRules(statement, context, { tails: 2, asRows: new Set() }))
    .map((check) =>
      isDecisionError(check)
        ? {
            ...check,
            message: messages.paperText.decisionError({
              because: typeof check.message === 'function' ? check.message(new Set()) : check.message,
            }),
          }
        : check,
    );
}

/**
 * Whether a printed p cannot be true, and the test decides otherwise at .05; p = .05 counts as significant.
 *
 * Source: Nuijten et al. (2016), Behavior Research Methods 48:1205–1226 (statcheck), but over the whole rounding interval of the statistic
 */
export function isDecisionError(check: PaperCheck): boolean {
  const [p] = check.about;
  if (p?.statistic !== 'p' || holdsAsPrinted(check)) return false;
  const [, relation = '', printed = ''] = /^([<>≤≥]?)(.*)$/u.exec(p.plain) ?? [];
  const given = check.comparedWith.map(({ plain }) => plain);
  const isLow = Number(printed) <= Number(significanceLevel);
  if (/[>≥]/u.test(relation)) {
    return Number(printed) >= Number(significanceLevel) && !check.holds([`>${significanceLevel}`, ...given]);
  }
  if (isLow) return !check.holds([`≤${significanceLevel}`, ...given]);
  return relation === '' && !check.holds([`>${significanceLevel}`, ...given]);
}
