import { nearestNumber } from '../distributions/nearest-number.ts';
import { SeededRandom } from '../resampling/seeded-random.ts';
import { type OccupiedTable, transposed, twoByTwo } from './contingency-table.ts';
import { countLightTables } from './count-light-tables.ts';
import { binomials } from './factorials.ts';
import { fisherMonteCarlo } from './fisher-monte-carlo.ts';
import { fisherTwoByTwo } from './fisher-two-by-two.ts';
import { marginNetwork, TooManyTables } from './margin-network.ts';

export interface FisherTest {
  readonly pValue: number;
  /** `monte_carlo`: there are too many tables, and so many of them were drawn. */
  readonly method: 'exact' | 'monte_carlo';
  readonly replicates: number | null;
  readonly seed: number | null;
}

/** Ways that may be looked at, fewer where their weights have many digits: about a second. */
const mostWays = (n: number) => 2.6e6 / (1 + Math.sqrt(n) / 7);
/** Up to here whole numbers are quick; beyond, two by two tables are summed in doubles. */
const mostPeople = 5_000;

/**
 * Fisher's exact test of a table of any size: the probability, given its sums, of all tables that are no more probable.
 *
 * Whole numbers to the last step where the tables can be looked at; else an estimate.
 *
 * @param seed  of the tables that are drawn
 * Source: Fisher (1935); Freeman & Halton (1951), Biometrika 38:141–149; Mehta & Patel (1983), JASA 78:427–434
 * Reference: R fisher.test(x, workspace = 2e7), good to 1e-7; sums of exact rationals
 */
export function fisherExactTest(table: OccupiedTable, seed: number): FisherTest {
  const exact = exactP(table);
  if (exact !== undefined) return { pValue: exact, method: 'exact', replicates: null, seed: null };
  const replicates = replicatesFor(table);
  const pValue = fisherMonteCarlo(table, replicates, new SeededRandom(seed));
  return { pValue, method: 'monte_carlo', replicates, seed };
}

function exactP(table: OccupiedTable): number | undefined {
  if (table.n <= mostPeople) return networkP(table, mostWays(table.n));
  const counts = twoByTwo(table);
  return counts && fisherTwoByTwo(counts);
}

/**
 * By whole numbers.
 *
 * @returns undefined where more ways would have to be looked at
 */
export function networkP(table: OccupiedTable, most: number): number | undefined {
  const wide = table.rowTotals.length > table.columnTotals.length ? transposed(table) : table;
  try {
    const network = marginNetwork(wide, most);
    return nearestNumber(countLightTables(network, weightOf(wide), most), network.ways);
  } catch (error) {
    if (error instanceof TooManyTables) return undefined;
    throw error;
  }
}

/** In how many ways people can be arranged as the table has them. */
function weightOf({ cells, columnTotals }: OccupiedTable): bigint {
  const choose = binomials();
  return columnTotals.reduce((product, _, column) => {
    let people = 0;
    return cells.reduce((weight, row) => {
      const count = row[column] ?? 0;
      people += count;
      return weight * choose(people, count);
    }, product);
  }, 1n);
}

/** A hundred thousand, fewer where a draw takes long. */
function replicatesFor({ rowTotals, columnTotals, n }: OccupiedTable): number {
  const draws = (rowTotals.length - 1) * (columnTotals.length - 1);
  const stepsOfDraw = 10 + Math.sqrt(n) / 2;
  const affordable = 4e7 / (draws * stepsOfDraw);
  return affordable >= 100_000 ? 100_000 : affordable >= 30_000 ? 30_000 : 10_000;
}
