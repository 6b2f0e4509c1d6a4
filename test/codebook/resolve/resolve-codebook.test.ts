import { expect, test } from 'vitest';
import type { Population } from '../../../src/codebook/codebook.ts';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import type {
  WrittenCodebook,
  WrittenPopulation,
  WrittenScale,
} from '../../../src/codebook/schema/codebook-schema.ts';

const codebookFile = (
  population: Omit<WrittenPopulation, 'id'>,
  more: Partial<WrittenCodebook> = {},
): WrittenCodebook => ({
  id: 'book',
  populations: [{ id: 'people', ...population }],
  ...more,
});
function resolve(population: Omit<WrittenPopulation, 'id'>): Population {
  const [resolved] = resolveCodebook(codebookFile(population)).populations;
  if (!resolved) throw new Error('no population');
  return resolved;
}
const resolveScales = (...scales: WrittenScale[]) => resolve({ min: 1, max: 5, scales });
const oneScale = [{ id: 's', items: ['a'] }];

test('an absent version is "1", an absent title or label is the id', () => {
  const resolved = resolveCodebook(codebookFile({ min: 1, max: 5, scales: oneScale }));
  expect(resolved).toMatchObject({
    id: 'book',
    version: '1',
    title: { ko: 'book', en: 'book' },
    populations: [{ id: 'people', label: { ko: 'people', en: 'people' }, group: null, characteristics: [] }],
  });
  expect(resolved.populations[0]?.scales[0]?.label).toEqual({ ko: 's', en: 's' });
});

test('a group written as a word is the level of this id, label and value', () => {
  const levels = ['east', 2, { id: 'west', values: ['W'] }];
  const { group } = resolve({ min: 1, max: 5, scales: oneScale, group: { column: 'area', levels } });
  expect(group?.levels).toEqual([
    { id: 'east', label: { ko: 'east', en: 'east' }, values: ['east'] },
    { id: '2', label: { ko: '2', en: '2' }, values: ['2'] },
    { id: 'west', label: { ko: 'west', en: 'west' }, values: ['W'] },
  ]);
});

test('one string is the label in both languages', () => {
  const { items, scales } = resolveScales({ id: 's', label: '척도', items: [{ id: 'a', label: 'A?' }] });
  expect(scales[0]?.label).toEqual({ ko: '척도', en: '척도' });
  expect(items[0]?.label).toEqual({ ko: 'A?', en: 'A?' });
});

test('stars come strictest first, and are the usual three where none are given', () => {
  const stars = (given?: WrittenCodebook['stars']) =>
    resolveCodebook(codebookFile({ min: 1, max: 5, scales: oneScale }, given ? { stars: given } : {})).stars;
  expect(stars({ '+': 0.1, '!': 0.01 })).toEqual([
    { symbol: '!', below: 0.01 },
    { symbol: '+', below: 0.1 },
  ]);
  expect(stars().map(({ symbol, below }) => `${symbol}${below}`)).toEqual(['***0.001', '**0.01', '*0.05']);
});

test('missing codes become cell texts, and a group level is named by its id unless it lists values', () => {
  const { items, group } = resolve({
    min: 1,
    max: 5,
    missing: [9, -1, 'NA'],
    group: { column: 'area', levels: [{ id: 'here' }, { id: 'there', values: ['저기', 'b'] }] },
    scales: oneScale,
  });
  expect(items[0]?.missing).toEqual(['9', '-1', 'NA']);
  expect(group?.levels.map(({ id, values }) => [id, values])).toEqual([
    ['here', ['here']],
    ['there', ['저기', 'b']],
  ]);
});

test('names that JavaScript objects are born with are just names', () => {
  const { items, scales } = resolveScales({
    id: '__proto__',
    items: ['constructor', '__proto__', 'toString'],
  });
  expect(scales.map(({ id }) => id)).toEqual(['__proto__']);
  expect(items.map(({ id, min, max }) => [id, min, max])).toEqual([
    ['constructor', 1, 5],
    ['__proto__', 1, 5],
    ['toString', 1, 5],
  ]);
});

test('levels of groups and characteristics are called by their labels, else by what stands in the cells', () => {
  const [population] = resolveCodebook({
    id: 'book',
    populations: [
      {
        id: 'people',
        min: 1,
        max: 5,
        group: { column: 'g', levels: [{ id: 'x', label: 'The first' }, { id: 'y' }] },
        characteristics: [{ column: 'c', levels: [{ value: 1, label: { ko: '남', en: 'men' } }, 2] }],
        scales: [{ id: 's', items: ['a'] }],
      },
    ],
  }).populations;
  expect(population?.group?.levels.map(({ label }) => label.en)).toEqual(['The first', 'y']);
  expect(population?.characteristics[0]?.levels).toEqual([
    { value: '1', label: { ko: '남', en: 'men' } },
    { value: '2', label: { ko: '2', en: '2' } },
  ]);
});
