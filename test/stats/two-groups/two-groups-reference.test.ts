import { describe, expect, test } from 'vitest';
import { meanDifference, sampleVariance } from '../../../src/stats/moments.ts';
import { compareRanks } from '../../../src/stats/rank-comparison.ts';
import { studentTTest } from '../../../src/stats/student-t-test.ts';
import { equivalencePValue } from '../../../src/stats/two-groups/equivalence-test.ts';
import { mannWhitneyOneSided } from '../../../src/stats/two-groups/mann-whitney-one-sided.ts';
import { alternatives, oneSidedP } from '../../../src/stats/two-groups/one-sided-p.ts';
import { welchTTest } from '../../../src/stats/welch-t-test.ts';
import { groupReference, groupsOf } from '../group-reference.ts';

/** A p beyond 1e-308 is 0 in both. */
const close = (actual: number, expected: number) =>
  expect(
    actual === expected ? 0 : Math.abs(actual / expected - 1),
    `${actual}, not ${expected}`,
  ).toBeLessThan(1e-9);

describe.each(groupReference.cases)('$name', (each) => {
  const groups = new Map(groupsOf(each).map((group, index) => [each.groups[index]?.id, group]));

  test('one-sided p and equivalence agree with R t.test() and wilcox.test() to 1e-9 relative', () => {
    expect(each.expected.two_groups.length).toBeGreaterThan(0);
    for (const reference of each.expected.two_groups) {
      const first = groups.get(reference.group1);
      const second = groups.get(reference.group2);
      if (!first || !second) throw new Error('a group is missing');
      const samples = {
        n1: Number(first.n),
        n2: Number(second.n),
        difference: meanDifference(first, second),
        variance1: sampleVariance(first),
        variance2: sampleVariance(second),
      };
      const student = studentTTest(samples, 0.95);
      const welch = welchTTest(samples, 0.95);
      for (const alternative of alternatives) {
        const expected = reference[alternative];
        close(oneSidedP(student.statistic, student.degreesOfFreedom, alternative), expected.student);
        close(oneSidedP(welch.statistic, welch.degreesOfFreedom, alternative), expected.welch);
        const ranks = mannWhitneyOneSided(compareRanks(first, second), alternative);
        close(ranks.pValue, expected.mann_whitney);
        close(ranks.pValueContinuity, expected.mann_whitney_continuity);
      }
      close(equivalencePValue(samples.difference, student, reference.margin), reference.equivalence.student);
      close(equivalencePValue(samples.difference, welch, reference.margin), reference.equivalence.welch);
    }
  });
});
