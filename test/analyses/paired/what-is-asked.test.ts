import { expect, test } from 'vitest';
import { pairsCounted } from '../../../src/analyses/paired/scale-pairs.ts';
import { bootstrapDraws, permutationDraws } from '../../../src/analyses/resampling/resampling-settings.ts';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';

const [population] = resolveCodebook({
  id: 'asked',
  populations: [
    {
      id: 'people',
      ...{ min: 1, max: 5 },
      scales: ['x', 'y', 'z'].map((id) => ({ id, items: [`${id}1`] })),
    },
  ],
}).populations;

test('each two scales are counted once, whichever way they are asked for; those of another population are not', () => {
  if (!population) throw new RangeError('no population');
  const asked = [
    ['x', 'y'],
    ['y', 'x'],
    ['x', 'z'],
    ['x', 'elsewhere'],
  ];
  expect(pairsCounted(asked)?.(population)).toEqual([
    [
      { kind: 'scale', index: 0 },
      { kind: 'scale', index: 1 },
    ],
    [
      { kind: 'scale', index: 0 },
      { kind: 'scale', index: 2 },
    ],
  ]);
});

test('nothing is counted where no two scales are asked for', () => {
  expect(pairsCounted([])).toBeNull();
});

test('draws begin at the seed, and are none where none are asked for', () => {
  const settings = { permutations: 99, bootstrap: 199, seed: 7, conf_level: 0.9 };
  expect(permutationDraws(settings)).toEqual({ times: 99, seed: 7 });
  expect(bootstrapDraws(settings)).toEqual({ times: 199, seed: 7, confidenceLevel: 0.9 });
  const nothing = { permutations: null, bootstrap: null, seed: null, conf_level: 0.9 };
  expect([permutationDraws(nothing), bootstrapDraws(nothing)]).toEqual([null, null]);
});
