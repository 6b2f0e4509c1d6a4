import { expect, test } from 'vitest';
import { atBothEnds } from '../../src/analyses/at-both-ends.ts';

const ends = (...values: number[]) =>
  atBothEnds(
    values.map((value, index) => ({ name: 'abcdefgh'.charAt(index), value })),
    (value) => value.toFixed(1),
  );

test('all that print as the highest or the lowest are named', () => {
  expect(ends(1.01, 3, 2, 0.99)).toEqual({
    highest: { names: 'b', value: '3.0' },
    lowest: { names: 'a; d', value: '1.0' },
  });
});

test('more than three that share an end are not named', () => {
  expect(ends(1, 1, 1, 1, 2)).toEqual({ highest: { names: 'e', value: '2.0' }, lowest: null });
});

test('where all print the same, none is highest', () => {
  expect(ends(3, 3.01)).toEqual({ highest: null, lowest: null });
  expect(ends()).toEqual({ highest: null, lowest: null });
});
