import type { LocalizedText } from '../../localized.ts';
import type { PrintedCell } from '../printed-cells.ts';
import type { AuditFinding, RuleCode } from './audit-schema.ts';
import type { TestName } from './comparison/standard-error.ts';
import { lastDigitAlternatives } from './rounding-interval.ts';

export type Possible = AuditFinding['possible'];

/** What rules need of a figure, whether a tables file or a paper has it. */
export interface CheckedFigure {
  /** In plain form. */
  readonly plain: string;
  readonly statistic?: string;
  readonly subject?: { readonly of: string; readonly figure?: string };
}

/** One rule held against certain printed figures. */
export interface Check<Cell extends CheckedFigure = PrintedCell> {
  readonly rule: RuleCode;
  /** The figures that the rule speaks of, and those that they are held against. */
  readonly about: readonly Cell[];
  readonly comparedWith: readonly Cell[];
  /** Whether figures printed so could all be true; in the order of `about`, then `comparedWith`. */
  readonly holds: (figures: readonly string[]) => boolean;
  /** The same where figures are left out (null); otherwise a rule that lacks a figure says nothing. */
  readonly holdsWithout?: (figures: readonly (string | null)[]) => boolean;
  /** The same for checks that say the same of the same figures, such as those of one row. */
  readonly system?: object;
  /** What else the first figure might read; otherwise its last digit is varied, as that of all others. */
  readonly alternatives?: readonly string[];
  /** What the first figure could have been; otherwise the nearest figures for which the rule holds. */
  readonly possible?: () => Possible;
  /** Why the figures cannot all be true; `accused` are those that other rules of the same finding speak of. */
  readonly message: LocalizedText | ((accused: ReadonlySet<Cell>) => LocalizedText);
  /** Why the rule says nothing, where every other last digit would do as well. */
  readonly silence?: LocalizedText;
  /** The t-tests that the figures agree with. */
  readonly tests?: readonly TestName[];
}

/** Figures that cannot all be true. */
export interface Finding<Cell extends CheckedFigure = PrintedCell> {
  readonly rule: RuleCode;
  readonly verdict: 'inconsistent' | 'adjusted';
  /** The figures in question: each is part of a smallest explanation. */
  readonly cells: readonly Cell[];
  /** How many of them must be wrong, at the least. */
  readonly wrong: number;
  readonly comparedWith: readonly Cell[];
  readonly possible: Possible;
  /** Where the search for the figures that are wrong was given up: all that may be are in question. */
  readonly givenUp?: boolean;
  readonly message: LocalizedText;
}

/** What some figures would read instead; null leaves a figure out. */
export type Readings<Cell extends CheckedFigure = PrintedCell> = ReadonlyMap<Cell, string | null>;

export function cellsOf<Cell extends CheckedFigure>({ about, comparedWith }: Check<Cell>): readonly Cell[] {
  return [...about, ...comparedWith];
}

export function holdsAsPrinted<Cell extends CheckedFigure>(check: Check<Cell>): boolean {
  return check.holds(cellsOf(check).map(({ plain }) => plain));
}

/** Whether the rule holds where some figures read otherwise or are left out. */
export function holdsGiven<Cell extends CheckedFigure>(
  check: Check<Cell>,
  readings: Readings<Cell>,
): boolean {
  const figures = cellsOf(check).map((cell) => {
    const reading = readings.get(cell);
    return reading === undefined ? cell.plain : reading;
  });
  return holdsFor(check, figures);
}

function holdsFor<Cell extends CheckedFigure>(
  check: Check<Cell>,
  figures: readonly (string | null)[],
): boolean {
  const complete = figures.flatMap((figure) => figure ?? []);
  if (complete.length === figures.length) return check.holds(complete);
  return check.holdsWithout?.(figures) ?? true;
}

/** Whether the rule, some figures being left out, would have noticed some alternative to this one: only then has it tested it. */
export function tests<Cell extends CheckedFigure>(
  check: Check<Cell>,
  position: number,
  leftOut: Readings<Cell>,
): boolean {
  const cells = cellsOf(check);
  const figures = cells.map((cell) => (leftOut.has(cell) ? null : cell.plain));
  const printed = figures[position] ?? null;
  if (printed === null || !holdsFor(check, figures)) return false;
  const alternatives =
    position === 0 && check.alternatives ? check.alternatives : lastDigitAlternatives(printed);
  return alternatives.some((other) => !holdsFor(check, figures.with(position, other)));
}

export function messageOf<Cell extends CheckedFigure>(
  { message }: Check<Cell>,
  accused: ReadonlySet<Cell>,
): LocalizedText {
  return typeof message === 'function' ? message(accused) : message;
}
