import type { LocalizedText } from '../../localized.ts';
import type { AuditFinding, RuleCode } from '../../report/audit-schema.ts';
import type { PrintedCell } from '../printed-cells.ts';
import type { TestName } from './comparison-box.ts';
import { lastDigitAlternatives, movedBy, roundingInterval } from './rounding-interval.ts';

export type Possible = AuditFinding['possible'];

/** One rule held against certain printed figures. */
export interface Check {
  readonly rule: RuleCode;
  /** The figures that are wrong if the rule does not hold, and those that they are held against. */
  readonly about: readonly PrintedCell[];
  readonly comparedWith: readonly PrintedCell[];
  /** Whether figures printed so could all be true; in the order of `about`, then `comparedWith`. */
  readonly holds: (figures: readonly string[]) => boolean;
  /** What else the first figure might read; otherwise its last digit is varied, as that of all others. */
  readonly alternatives?: readonly string[];
  /** What the first figure could have been; otherwise the nearest figures for which the rule holds. */
  readonly possible?: () => Possible;
  readonly message: LocalizedText;
  /** Why the rule says nothing, where every other last digit would do as well. */
  readonly silence?: LocalizedText;
  /** The t-tests that the figures agree with. */
  readonly tests?: readonly TestName[];
}

/** A rule that was found broken. */
export interface Finding {
  readonly rule: RuleCode;
  readonly verdict: 'inconsistent' | 'adjusted';
  readonly cells: readonly PrintedCell[];
  readonly comparedWith: readonly PrintedCell[];
  readonly possible: Possible;
  readonly message: LocalizedText;
}

export function cellsOf({ about, comparedWith }: Check): readonly PrintedCell[] {
  return [...about, ...comparedWith];
}

export function holdsAsPrinted(check: Check): boolean {
  return check.holds(cellsOf(check).map(({ plain }) => plain));
}

/** Whether the rule would have noticed some alternative to this figure: only then has it tested the figure. */
export function tests(check: Check, position: number): boolean {
  const printed = cellsOf(check).map((cell) => cell.plain);
  const alternatives =
    position === 0 && check.alternatives
      ? check.alternatives
      : lastDigitAlternatives(printed[position] ?? '');
  return alternatives.some((other) => !check.holds(printed.with(position, other)));
}

export function findingOf(check: Check): Finding {
  const { rule, about: cells, comparedWith, message } = check;
  const possible = check.possible?.() ?? { values: nearestConsistent(check) };
  return { rule, verdict: 'inconsistent', cells, comparedWith, possible, message };
}

const farthest = 500;

/** The nearest figures below and above the first one for which the rule holds. */
function nearestConsistent(check: Check): string[] {
  const printed = cellsOf(check).map((cell) => cell.plain);
  const [first = ''] = printed;
  if (!roundingInterval(first)) {
    return (check.alternatives ?? []).filter((other) => check.holds(printed.with(0, other)));
  }
  return [-1, 1].flatMap((direction) => {
    for (let step = 1; step <= farthest; step++) {
      const other = movedBy(first, direction * step);
      if (check.holds(printed.with(0, other))) return [other];
    }
    return [];
  });
}
