import { expect, test } from 'vitest';
import { endPoints } from '../../../../src/codebook/draft/answers/end-points.ts';

const each = (values: readonly number[], count = 10) => new Map(values.map((value) => [value, count]));

test.each([
  [[1, 2, 3, 4, 5], 1, 5, []],
  [[2, 3, 4], 1, 5, []],
  [[1, 4, 6], 1, 7, []],
  [[3, 5, 8, 10], 1, 10, []],
  [[0, 3, 10], 0, 10, []],
  [[0, 1, 4], 0, 4, []],
  [[0, 1], 0, 1, []],
  [[-2, 0, 1], -2, 2, []],
  [[1, 2, 3, 4, 5, 9], 1, 5, [9]],
  [[1, 2, 3, 4, 5, 99], 1, 5, [99]],
  [[1, 2, 3, 4, 5, 999, -1], 1, 5, [999, -1]],
  [[1, 7, 8, 9, 10], 1, 10, []],
  [[0, 5, 9, 10], 0, 10, []],
  [[3, 3], 1, 5, []],
])('answers %j lie within %i–%i, codes %j', (values, min, max, codes) => {
  expect(endPoints(each(values))).toMatchObject({ min, max, codes });
});

test('end points that words beside the numbers say need no confirmation', () => {
  const four = { min: 1, max: 4, confirm: null };
  expect(endPoints(each([2, 3, 4]), four)).toEqual({
    min: 1,
    max: 4,
    codes: [],
    confirm: null,
    found: false,
  });
  expect(endPoints(each([2, 3, 9]), four)).toMatchObject({ min: 1, max: 4, codes: [9], confirm: null });
  expect(endPoints(each([2, 3, 5]), four)).toMatchObject({
    min: 1,
    max: 5,
    confirm: { en: 'the end points; found: 2–5' },
  });
});

test('a lone number far from many others is a slip, and is told', () => {
  const counts = each([1, 2, 3, 4, 5], 40).set(55, 1);
  expect(endPoints(counts)).toMatchObject({ min: 1, max: 5, confirm: { en: expect.stringContaining('55') } });
  expect(endPoints(each([1, 2, 3, 4, 5], 40).set(6, 1))).toMatchObject({ min: 1, max: 7 });
});

test.each([[[18, 25, 40, 67]], [[1, 50, 100]], [[2019, 2020]], [[]]])('%j are no answers', (values) => {
  expect(endPoints(each(values))).toBeNull();
});
