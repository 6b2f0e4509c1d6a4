import { chiSquareUpperTail } from '../distributions/chi-square-mass.ts';
import { nearestNumber } from '../distributions/nearest-number.ts';
import { chiSquareStatistic, yatesStatistic } from './chi-square-statistic.ts';
import type { OccupiedTable } from './contingency-table.ts';

export interface ChiSquareTest {
  readonly statistic: number;
  readonly degreesOfFreedom: number;
  readonly pValue: number;
}

/** Pearson's test of independence. */
export function chiSquareTest(table: OccupiedTable): ChiSquareTest {
  const { numerator, denominator, degreesOfFreedom } = chiSquareStatistic(table);
  const statistic = nearestNumber(numerator, denominator);
  return { statistic, degreesOfFreedom, pValue: chiSquareUpperTail(statistic, degreesOfFreedom) };
}

/**
 * The same with Yates' correction.
 *
 * @returns null for other than two rows and two columns
 */
export function yatesTest(table: OccupiedTable): ChiSquareTest | null {
  const statistic = yatesStatistic(table);
  if (statistic === null) return null;
  return { statistic, degreesOfFreedom: 1, pValue: chiSquareUpperTail(statistic, 1) };
}
