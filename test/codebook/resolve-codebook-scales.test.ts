import { describe, expect, test } from 'vitest';
import type { Population } from '../../src/codebook/codebook.ts';
import { resolveCodebook } from '../../src/codebook/resolve/resolve-codebook.ts';
import type { WrittenPopulation, WrittenScale } from '../../src/codebook/schema/codebook-schema.ts';

function resolve(population: Omit<WrittenPopulation, 'id'>): Population {
  const [resolved] = resolveCodebook({
    id: 'book',
    populations: [{ id: 'people', ...population }],
  }).populations;
  if (!resolved) throw new Error('no population');
  return resolved;
}
const resolveScales = (...scales: WrittenScale[]) => resolve({ min: 1, max: 5, scales });

test('end points and min_valid come from the population, from the outer scale, or from the scale itself', () => {
  const { scales, items } = resolve({
    min: 1,
    max: 5,
    min_valid: 'any',
    scales: [
      { id: 'plain', items: ['a', 'b'] },
      { id: 'outer', min: 0, max: 10, min_valid: 2, scales: [{ id: 'inner', items: ['c', 'd', 'e'] }] },
      { id: 'own', max: 7, min_valid: 'all', items: ['f', 'g'] },
    ],
  });
  expect(scales.map(({ id, min, max, minValid }) => [id, min, max, minValid])).toEqual([
    ['plain', 1, 5, 1],
    ['outer', 0, 10, 2],
    ['inner', 0, 10, 2],
    ['own', 1, 7, 2],
  ]);
  expect(items.map(({ id, min, max }) => `${id} ${min}–${max}`)).toEqual([
    'a 1–5',
    'b 1–5',
    'c 0–10',
    'd 0–10',
    'e 0–10',
    'f 1–7',
    'g 1–7',
  ]);
});

test('a scale has its own items and then those of its inner scales, and stands before them', () => {
  const { scales, items } = resolveScales({
    id: 'top',
    items: ['a'],
    scales: [
      { id: 'left', items: ['b'], scales: [{ id: 'deep', items: ['c', 'd'] }] },
      { id: 'right', items: ['e'] },
    ],
  });
  expect(items.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(
    scales.map(({ id, parent, depth, items: own }) => [id, parent, depth, own.map(({ index }) => index)]),
  ).toEqual([
    ['top', null, 0, [0, 1, 2, 3, 4]],
    ['left', 'top', 1, [1, 2, 3]],
    ['deep', 'left', 2, [2, 3]],
    ['right', 'top', 1, [4]],
  ]);
});

test('a reversed item is reversed in the outer scale too, and only where its scale says so', () => {
  const { scales } = resolveScales(
    { id: 'outer', scales: [{ id: 'inner', items: ['a', 'b'], reverse: ['b'] }] },
    { id: 'other', items: ['b'] },
  );
  expect(scales.map(({ id, items }) => [id, items])).toEqual([
    [
      'outer',
      [
        { index: 0, reverse: false },
        { index: 1, reverse: true },
      ],
    ],
    [
      'inner',
      [
        { index: 0, reverse: false },
        { index: 1, reverse: true },
      ],
    ],
    ['other', [{ index: 1, reverse: false }]],
  ]);
});

describe.each([
  ['all', [1, 2, 3, 4, 5]],
  ['half', [1, 1, 2, 2, 3]],
  ['any', [1, 1, 1, 1, 1]],
  [3, [1, 2, 3, 3, 3]],
] as const)('min_valid %s', (minValid, expected) => {
  test(`is ${expected.join(', ')} answers of 1, 2, 3, 4, 5`, () => {
    const scales = expected.map((_, size): WrittenScale => {
      return { id: `s${size}`, items: ['a', 'b', 'c', 'd', 'e'].slice(0, size + 1) };
    });
    expect(
      resolve({ min: 1, max: 5, min_valid: minValid, scales }).scales.map((scale) => scale.minValid),
    ).toEqual(expected);
  });
});
