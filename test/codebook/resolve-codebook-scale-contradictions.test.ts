import { expect, test } from 'vitest';
import { resolveCodebook } from '../../src/codebook/resolve/resolve-codebook.ts';
import type { WrittenScale } from '../../src/codebook/schema/codebook-schema.ts';
import { InputError } from '../../src/errors.ts';

/** What is wrong with a codebook of these scales in one population (or in several of these ids), with the paths. */
function told(
  scales: WrittenScale[],
  ends: { readonly min?: number; readonly max?: number } = { min: 1, max: 5 },
  ids: readonly string[] = ['p'],
): readonly string[] {
  try {
    resolveCodebook({ id: 'book', populations: ids.map((id) => ({ id, scales, ...ends })) });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ path, message }) => `${path}: ${message.en}`);
  }
  return [];
}

test('an item with other end points in a second scale is reported at the second', () => {
  const scales = [
    { id: 's', items: ['a'] },
    { id: 't', max: 7, items: ['b', 'a'] },
  ];
  expect(told(scales)).toEqual([expect.stringMatching(/^populations\[0\]\.scales\[1\].*"a".*1–5.*1–7/)]);
});

test('an inner scale with other end points than the scale around it is reported at the outer one', () => {
  const scales = [{ id: 's', scales: [{ id: 't', max: 7, items: ['a'] }] }];
  expect(told(scales)).toEqual(['populations[0].scales[0]: item "a" runs 1–7, but scale "s" runs 1–5']);
});

test('an item in two inner scales is reported at the scale that would count it twice', () => {
  const scales = [
    {
      id: 's',
      scales: [
        { id: 't', items: ['a'] },
        { id: 'u', items: ['a'] },
      ],
    },
  ];
  expect(told(scales)).toEqual([expect.stringMatching(/^populations\[0\]\.scales\[0\]: .*"a" .*twice/)]);
});

test('two populations of one id are reported, and every population is checked', () => {
  const found = told([{ id: 's', items: ['a'] }], { min: 5, max: 1 }, ['p', 'p']).map(
    (text) => text.split(':')[0],
  );
  expect(found).toEqual(['populations', 'populations[0].scales[0]', 'populations[1].scales[0]']);
});

test('only the scale without end points is at fault, not the inner one that declares its own', () => {
  const scales = [{ id: 's', scales: [{ id: 't', min: 1, max: 5, items: ['a'] }] }];
  expect(told(scales, {})).toEqual([
    'populations[0].scales[0]: the end points of the answers (min, max) are not declared',
  ]);
});

test('a scale’s own min_valid beyond its items is reported; one that the population gives is for larger scales', () => {
  expect(told([{ id: 's', min_valid: 3, items: ['a', 'b'] }])).toEqual([
    'populations[0].scales[0].min_valid: min_valid 3: scale "s" has 2 items only',
  ]);
  expect(told([{ id: 's', min_valid: 2, items: ['a', 'b'] }])).toEqual([]);
  expect(told([{ id: 's', min_valid: 3, scales: [{ id: 't', items: ['a', 'b'] }], items: ['c'] }])).toEqual(
    [],
  );
});
