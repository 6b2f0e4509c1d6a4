import { expect, test } from 'vitest';
import { occupiedTable } from '../../../src/stats/association/contingency-table.ts';
import { fisherExactTest, networkP } from '../../../src/stats/association/fisher-exact-test.ts';
import { fisherMonteCarlo } from '../../../src/stats/association/fisher-monte-carlo.ts';
import { fisherTwoByTwo } from '../../../src/stats/association/fisher-two-by-two.ts';
import { nearestNumber } from '../../../src/stats/distributions/nearest-number.ts';
import { SeededRandom } from '../../../src/stats/resampling/seeded-random.ts';
import { fc } from '../../fast-check.ts';
import { relativeError, tables } from './association-reference.ts';

const exactOnes = tables.flatMap(({ name, table, exact: { fisher_p_value: value } }) =>
  value === null ? [] : [{ name, table, value }],
);

test.each(exactOnes)('$name: Fisher’s p as by exact rationals over all tables', ({ table, value }) => {
  const { pValue, method, replicates, seed } = fisherExactTest(occupiedTable(table), 1);
  expect({ method, replicates, seed }).toEqual({ method: 'exact', replicates: null, seed: null });
  expect(relativeError(value, pValue)).toBeLessThan(1e-9);
});

test('most references are exact', () => expect(exactOnes.length).toBeGreaterThan(30));

const ofR = tables.flatMap(({ name, table, r: { fisher_p_value: value } }) =>
  value === null || value === undefined ? [] : [{ name, table, value }],
);

test.each(ofR)('$name: near R’s fisher.test', ({ table, value }) => {
  const { pValue, method } = fisherExactTest(occupiedTable(table), 1);
  const drawn = 5 * Math.sqrt((value * (1 - value)) / 100_000) + 2e-5;
  if (method === 'exact') expect(relativeError(value, pValue)).toBeLessThan(1e-6);
  else expect(Math.abs(value - pValue)).toBeLessThan(drawn);
});

const count = fc.nat({ max: 12 });
const twoByTwo = fc
  .tuple(count, count, count, count)
  .filter(([a, b, c, d]) => a + b > 0 && c + d > 0 && a + c > 0 && b + d > 0);

test('two by two: the hypergeometric sum by exact rationals, in whole numbers and in doubles', () => {
  fc.assert(
    fc.property(twoByTwo, ([a, b, c, d]) => {
      const expected = hypergeometricSum(a, b, c, d);
      const table = occupiedTable([
        [a, b],
        [c, d],
      ]);
      expect(networkP(table, 1e5)).toBe(expected);
      expect(relativeError(expected, fisherTwoByTwo([a, b, c, d]))).toBeLessThan(1e-13);
    }),
    { numRuns: 300, seed: 1 },
  );
});

test('a table that is more probable by 8e-8 of it does not count, where R’s tolerance takes it in', () => {
  // Of the same sums the table with 24 in the first cell is the more probable one.
  const expected = hypergeometricSum(18, 51, 81, 174);
  expect(
    networkP(
      occupiedTable([
        [18, 51],
        [81, 174],
      ]),
      1e5,
    ),
  ).toBe(expected);
  expect(relativeError(expected, fisherTwoByTwo([18, 51, 81, 174]))).toBeLessThan(1e-13);
  // R 4.2.2: fisher.test(matrix(c(18, 81, 51, 174), 2))$p.value
  expect(0.461481006823663 - expected).toBeGreaterThan(0.03);
});

const anyTable = fc.integer({ min: 2, max: 4 }).chain((columns) =>
  fc.array(fc.array(fc.nat({ max: 4 }), { minLength: columns, maxLength: columns }), {
    minLength: 2,
    maxLength: 3,
  }),
);
const occupied = anyTable.filter((table) => {
  const [first = []] = table;
  const rows = table.filter((row) => row.some((n) => n > 0)).length;
  const columns = first.filter((_, j) => table.some((row) => (row[j] ?? 0) > 0)).length;
  return rows > 1 && columns > 1;
});

test('any table: what adding up every table with its sums gives, one by one', () => {
  fc.assert(
    fc.property(occupied, (table) => {
      expect(fisherExactTest(occupiedTable(table), 1).pValue).toBe(sumOverAllTables(table));
    }),
    { numRuns: 40, seed: 1 },
  );
});

