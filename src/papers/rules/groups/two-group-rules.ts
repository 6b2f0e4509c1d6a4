import type { LocalizedText } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import type { RuleCode } from '../../../printed/audit/audit-schema.ts';
import { rowIsPossible } from '../../../printed/audit/comparison/comparison-row.ts';
import { type GroupFigures, noGroupFigures } from '../../../printed/audit/comparison/group-box.ts';
import { noFigures, type RowFigures } from '../../../printed/audit/comparison/row-figures.ts';
import { type Direction, directions, type RowSettings } from '../../../printed/audit/comparison/solve-row.ts';
import { oneDigitAlternatives } from '../../../printed/audit/rounding-interval.ts';
import type { PaperFigure } from '../../paper-figure.ts';
import type { Statement, Summary } from '../../statements/statement.ts';
import { listed, type PaperCheck } from '../kit/check-kit.ts';
import type { ConventionCode } from '../kit/held.ts';
import type { Comparison } from './several-group-rules.ts';

/** How a table is found to print its comparisons. */
export interface TableReading {
  readonly direction: Direction;
  readonly oneSided: boolean;
  readonly spread: 'sd' | 'se';
}

/** One figure of a row, and what it is there. */
type RowPart =
  | { readonly of: 'group'; readonly at: 0 | 1; readonly figure: keyof GroupFigures }
  | { readonly of: 'test'; readonly figure: TestFigure };

type TestFigure = Exclude<keyof typeof noFigures, 'claims'>;

interface Row {
  readonly figures: readonly PaperFigure[];
  readonly parts: readonly RowPart[];
  readonly statement: Comparison;
}

const groupFigures = ['n', 'mean', 'sd', 'se', 'conf_low', 'conf_high'] as const;

/**
 * Rows of two groups with a t, as one system each: n, M, SD or SE of both groups, difference, t, df, p, interval, d, marks. A table is read in the way
 * that most of its rows agree with; what a p without a t comes from is not known, and not held against anything.
 */
export function twoGroupRules(
  statements: readonly Comparison[],
  { confidenceLevel, oneSided }: { readonly confidenceLevel: number; readonly oneSided: boolean },
): {
  /** The checks of each row. */
  readonly rows: ReadonlyMap<Statement, readonly PaperCheck[]>;
  readonly reading: TableReading | null;
  readonly conventions: readonly ConventionCode[];
} {
  const rows = statements.map(rowOf);
  if (rows.length === 0) return { rows: new Map(), reading: null, conventions: [] };
  const reading = bestReading(rows, confidenceLevel, oneSided);
  return {
    rows: new Map(
      rows.map((row) => [row.statement, checksOf(row, settingsOf(row, reading, confidenceLevel))]),
    ),
    reading,
    conventions: conventionsOf(reading),
  };
}

function conventionsOf({ direction, oneSided, spread }: TableReading): ConventionCode[] {
  return [
    ...(direction === 'declared' ? [] : (['other_direction'] as const)),
    ...(oneSided ? (['one_sided_p'] as const) : []),
    ...(spread === 'se' ? (['standard_errors'] as const) : []),
  ];
}

/** A t of two groups, or a statistic that the head leaves open and that may be one. */
export function isOfTwo(statement: Statement): statement is Comparison {
  return (
    statement.kind === 'group_comparison' &&
    statement.groups.length === 2 &&
    statement.test.f === undefined &&
    statement.test.chi_square === undefined &&
    statement.test.z === undefined &&
    statement.test.u === undefined &&
    statement.test.h === undefined &&
    statement.test.w === undefined
  );
}

function rowOf(statement: Comparison): Row {
  const { groups, test, legend } = statement;
  const ofGroups = groups.flatMap((group: Summary, index) =>
    groupFigures.flatMap((figure) => {
      const own = group[figure];
      return own ? [[own, { of: 'group', at: index === 0 ? 0 : 1, figure }] as const] : [];
    }),
  );
  const t = test.t ?? test.test;
  const hasMarks =
    test.marks !== undefined &&
    Object.keys(legend).length > 0 &&
    (test.marks.plain === '' || test.marks.plain in legend);
  const ofTest: readonly (readonly [TestFigure, PaperFigure | undefined])[] = [
    ['t', t],
    ['df', t ? test.df : undefined],
    ['p', t ? test.p : undefined],
    ['difference', test.difference],
    ['conf_low', test.difference ? test.conf_low : undefined],
    ['conf_high', test.difference ? test.conf_high : undefined],
    ['d', test.cohens_d ?? test.hedges_g],
    ['stars', t && hasMarks ? test.marks : undefined],
  ];
  const parts = [
    ...ofGroups,
    ...ofTest.flatMap(([figure, own]) => (own ? [[own, { of: 'test', figure }] as const] : [])),
  ];
  return { statement, figures: parts.map(([figure]) => figure), parts: parts.map(([, part]) => part) };
}

