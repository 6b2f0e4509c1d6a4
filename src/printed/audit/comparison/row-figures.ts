import type { Codebook } from '../../../codebook/codebook.ts';
import type { ComparisonFigure, PrintedCell } from '../../printed-cells.ts';
import type { GroupComparisonTable } from '../../published-tables.ts';
import { type GroupFigures, noGroupFigures } from './group-box.ts';
import type { CutPoint } from './p-values.ts';

/** The figures of one row in plain form; null where they are not printed. An empty `stars` is printed without a mark. */
export interface RowFigures
  extends Readonly<Record<Exclude<ComparisonFigure, 'significant'>, string | null>> {
  /** Two, in the order of the table, where the row has both; none where it has more, which no test of two is of. */
  readonly groups: readonly GroupFigures[];
  /** What the text says: `yes` or `no`. */
  readonly claims: readonly string[];
}

export const noFigures: Omit<RowFigures, 'groups'> = {
  t: null,
  df: null,
  p: null,
  difference: null,
  conf_low: null,
  conf_high: null,
  d: null,
  stars: null,
  claims: [],
};

/** The figures of a row's cells; `null` among the texts leaves a figure out. */
export function figuresOf(
  cells: readonly PrintedCell[],
  texts: readonly (string | null)[] = cells.map(({ plain }) => plain),
): RowFigures {
  const groups = new Map<string, { -readonly [figure in keyof GroupFigures]: string | null }>();
  const of: Partial<Record<ComparisonFigure, string | null>> = {};
  const claims: string[] = [];
  for (const [index, { subject }] of cells.entries()) {
    const text = texts[index] ?? null;
    if (subject.of === 'comparison' && subject.figure === 'significant')
      claims.push(...(text === null ? [] : [text]));
    else if (subject.of === 'comparison') of[subject.figure] = text;
    if (subject.of !== 'scale') continue;
    const group = groups.get(subject.group) ?? { ...noGroupFigures };
    if (subject.figure !== 'score100') group[subject.figure] = text;
    groups.set(subject.group, group);
  }
  return { ...noFigures, ...of, groups: groups.size > 2 ? [] : [...groups.values()], claims };
}

/** Marks and cut points of the table's own legend, else of the codebook. */
export function cutPointsOf(table: GroupComparisonTable, codebook: Codebook): CutPoint[] {
  const own = Object.entries(table.stars).map(([mark, below]) => ({ mark, below: Number(below) }));
  return own.length > 0 ? own : codebook.stars.map(({ symbol, below }) => ({ mark: symbol, below }));
}
