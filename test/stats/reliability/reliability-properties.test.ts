import { sampleCorrelation, sampleVariance } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { alphaIfDeleted, cronbachAlpha } from '../../../src/stats/reliability/cronbach-alpha.ts';
import { guttmanLambda6 } from '../../../src/stats/reliability/guttman-lambda6.ts';
import {
  interItemCorrelation,
  itemCorrelations,
  standardizedAlpha,
} from '../../../src/stats/reliability/item-correlations.ts';
import { itemCovariances } from '../../../src/stats/reliability/item-covariances.ts';
import { itemMean, itemSd } from '../../../src/stats/reliability/item-mean.ts';
import { itemRestCorrelation } from '../../../src/stats/reliability/item-rest.ts';
import { mcdonaldOmega } from '../../../src/stats/reliability/mcdonald-omega.ts';
import { splitHalf } from '../../../src/stats/reliability/split-half.ts';
import { fc } from '../../fast-check.ts';

type Answers = readonly (readonly number[])[];

/** As a counter hands them over: people by items, answers from 0 on. */
function covariancesOf(people: Answers) {
  const items = people[0]?.map((_, item) => people.map((answers) => answers[item] ?? 0)) ?? [];
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return itemCovariances({
    n: people.length,
    sums: items.map(sum),
    products: items.flatMap((first, i) =>
      items.slice(0, i + 1).map((second) => sum(first.map((value, at) => value * (second[at] ?? 0)))),
    ),
  });
}

/** People whose answers have something in common, so that most figures have a value. */
const scales = fc
  .record({ items: fc.integer({ min: 3, max: 7 }), people: fc.integer({ min: 12, max: 40 }) })
  .chain(({ items, people }) =>
    fc.array(
      fc
        .tuple(
          fc.integer({ min: 0, max: 4 }),
          fc.array(fc.integer({ min: 0, max: 2 }), { minLength: items, maxLength: items }),
        )
        .map(([leaning, own]) => own.map((value) => leaning + value)),
      { minLength: people, maxLength: people },
    ),
  )
  .filter((people) =>
    (people[0] ?? []).every((_, item) => new Set(people.map((answers) => answers[item])).size > 1),
  );

/** Every figure, null where it has no value. */
function figuresOf(people: Answers) {
  const covariances = covariancesOf(people);
  const correlations = itemCorrelations(covariances);
  const orNull = (figure: () => number) => {
    try {
      return figure();
    } catch {
      return null;
    }
  };
  return {
    alpha: orNull(() => cronbachAlpha(covariances, 0.95).estimate),
    standardized: orNull(() => standardizedAlpha(correlations)),
    omega: orNull(() => mcdonaldOmega(correlations)),
    lambda6: orNull(() => guttmanLambda6(covariances, correlations)),
    ...interItemCorrelation(correlations),
  };
}

function expectSame(first: ReturnType<typeof figuresOf>, second: ReturnType<typeof figuresOf>) {
  for (const [id, value] of Object.entries(first)) {
    const other = Object.entries(second).find(([name]) => name === id)?.[1];
    if (value === null) expect(other).toBeNull();
    else expect(other).toBeCloseTo(value, 9);
  }
}

describe('a scale', () => {
  test('has the same figures in any order of items, and with all of them reversed', () => {
    fc.assert(
      fc.property(scales, (people) => {
        const figures = figuresOf(people);
        expectSame(figures, figuresOf(people.map((answers) => answers.toReversed())));
        expectSame(figures, figuresOf(people.map((answers) => answers.map((answer) => 6 - answer))));
      }),
      { numRuns: 60, seed: 20261130 },
    );
  });

  test('with everybody twice has the same coefficients', () => {
    fc.assert(
      fc.property(scales, (people) => {
        expectSame(figuresOf(people), figuresOf([...people, ...people]));
      }),
      { numRuns: 40, seed: 20261130 },
    );
  });

  test('of two items has one coefficient: 2r / (1 + r), and r as lambda-6', () => {
    fc.assert(
      fc.property(scales, (people) => {
        const covariances = covariancesOf(people.map((answers) => answers.slice(0, 2)));
        const correlations = itemCorrelations(covariances);
        const { mean: r, min, max } = interItemCorrelation(correlations);
        fc.pre(r > -0.9 && r < 1);
        expect([min, max]).toEqual([r, r]);
        expect(standardizedAlpha(correlations)).toBeCloseTo((2 * r) / (1 + r), 12);
        expect(splitHalf(covariances)).toEqual({
          estimate: expect.closeTo((2 * r) / (1 + r), 12),
          method: 'odd_even_spearman_brown',
        });
        expect(guttmanLambda6(covariances, correlations)).toBeCloseTo(r, 12);
        expect(itemRestCorrelation(covariances, 0)).toBe(r);
        expect(itemRestCorrelation(covariances, 1)).toBe(r);
      }),
      { numRuns: 40, seed: 20261130 },
    );
  });
});

