import type { Instrument } from '../../instrument/instrument.ts';
import type { ComparisonFigure, PrintedCell } from '../printed-cells.ts';
import type { GroupComparisonTable } from '../published-tables.ts';
import { markedP, type RowFigures, type RowRanges } from './comparison-row.ts';
import { type CutPoint, marksWithin } from './p-values.ts';
import type { Range } from './rounding-interval.ts';

/** Figures that come before in the line from n, M and SD to the stars. */
const sources: Readonly<Record<string, readonly ComparisonFigure[]>> = {
  t: [],
  df: ['t'],
  difference: [],
  d: [],
  p: ['t', 'df'],
  conf_low: ['t', 'df', 'difference'],
  conf_high: ['t', 'df', 'difference'],
  stars: ['t', 'df', 'p'],
};

export function isSource({ subject }: PrintedCell, figure: ComparisonFigure): boolean {
  if (subject.of === 'scale') return true;
  return subject.of === 'comparison' && (sources[figure] ?? []).includes(subject.figure);
}

/** The printed figures of a row, or other texts in their places. */
export function figuresOf(
  cells: readonly PrintedCell[],
  texts: readonly string[] = cells.map(({ plain }) => plain),
): RowFigures {
  const groups = new Map<string, [string, string, string]>();
  const of: Partial<Record<ComparisonFigure, string>> = {};
  for (const [index, { subject }] of cells.entries()) {
    const text = texts[index] ?? '';
    if (subject.of === 'comparison') of[subject.figure] = text;
    if (subject.of !== 'scale') continue;
    const group = groups.get(subject.group) ?? ['', '', ''];
    const place = ['n', 'mean', 'sd'].indexOf(subject.figure);
    if (place >= 0) group[place] = text;
    groups.set(subject.group, group);
  }
  const { t = null, df = null, p = null, difference = null } = of;
  return { groups: [...groups.values()], t, df, p, difference };
}

/** What a figure of the row can be: ranges, or marks. */
export function marksOrRanges(
  figure: ComparisonFigure,
  ranges: RowRanges,
  figures: RowFigures,
  cutPoints: readonly CutPoint[],
): readonly (Range | string)[] {
  switch (figure) {
    case 'difference':
      return ranges.difference ? [ranges.difference] : [];
    case 'd':
      return ranges.effectSizes;
    case 'conf_low':
      return ranges.confidenceLow;
    case 'conf_high':
      return ranges.confidenceHigh;
    case 'stars':
    case 'significant':
      return markedP(ranges, figures).flatMap((p) => marksWithin(p, cutPoints));
    default:
      return ranges[figure];
  }
}

/** From the lowest to the highest end, within what a document can hold. */
export function hull(ranges: readonly Range[]): Range {
  return {
    low: Math.max(-1e9, Math.min(...ranges.map(({ low }) => low))),
    high: Math.min(1e9, Math.max(...ranges.map(({ high }) => high))),
  };
}

/** Marks and cut points of the table's own legend, else of the instrument. */
export function cutPointsOf(table: GroupComparisonTable, instrument: Instrument): CutPoint[] {
  const own = Object.entries(table.stars).map(([mark, below]) => ({ mark, below: Number(below) }));
  return own.length > 0 ? own : instrument.stars.map(({ symbol, below }) => ({ mark: symbol, below }));
}
