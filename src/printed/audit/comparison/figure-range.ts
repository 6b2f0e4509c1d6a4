import { criticalT } from '../../../stats/distributions/critical-t.ts';
import type { ComparisonFigure, PrintedCell } from '../../printed-cells.ts';
import type { Range } from '../rounding-interval.ts';
import type { ComparisonRow } from './comparison-row.ts';
import { pRange } from './p-values.ts';
import { minus, product, quotient, type RowRanges, sum } from './row-box.ts';

/** Where a figure can lie that the other figures of its row allow; null where they leave it open, or rule each other out. */
export function figureRange(
  row: ComparisonRow,
  figure: ComparisonFigure,
  leftOut: (cell: PrintedCell) => boolean,
): Range | null {
  const { confidenceLevel, tails } = row.settings;
  const ranges = row
    .solutions(leftOut)
    .flatMap(({ ranges: of }) => rangeIn(of, figure, confidenceLevel, tails) ?? []);
  if (ranges.length === 0) return null;
  const hull = {
    low: Math.min(...ranges.map(({ low }) => low)),
    high: Math.max(...ranges.map(({ high }) => high)),
  };
  return Number.isFinite(hull.low) && Number.isFinite(hull.high) ? hull : null;
}

function rangeIn(ranges: RowRanges, figure: ComparisonFigure, level: number, tails: 1 | 2): Range | null {
  const df = { low: Math.max(0.5, ranges.df.low), high: Math.min(1e9, Math.max(0.5, ranges.df.high)) };
  const reach = () =>
    product({ low: criticalT(level, df.high), high: criticalT(level, df.low) }, ranges.error);
  switch (figure) {
    case 't':
    case 'difference':
    case 'df':
      return ranges[figure];
    case 'd':
      return quotient(ranges.difference, ranges.standardiser);
    case 'conf_low':
      return minus(ranges.difference, reach());
    case 'conf_high':
      return sum(ranges.difference, reach());
    default: {
      const p = pRange(ranges.t, df);
      return {
        low: Math.max(ranges.p.low, (p.low * tails) / 2),
        high: Math.min(ranges.p.high, (p.high * tails) / 2),
      };
    }
  }
}
