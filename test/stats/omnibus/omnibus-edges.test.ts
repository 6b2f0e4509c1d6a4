import { expect, test } from 'vitest';
import { NotComputable } from '../../../src/stats/not-computable.ts';
import { brownForsytheTest } from '../../../src/stats/omnibus/brown-forsythe-test.ts';
import { etaSquared } from '../../../src/stats/omnibus/explained-variance.ts';
import { kruskalWallisTest } from '../../../src/stats/omnibus/kruskal-wallis-test.ts';
import { leveneTest } from '../../../src/stats/omnibus/levene-test.ts';
import { oneWayAnova } from '../../../src/stats/omnibus/one-way-anova.ts';
import { welchAnova } from '../../../src/stats/omnibus/welch-anova.ts';
import { scores } from '../group-reference.ts';

const every = { oneWayAnova, welchAnova, kruskalWallisTest, leveneTest, brownForsytheTest };
const reasonOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof NotComputable) return error.reason;
    throw error;
  }
  return 'computed';
};
const reasonsOf = (groups: number[][]) =>
  Object.fromEntries(
    Object.entries(every).map(([name, run]) => [
      name,
      reasonOf(() => run(groups.map((group) => scores(group)))),
    ]),
  );
const all = (reason: string) => Object.fromEntries(Object.keys(every).map((name) => [name, reason]));

test('an empty level, and a single level, leave nothing to compare', () => {
  expect(reasonsOf([[1, 2, 3], [], [2, 4]])).toEqual(all('empty_group'));
  expect(reasonsOf([[1, 2, 3]])).toEqual(all('empty_group'));
  expect(reasonsOf([])).toEqual(all('empty_group'));
});

test('a level of one person has no variance of its own: Welch cannot weigh it, all others can', () => {
  expect(reasonsOf([[1, 2, 2], [5], [4, 3, 5]])).toEqual({
    ...all('computed'),
    welchAnova: 'too_few_respondents',
  });
});

test('levels of one person each have ranks only', () => {
  expect(reasonsOf([[1], [2], [4]])).toEqual({
    ...all('too_few_respondents'),
    kruskalWallisTest: 'computed',
  });
});

test('where everybody answers alike nothing can be tested', () => {
  expect(
    reasonsOf([
      [3, 3, 3],
      [3, 3],
      [3, 3],
    ]),
  ).toEqual(all('no_variance'));
});

test('groups that are separated perfectly and constant within have ranks only', () => {
  expect(
    reasonsOf([
      [1, 1, 1],
      [3, 3],
      [5, 5],
    ]),
  ).toEqual({ ...all('no_variance'), kruskalWallisTest: 'computed' });
});

test('one constant level stops Welch alone', () => {
  expect(
    reasonsOf([
      [1, 2, 5],
      [3, 3],
      [5, 4, 1],
    ]),
  ).toEqual({ ...all('computed'), welchAnova: 'no_variance' });
});

test('no difference at all is an F of 0 with p = 1, eta squared 0 and an interval that begins at 0', () => {
  const groups = [scores([1, 3]), scores([2, 2, 1, 3]), scores([0, 4])];
  expect(oneWayAnova(groups)).toEqual({
    statistic: 0,
    degreesOfFreedom1: 2,
    degreesOfFreedom2: 5,
    pValue: 1,
  });
  const { estimate, confidenceLow } = etaSquared(groups, 0.95);
  expect([estimate, confidenceLow]).toEqual([0, 0]);
});

test('means that differ by one in a billion are told apart to the last digit', () => {
  const far = (values: number[]) => scores(values.map((value) => 1_000_000_000 + value));
  const near = [scores([1, 2, 3]), scores([2, 3, 5]), scores([3, 4, 4])];
  expect(oneWayAnova([far([1, 2, 3]), far([2, 3, 5]), far([3, 4, 4])])).toEqual(oneWayAnova(near));
});
