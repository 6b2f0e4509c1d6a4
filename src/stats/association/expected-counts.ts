import { nearestNumber } from '../distributions/nearest-number.ts';
import type { OccupiedTable } from './contingency-table.ts';

/** The counts that would be expected if level and group had nothing to do with each other. */
export interface ExpectedCounts {
  readonly smallest: number;
  readonly cells: number;
  /** Cells below 5, where the chi-square distribution is a poor approximation. */
  readonly cellsBelowFive: number;
}

/** Source: Cochran (1954), Biometrics 10:417–451, on 5 and a fifth of the cells.  Reference: R chisq.test(x)$expected */
export function expectedCounts({ rowTotals, columnTotals, n }: OccupiedTable): ExpectedCounts {
  const smallest = BigInt(Math.min(...rowTotals)) * BigInt(Math.min(...columnTotals));
  const fiveTimesN = 5n * BigInt(n);
  const belowFive = rowTotals.flatMap((row) =>
    columnTotals.filter((column) => BigInt(row) * BigInt(column) < fiveTimesN),
  );
  return {
    smallest: nearestNumber(smallest, BigInt(n)),
    cells: rowTotals.length * columnTotals.length,
    cellsBelowFive: belowFive.length,
  };
}
