import { nearestNumber } from '../distributions/nearest-number.ts';
import { chiSquareNoncentralityRange } from '../distributions/noncentral/noncentrality-range.ts';
import { chiSquareStatistic } from './chi-square-statistic.ts';
import type { OccupiedTable } from './contingency-table.ts';

export interface CramersV {
  readonly estimate: number;
  readonly confidenceLow: number;
  readonly confidenceHigh: number;
}

/**
 * Cramér's V, √(chi-square / (n · (levels of the side that has fewer − 1))): 0 for none, 1 for a perfect association. Not
 * corrected for bias. Limits of the noncentrality of chi-square are turned into V in the same way, and end at 1.
 *
 * Source: Cramér (1946), Mathematical Methods of Statistics, 282; interval: Steiger & Fouladi (1997), in Harlow et al., 221–257.
 * Reference: R effectsize::cramers_v(x, adjust = FALSE, alternative = "two.sided"), whose optimiser stops at four digits
 */
export function cramersV(table: OccupiedTable, confidenceLevel: number): CramersV {
  const { rowTotals, columnTotals, n } = table;
  const { numerator, denominator, degreesOfFreedom } = chiSquareStatistic(table);
  const largest = n * (Math.min(rowTotals.length, columnTotals.length) - 1);
  const limits = chiSquareNoncentralityRange({
    chiSquare: nearestNumber(numerator, denominator),
    degreesOfFreedom,
    confidenceLevel,
  });
  const perLargest = (noncentrality: number) => Math.min(1, Math.sqrt(noncentrality / largest));
  return {
    estimate: Math.sqrt(nearestNumber(numerator, denominator * BigInt(largest))),
    confidenceLow: perLargest(limits.low),
    confidenceHigh: perLargest(limits.high),
  };
}
