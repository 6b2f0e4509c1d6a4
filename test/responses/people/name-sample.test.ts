import { expect, test } from 'vitest';
import { mostGroups } from '../../../src/codebook/most-groups.ts';
import { NameSample } from '../../../src/responses/people/name-sample.ts';

test('a value is in several groups once, whichever and however many they are', () => {
  const sample = new NameSample();
  const last = mostGroups - 1;
  expect([0, 0, last, last, 31, 32].map((group) => sample.add('kim', group))).toEqual([
    false,
    false,
    true,
    false,
    false,
    false,
  ]);
  expect([0, last].map((group) => sample.add('lee', group))).toEqual([false, true]);
  expect(sample.add('park', 31)).toBe(false);
  expect({ both: sample.both, repeatedWithin: sample.repeatedWithin, values: sample.values }).toEqual({
    both: 2,
    repeatedWithin: 1,
    values: 3,
  });
  expect([0, 1, 31, 32, last].map((group) => sample.inGroup(group))).toEqual([2, 0, 2, 1, 2]);
});
