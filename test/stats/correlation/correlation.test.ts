import { expect, test } from 'vitest';
import { type JointDistribution, jointDistribution } from '../../../src/measures/joint-distribution.ts';
import { pearsonCorrelation } from '../../../src/stats/correlation/pearson.ts';
import { spearmanCorrelation } from '../../../src/stats/correlation/spearman.ts';
import { NotComputable } from '../../../src/stats/not-computable.ts';
import { fc } from '../../fast-check.ts';

const joint = (people: readonly (readonly [number, number])[], denominator = 1n): JointDistribution =>
  jointDistribution(
    people.map(([first, second]) => ({
      values: [
        { numerator: BigInt(first), denominator },
        { numerator: BigInt(second), denominator: 1n },
      ] as const,
      people: 1,
    })),
  );

const figures = (people: JointDistribution) => {
  const pearson = pearsonCorrelation(people);
  const spearman = spearmanCorrelation(people);
  return [pearson.estimate, pearson.test(), pearson.interval(0.95), spearman.estimate, spearman.test()];
};
const reasonOf = (compute: () => unknown) => {
  try {
    compute();
  } catch (error) {
    if (error instanceof NotComputable) return error.reason;
    throw error;
  }
  return null;
};

test('nobody, one person, and a value that everybody has leave no correlation, each for its reason', () => {
  for (const correlation of [pearsonCorrelation, spearmanCorrelation]) {
    expect(reasonOf(() => correlation(joint([])))).toBe('no_respondents');
    expect(reasonOf(() => correlation(joint([[1, 2]])))).toBe('one_respondent');
    expect(
      reasonOf(() =>
        correlation(
          joint([
            [1, 2],
            [1, 3],
            [1, 4],
          ]),
        ),
      ),
    ).toBe('no_variance');
    expect(
      reasonOf(() =>
        correlation(
          joint([
            [2, 1],
            [3, 1],
            [4, 1],
          ]),
        ),
      ),
    ).toBe('no_variance');
  }
});

test('two people lie on a line, without a test; three have a test, and four an interval', () => {
  const two = pearsonCorrelation(
    joint([
      [1, 5],
      [2, 3],
    ]),
  );
  expect(two.estimate).toBe(-1);
  expect(reasonOf(two.test)).toBe('too_few_respondents');
  expect(reasonOf(() => two.interval(0.95))).toBe('too_few_respondents');
  const three = pearsonCorrelation(
    joint([
      [1, 5],
      [2, 3],
      [3, 4],
    ]),
  );
  expect(three.estimate).toBe(-0.5);
  expect(three.test().degreesOfFreedom).toBe(1);
  expect(reasonOf(() => three.interval(0.95))).toBe('too_few_respondents');
  const four = pearsonCorrelation(
    joint([
      [1, 5],
      [2, 3],
      [3, 4],
      [4, 4],
    ]),
  );
  expect(reasonOf(() => four.interval(0.95))).toBeNull();
});

test('values on a line correlate by 1 exactly, whatever their fractions, and have neither test nor interval', () => {
  const people = Array.from({ length: 9 }, (_, at): [number, number] => [at * at, 10 - 3 * at * at]);
  const pearson = pearsonCorrelation(joint(people, 7n));
  expect(pearson.estimate).toBe(-1);
  expect(reasonOf(pearson.test)).toBe('perfect_correlation');
  expect(reasonOf(() => pearson.interval(0.95))).toBe('perfect_correlation');
  const curve = joint(people.map(([x]) => [x, 2 ** Math.sqrt(x)]));
  expect(spearmanCorrelation(curve).estimate).toBe(1);
  expect(reasonOf(spearmanCorrelation(curve).test)).toBe('perfect_correlation');
  expect(reasonOf(pearsonCorrelation(curve).test)).toBeNull();
});

const value = fc.integer({ min: -30, max: 30 });
const anybody = fc.array(fc.tuple(value, value), { minLength: 4, maxLength: 25 }).filter((people) => {
  const reason = reasonOf(() => figures(joint(people)));
  return reason === null;
});

test('the same people in another order, or the two values changed round, give the same bits', () => {
  fc.assert(
    fc.property(anybody, (people) => {
      const expected = figures(joint(people));
      expect(figures(joint([...people].reverse()))).toEqual(expected);
      expect(figures(joint(people.map(([first, second]) => [second, first])))).toEqual(expected);
    }),
  );
});

test('a value times a positive number and moved gives the same bits; times −1, those of the other sign', () => {
  fc.assert(
    fc.property(anybody, fc.integer({ min: 1, max: 1000 }), value, (people, times, moved) => {
      const expected = figures(joint(people));
      expect(
        figures(
          joint(
            people.map(([first, second]) => [times * first + moved, second]),
            12n,
          ),
        ),
      ).toEqual(expected);
      const turned = joint(people.map(([first, second]) => [-first, second]));
      const [pearson, tested, interval, spearman] = [
        pearsonCorrelation(joint(people)),
        pearsonCorrelation(turned),
        pearsonCorrelation(turned).interval(0.95),
        spearmanCorrelation(turned),
      ];
      expect(tested.estimate).toBe(-pearson.estimate + 0);
      expect(tested.test().pValue).toBe(pearson.test().pValue);
      expect(interval).toEqual({ low: -pearson.interval(0.95).high, high: -pearson.interval(0.95).low });
      expect(spearman.estimate).toBe(-spearmanCorrelation(joint(people)).estimate + 0);
    }),
  );
});

test('Spearman is the same for any values in the same order, ties among them', () => {
  fc.assert(
    fc.property(anybody, (people) => {
      const stretched = joint(
        people.map(([first, second]) => [first ** 3, second + 100 * Math.sign(second)]),
      );
      expect(spearmanCorrelation(stretched).estimate).toBe(spearmanCorrelation(joint(people)).estimate);
    }),
  );
});
