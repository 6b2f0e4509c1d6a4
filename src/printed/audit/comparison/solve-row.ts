import { type Range, roundingRange } from '../rounding-interval.ts';
import { type DfFormula, degreesOfFreedomRange } from './degrees-of-freedom.ts';
import { type EffectSize, standardiserOf } from './effect-sizes.ts';
import { type BoxSettings, type GroupBox, groupBox, noGroupFigures } from './group-box.ts';
import type { CutPoint } from './p-values.ts';
import { minus, RowBox, type RowRanges, unbounded } from './row-box.ts';
import { type Cut, effectCuts, intervalCuts, probabilities, probable, studentised } from './row-cuts.ts';
import type { RowFigures } from './row-figures.ts';
import { sizedGroups, standardErrorRange, type TestName } from './standard-error.ts';

/** Which way round a table takes its differences; `absolute` is the larger mean minus the smaller. */
export const directions = ['declared', 'reversed', 'absolute'] as const;
export type Direction = (typeof directions)[number];

/** How the rows of one table are to be read. */
export interface RowSettings extends BoxSettings {
  readonly direction: Direction;
  /** 1 where p is one-sided, else 2. */
  readonly tails: 1 | 2;
  readonly cutPoints: readonly CutPoint[];
}

/** One way in which a row can have been worked out. */
export interface Method {
  readonly test: TestName;
  readonly df: DfFormula;
  readonly effect: EffectSize;
  /** Whether the effect size is printed without a sign. */
  readonly unsigned: boolean;
}

/**
 * Where the quantities of a row can lie if it was worked out by this method: the ranges are cut by every printed figure in
 * turn, each anywhere in its rounding interval, until nothing more can be cut off.
 *
 * @returns null where no numbers print so
 */
export function solveRow(figures: RowFigures, settings: RowSettings, method: Method): RowRanges | null {
  const [one, other] = figures.groups;
  const first = groupBox(one ?? noGroupFigures, settings);
  const second = groupBox(other ?? noGroupFigures, settings);
  if ([first.mean, first.sd, second.mean, second.sd].some(({ low, high }) => low > high)) return null;
  if (figures.d !== null && !canTell(first, second, method)) return null;
  const start = startOf(first, second, settings, method);
  const cuts = cutsOf(figures, settings, method, first, second);
  return solved(new RowBox(start), cuts, 0);
}

/** Whether an effect size by this method says something of what is printed. */
function canTell(first: GroupBox, second: GroupBox, { effect, test }: Method): boolean {
  const sized = sizedGroups(first, second);
  return sized === null || standardiserOf(sized, effect, test) !== null;
}

const mostRounds = 60;
const mostHalvings = 5;

function solved(box: RowBox, cuts: readonly Cut[], halvings: number): RowRanges | null {
  for (let round = 0; round < mostRounds; round++) {
    box.changed = false;
    for (const cut of cuts) {
      cut(box);
      if (box.isEmpty) return null;
    }
    if (!box.changed) break;
  }
  // Where df are hardly known, cutting at once is coarse: they are cut in pieces.
  const { low, high } = box.ranges.df;
  if (halvings >= mostHalvings || high <= low * 1.3) return box.ranges;
  const middle = high === Infinity ? Math.max(4, 8 * low) : Math.sqrt(low * high);
  const pieces = [
    { low, high: middle },
    { low: middle, high },
  ].flatMap((df) => solved(new RowBox({ ...box.ranges, df }), cuts, halvings + 1) ?? []);
  return pieces.length === 0 ? null : pieces.reduce(hullOf);
}

function hullOf(one: RowRanges, other: RowRanges): RowRanges {
  const hull = (a: Range, b: Range) => ({ low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) });
  return {
    difference: hull(one.difference, other.difference),
    error: hull(one.error, other.error),
    t: hull(one.t, other.t),
    df: hull(one.df, other.df),
    p: hull(one.p, other.p),
    standardiser: hull(one.standardiser, other.standardiser),
  };
}

function startOf(
  first: GroupBox,
  second: GroupBox,
  { direction }: RowSettings,
  { test, df }: Method,
): RowRanges {
  const sized = sizedGroups(first, second);
  return {
    difference: directed(minus(first.mean, second.mean), direction),
    error: sized ? standardErrorRange(sized, test) : { low: 0, high: Infinity },
    t: unbounded,
    df: degreesOfFreedomRange(first, second, df),
    p: { low: 0, high: 1 },
    standardiser: { low: 0, high: Infinity },
  };
}

function directed({ low, high }: Range, direction: Direction): Range {
  const reversed = { low: -high, high: -low };
  if (direction === 'declared') return { low, high };
  if (direction === 'reversed') return reversed;
  if (low >= 0) return { low, high };
  return high <= 0 ? reversed : { low: -Math.max(-low, high), high: Math.max(-low, high) };
}

function cutsOf(
  figures: RowFigures,
  settings: RowSettings,
  method: Method,
  first: GroupBox,
  second: GroupBox,
): Cut[] {
  const range = (figure: string | null) => (figure === null ? null : roundingRange(figure));
  const [difference, t, df] = [range(figures.difference), range(figures.t), range(figures.df)];
  const once: Cut = (box) => {
    box.cut('difference', difference);
    box.cut('t', t);
    box.cut('df', df);
    for (const p of probabilities(figures, settings.cutPoints)) box.cut('p', p);
  };
  return [
    once,
    studentised,
    ...(figures.p !== null || figures.stars !== null || figures.claims.length > 0
      ? [probable(settings.tails)]
      : []),
    ...intervalCuts(range(figures.conf_low), range(figures.conf_high), settings.confidenceLevel),
    ...effectCuts(range(figures.d), { ...method, method: method.effect }, [first, second]),
  ];
}