function figuresOf(row: Row, texts: readonly (string | null)[]): RowFigures {
  const groups: [Record<string, string | null>, Record<string, string | null>] = [
    { ...noGroupFigures },
    { ...noGroupFigures },
  ];
  const test: Partial<Record<TestFigure, string | null>> = {};
  for (const [index, part] of row.parts.entries()) {
    const text = texts[index] ?? null;
    if (part.of === 'group') groups[part.at][part.figure] = text;
    else test[part.figure] = text;
  }
  const filled = (figures: Record<string, string | null>): GroupFigures => ({
    ...noGroupFigures,
    ...figures,
  });
  return { ...noFigures, ...test, groups: [filled(groups[0]), filled(groups[1])] };
}

function settingsOf(
  row: Row,
  { direction, oneSided, spread }: TableReading,
  confidenceLevel: number,
): RowSettings {
  return {
    form: null,
    spread,
    confidenceLevel,
    direction,
    tails: oneSided ? 1 : 2,
    cutPoints: Object.entries(row.statement.legend).map(([mark, below]) => ({ mark, below: Number(below) })),
  };
}

function isPossible(row: Row, settings: RowSettings, texts?: readonly (string | null)[]): boolean {
  return rowIsPossible(figuresOf(row, texts ?? row.figures.map(({ plain }) => plain)), settings);
}

/** The usual way, or another that clearly more rows agree with. */
function bestReading(rows: readonly Row[], confidenceLevel: number, saysOneSided: boolean): TableReading {
  const broken = (reading: TableReading) =>
    rows.filter((row) => !isPossible(row, settingsOf(row, reading, confidenceLevel))).length;
  let best: TableReading = { direction: 'declared', oneSided: false, spread: 'sd' };
  let least = broken(best);
  const prefer = (other: TableReading, isBetter: (now: number) => boolean) => {
    if (least === 0) return;
    const now = broken(other);
    if (!isBetter(now)) return;
    best = other;
    least = now;
  };
  const isClear = (now: number) => now < least && (now === 0 || least - now > 1);
  for (const direction of directions) prefer({ ...best, direction }, (now) => now < least);
  prefer({ ...best, oneSided: true }, (now) => (saysOneSided ? now < least : isClear(now)));
  for (const direction of directions) prefer({ ...best, spread: 'se', direction }, isClear);
  return best;
}

const ruleOf: Readonly<Record<TestFigure, RuleCode>> = {
  t: 't',
  df: 'df',
  p: 'p',
  difference: 'difference',
  conf_low: 'confidence_interval',
  conf_high: 'confidence_interval',
  d: 'effect_size',
  stars: 'stars',
};

/** What is worked out from other figures of a row comes first: it is the first to be reported. */
const order: readonly TestFigure[] = ['stars', 'p', 'conf_low', 'conf_high', 'd', 'df', 't', 'difference'];

function checksOf(row: Row, settings: RowSettings): PaperCheck[] {
  const known = new Map<string, boolean>();
  const holdsFor = (texts: readonly (string | null)[]) => {
    const key = JSON.stringify(texts);
    const found = known.get(key) ?? isPossible(row, settings, texts);
    known.set(key, found);
    return found;
  };
  const tested = order.flatMap((figure) => {
    const at = row.parts.findIndex((part) => part.of === 'test' && part.figure === figure);
    return at === -1 ? [] : [{ figure, at }];
  });
  const marks = ['', ...settings.cutPoints.map(({ mark }) => mark)];
  return tested.flatMap(({ figure, at }): PaperCheck[] => {
    const cell = row.figures[at];
    if (!cell || row.figures.length < 2) return [];
    const others = row.figures.filter((_, index) => index !== at);
    const holds = ([own, ...rest]: readonly (string | null)[]) =>
      holdsFor(rest.toSpliced(at, 0, own ?? null));
    return [
      {
        rule: ruleOf[figure],
        about: [cell],
        comparedWith: others,
        holds,
        holdsWithout: holds,
        system: row,
        alternatives:
          figure === 'stars' ? marks.filter((mark) => mark !== cell.plain) : oneDigitAlternatives(cell.plain),
        message: (): LocalizedText =>
          messages.papers.doesNotGoWith({
            name: messages.papers.statistics[cell.statistic],
            plain: cell.plain === '' ? '–' : cell.plain,
            others: listed(others),
          }),
      },
    ];
  });
}
