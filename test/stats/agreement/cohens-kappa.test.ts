import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type AgreementCell, cohensKappa } from '../../../src/stats/agreement/cohens-kappa.ts';
import { NotComputable } from '../../../src/stats/not-computable.ts';
import { fc } from '../../fast-check.ts';

interface Reference {
  readonly name: string;
  readonly size: number;
  readonly counts: string;
  readonly n: number;
  readonly estimate: number;
  readonly std_error: number;
  readonly conf_low: number;
  readonly conf_high: number;
  readonly statistic: number | null;
  readonly p_value: number | null;
}

const { tables }: { tables: readonly Reference[] } = JSON.parse(
  readFileSync('fixtures/reference/agreement.json', 'utf8'),
);

const cellsOf = (counts: readonly number[], size: number): AgreementCell[] =>
  counts.map((n, at) => ({ first: `c${Math.floor(at / size)}`, second: `c${at % size}`, n }));
const cellsFor = ({ counts, size }: Reference) => cellsOf(counts.split(' ').map(Number), size);
const near = (value: number | undefined, expected: number, relative = 1e-12) =>
  expect(Math.abs((value ?? Number.NaN) - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));

describe('R, exact rationals and psych::cohen.kappa (fixtures/reference/agreement.R)', () => {
  test.each(tables)('$name', (reference) => {
    const kappa = cohensKappa(cellsFor(reference), 0.95);
    expect(kappa.n).toBe(reference.n);
    near(kappa.estimate, reference.estimate);
    near(kappa.standardError, reference.std_error);
    near(kappa.low, reference.conf_low, 1e-11);
    near(kappa.high, reference.conf_high, 1e-11);
    if (reference.statistic === null) expect(kappa.test).toBeNull();
    else near(kappa.test?.z, reference.statistic);
    // The fixture's own p of the largest z is below the smallest double.
    if (reference.p_value !== null) near(kappa.test?.pValue, reference.p_value, 1e-9);
  });
});

test('PSPP 1.6.2, CROSSTABS /STATISTICS=KAPPA: kappa and its approximate t, which is this z', () => {
  const rows = readFileSync('fixtures/reference/agreement-pspp.csv', 'utf8').trim().split('\n').slice(1);
  for (const row of rows) {
    const [name = '', value, t] = row.split(',');
    const reference = tables.find((one) => one.name === name);
    if (!reference) throw new Error(name);
    const kappa = cohensKappa(cellsFor(reference), 0.95);
    expect(Math.abs(kappa.estimate - Number(value))).toBeLessThan(1e-14);
    expect(Math.abs((kappa.test?.z ?? 0) - Number(t))).toBeLessThan(2e-14 * Math.abs(Number(t)));
  }
  expect(rows.length).toBe(11);
});

describe('where kappa has no value', () => {
  const reasonOf = (cells: readonly AgreementCell[]) => {
    try {
      cohensKappa(cells, 0.95);
      return null;
    } catch (error) {
      return error instanceof NotComputable ? error.reason : error;
    }
  };
  test('nothing was coded by both', () => {
    expect(reasonOf([])).toBe('nothing_in_common');
    expect(reasonOf([{ first: 'a', second: 'b', n: 0 }])).toBe('nothing_in_common');
  });
  test('both put all of it into one category, so that chance alone gives full agreement', () => {
    expect(reasonOf([{ first: 'a', second: 'a', n: 12 }])).toBe('one_category');
  });
});

const square = fc
  .integer({ min: 2, max: 5 })
  .chain((size) =>
    fc.record({
      size: fc.constant(size),
      counts: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: size * size, maxLength: size * size }),
    }),
  )
  .filter(({ counts }) => counts.filter((n) => n > 0).length > 1);

describe('properties', () => {
  const kappaOf = (cells: readonly AgreementCell[]) => cohensKappa(cells, 0.9);
  test('the order of cells, the names of categories, and which coder is the first change no bit', () => {
    fc.assert(
      fc.property(square, ({ size, counts }) => {
        const cells = cellsOf(counts, size);
        const kappa = kappaOf(cells);
        expect(kappaOf([...cells].reverse())).toEqual(kappa);
        expect(kappaOf(cells.map(({ first, second, n }) => ({ first: second, second: first, n })))).toEqual(
          kappa,
        );
        const renamed = (name: string) => `${9 - Number(name.slice(1))}`;
        expect(
          kappaOf(
            cells.map(({ first, second, n }) => ({ first: renamed(first), second: renamed(second), n })),
          ),
        ).toEqual(kappa);
      }),
      { seed: 13, numRuns: 60 },
    );
  });
  test('each unit twice: the same kappa, its SE by √2 smaller', () => {
    fc.assert(
      fc.property(square, ({ size, counts }) => {
        const once = kappaOf(cellsOf(counts, size));
        const twice = kappaOf(
          cellsOf(
            counts.map((n) => 2 * n),
            size,
          ),
        );
        expect(twice.estimate).toBe(once.estimate);
        near(twice.standardError * Math.SQRT2, once.standardError);
        if (once.test && twice.test) near(twice.test.z, once.test.z * Math.SQRT2);
      }),
      { seed: 13, numRuns: 60 },
    );
  });
  test('limits lie around the estimate and never beyond 1', () => {
    fc.assert(
      fc.property(square, ({ size, counts }) => {
        const { estimate, low, high } = kappaOf(cellsOf(counts, size));
        expect(-1 <= low && low <= estimate && estimate <= high && high <= 1).toBe(true);
      }),
      { seed: 13, numRuns: 60 },
    );
  });
});