test('two people are enough for all that needs no inverse', () => {
  const covariances = covariancesOf([
    [1, 2, 2],
    [3, 3, 5],
  ]);
  // Answers grow by 2, 1 and 3: variances 2, 0.5 and 4.5, of the sum 18; all correlations are 1.
  expect(cronbachAlpha(covariances, 0.95).estimate).toBeCloseTo((3 / 2) * (1 - 7 / 18), 12);
  expect(alphaIfDeleted(covariances, 0)).toBeCloseTo(2 * (1 - 5 / 8), 12);
  expect(itemSd(covariances, 1)).toBeCloseTo(Math.sqrt(0.5), 12);
  const correlations = itemCorrelations(covariances);
  expect(interItemCorrelation(correlations)).toEqual({ mean: 1, min: 1, max: 1 });
  expect(mcdonaldOmega(correlations)).toBe(1);
  expect(() => guttmanLambda6(covariances, correlations)).toThrow('singular_correlations');
});

test('items that are opposite in pairs leave no variance to standardized items, whatever the rounding of r', () => {
  const answer = fc.integer({ min: 0, max: 6 });
  fc.assert(
    fc.property(fc.array(fc.tuple(answer, answer, answer), { minLength: 5, maxLength: 20 }), (people) => {
      for (const item of [0, 1, 2]) fc.pre(new Set(people.map((answers) => answers[item])).size > 1);
      const opposite = people.map((answers) => [...answers, ...answers.map((value) => 6 - value)]);
      expect(() => standardizedAlpha(itemCorrelations(covariancesOf(opposite)))).toThrow('no_variance');
    }),
    { numRuns: 100, seed: 20261130 },
  );
});

test('a half that everybody has the same sum of leaves no split half', () => {
  const constantAt = (position: number) =>
    covariancesOf([1, 3, 2].map((answer) => [answer, answer].with(position, 2)));
  for (const position of [0, 1]) expect(() => splitHalf(constantAt(position))).toThrow('no_variance');
});

describe('an item', () => {
  test('has the mean, SD and correlation with the rest that simple-statistics computes', () => {
    fc.assert(
      fc.property(scales, (people) => {
        const covariances = covariancesOf(people);
        const own = people.map(([first = 0]) => first);
        const rest = people.map(([, ...others]) => others.reduce((sum, answer) => sum + answer, 0));
        fc.pre(sampleVariance(rest) > 0);
        expect(itemMean(covariances, 0, -3)).toBeCloseTo(
          own.reduce((sum, x) => sum + x, 0) / own.length - 3,
          12,
        );
        expect(itemSd(covariances, 0)).toBeCloseTo(Math.sqrt(sampleVariance(own)), 12);
        expect(itemRestCorrelation(covariances, 0)).toBeCloseTo(sampleCorrelation(own, rest), 12);
      }),
      { numRuns: 60, seed: 20261130 },
    );
  });

  test('left out leaves the alpha of the others', () => {
    fc.assert(
      fc.property(scales, fc.nat(), (people, any) => {
        const covariances = covariancesOf(people);
        const item = any % covariances.sums.length;
        const others = covariancesOf(people.map((answers) => answers.toSpliced(item, 1)));
        fc.pre(others.total > 0n);
        expect(alphaIfDeleted(covariances, item)).toBe(cronbachAlpha(others, 0.9).estimate);
      }),
      { numRuns: 60, seed: 20261130 },
    );
  });
});
