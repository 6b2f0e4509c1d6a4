import { chiSquareStatistic, yatesStatistic } from '../../../stats/association/chi-square-statistic.ts';
import type { OccupiedTable } from '../../../stats/association/contingency-table.ts';
import { networkP } from '../../../stats/association/fisher-exact-test.ts';
import { chiSquareUpperTail } from '../../../stats/distributions/chi-square-mass.ts';
import { nearestNumber } from '../../../stats/distributions/nearest-number.ts';

export interface ChiSquare {
  readonly statistic: number;
  readonly df: number;
  readonly pValue: number;
}

/**
 * The χ² that programs print for a table: Pearson's, with Yates' correction, of likelihoods, and of a linear trend.
 *
 * Reference: fixtures/reference/papers.json, R chisq.test(correct = FALSE / TRUE), 2 Σ O log(O / E), (n − 1) cor()²
 */
export function chiSquaresOf(table: OccupiedTable): ChiSquare[] {
  const { numerator, denominator, degreesOfFreedom: df } = chiSquareStatistic(table);
  const yates = yatesStatistic(table);
  const of = (statistic: number, own: number): ChiSquare => {
    const pValue = chiSquareUpperTail(Math.max(0, statistic), own);
    return { statistic, df: own, pValue };
  };
  return [
    of(nearestNumber(numerator, denominator), df),
    ...(yates === null ? [] : [of(yates, 1)]),
    of(likelihoodRatio(table), df),
    of(linearTrend(table), 1),
  ];
}

/** Pearson's contingency: V, which is |φ| of a two by two table. */
export function cramersVOf(table: OccupiedTable): number {
  const { numerator, denominator } = chiSquareStatistic(table);
  const least = Math.min(table.rowTotals.length, table.columnTotals.length) - 1;
  return Math.sqrt(nearestNumber(numerator, denominator) / (table.n * least));
}

function likelihoodRatio({ cells, rowTotals, columnTotals, n }: OccupiedTable): number {
  let sum = 0;
  for (const [row, counts] of cells.entries()) {
    for (const [column, count] of counts.entries()) {
      const expected = ((rowTotals[row] ?? 0) * (columnTotals[column] ?? 0)) / n;
      if (count > 0) sum += count * Math.log(count / expected);
    }
  }
  return 2 * sum;
}

/** (n − 1) r², rows and columns scored 1, 2, 3, … */
function linearTrend({ cells, rowTotals, columnTotals, n }: OccupiedTable): number {
  const moments = (totals: readonly number[]) => {
    const mean = totals.reduce((sum, count, at) => sum + count * at, 0) / n;
    return { mean, squares: totals.reduce((sum, count, at) => sum + count * (at - mean) ** 2, 0) };
  };
  const [rows, columns] = [moments(rowTotals), moments(columnTotals)];
  let products = 0;
  for (const [row, counts] of cells.entries()) {
    for (const [column, count] of counts.entries()) {
      products += count * (row - rows.mean) * (column - columns.mean);
    }
  }
  return ((n - 1) * products ** 2) / (rows.squares * columns.squares);
}

const mostWays = 20_000;
const known = new Map<string, number | null>();

/** Fisher's exact p; null where there are too many tables to look at. */
export function fisherPOf(table: OccupiedTable): number | null {
  const key = JSON.stringify(table.cells);
  const found = known.get(key);
  if (found !== undefined) return found;
  const p = table.n > 2000 ? null : (networkP(table, mostWays) ?? null);
  if (known.size > 5000) known.clear();
  known.set(key, p);
  return p;
}