test('levels as groups, and both in any order, give the same p', () => {
  fc.assert(
    fc.property(occupied, (table) => {
      const { pValue } = fisherExactTest(occupiedTable(table), 1);
      const turned = (table[0] ?? []).map((_, j) => table.map((row) => row[j] ?? 0));
      expect(fisherExactTest(occupiedTable(turned), 1).pValue).toBe(pValue);
      expect(fisherExactTest(occupiedTable(table.toReversed()), 1).pValue).toBe(pValue);
      expect(fisherExactTest(occupiedTable(turned.toReversed()), 1).pValue).toBe(pValue);
    }),
    { numRuns: 60, seed: 2 },
  );
});

test('drawn tables give the exact p within their own error', () => {
  for (const { name, table, value } of exactOnes.filter(({ table }) => table.flat().length <= 12)) {
    const drawn = fisherMonteCarlo(occupiedTable(table), 4000, new SeededRandom(7));
    const error = Math.sqrt((value * (1 - value)) / 4000) + 1 / 4000;
    expect(Math.abs(drawn - value) / error, name).toBeLessThan(4.5);
  }
});

test('too many tables: a hundred thousand are drawn, the same for the same seed', () => {
  const table = occupiedTable([
    [32, 11, 10, 3],
    [53, 50, 25, 15],
    [10, 10, 7, 7],
    [3, 30, 5, 8],
  ]);
  const first = fisherExactTest(table, 11);
  expect(first).toMatchObject({ method: 'monte_carlo', replicates: 100_000, seed: 11 });
  expect(first.pValue).toBeGreaterThan(0);
  expect(first.pValue).toBeLessThan(1e-3);
});

test('a million people: two by two by sums, larger tables by draws that take no longer', () => {
  const two = fisherExactTest(
    occupiedTable([
      [250_300, 249_800],
      [249_700, 250_200],
    ]),
    1,
  );
  expect(two.method).toBe('exact');
  // R 4.2.2: fisher.test(rbind(c(250300, 249800), c(249700, 250200)))$p.value
  expect(relativeError(0.318279349125898, two.pValue)).toBeLessThan(1e-9);
  const three = fisherExactTest(
    occupiedTable([
      [150_300, 149_800, 200_000],
      [149_700, 150_200, 200_000],
    ]),
    1,
  );
  expect(three.method).toBe('monte_carlo');
  expect(three.pValue).toBeGreaterThan(0.05);
});

/** As a fraction of whole numbers, rounded once. */
function hypergeometricSum(a: number, b: number, c: number, d: number): number {
  const ways = (x: number) => choose(a + b, x) * choose(c + d, a + c - x);
  let light = 0n;
  for (let x = Math.max(0, a - d); x <= Math.min(a + b, a + c); x++) {
    if (ways(x) <= ways(a)) light += ways(x);
  }
  return nearestNumber(light, choose(a + b + c + d, a + c));
}

function choose(n: number, k: number): bigint {
  let ways = 1n;
  for (let i = 1; i <= k; i++) ways = (ways * BigInt(n - k + i)) / BigInt(i);
  return ways;
}

function sumOverAllTables(table: readonly (readonly number[])[]): number {
  const factorial = (n: number): bigint => (n < 2 ? 1n : BigInt(n) * factorial(n - 1));
  const product = (cells: readonly number[]) => cells.reduce((all, n) => all * factorial(n), 1n);
  const sum = (cells: readonly number[]) => cells.reduce((all, n) => all + n, 0);
  const rows = table.map(sum);
  const columns = (table[0] ?? []).map((_, j) => sum(table.map((row) => row[j] ?? 0)));
  const top = product(rows) * product(columns);
  const observed = product(table.flat());
  // p = Σ top / (n! Π cells!), over a common denominator.
  const common = factorial(sum(rows)) * product(table.flat().map(() => sum(rows)));
  let light = 0n;
  const fill = (cells: number[], left: readonly number[]): void => {
    const at = cells.length;
    const [row, column] = [Math.floor(at / columns.length), at % columns.length];
    if (row === rows.length) {
      if (left.some((n) => n > 0)) return;
      const weight = product(cells);
      if (weight >= observed) light += (top * common) / (factorial(sum(rows)) * weight);
      return;
    }
    const filled = sum(cells.slice(row * columns.length));
    const open = (rows[row] ?? 0) - filled;
    const from = column === columns.length - 1 ? open : 0;
    for (let n = from; n <= Math.min(open, left[column] ?? 0); n++) {
      fill(
        [...cells, n],
        left.map((people, j) => (j === column ? people - n : people)),
      );
    }
  };
  fill([], columns);
  return nearestNumber(light, common);
}
