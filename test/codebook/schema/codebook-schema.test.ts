import { describe, expect, test } from 'vitest';
import { codebookSchema, type WrittenCodebook } from '../../../src/codebook/schema/codebook-schema.ts';

const smallest = (scale: object = { id: 's', items: ['a'] }, population: object = {}): unknown => ({
  id: 'book',
  populations: [{ id: 'p', min: 1, max: 5, scales: [scale], ...population }],
});
const accepts = (written: unknown) => codebookSchema.safeParse(written).success;

test('a codebook needs an id, and a population with a scale with an item', () => {
  expect(accepts(smallest())).toBe(true);
  expect(accepts({ populations: (smallest() as WrittenCodebook).populations })).toBe(false);
  expect(accepts({ id: 'book', populations: [] })).toBe(false);
  expect(accepts({ id: 'book', populations: [{ id: 'p', scales: [] }] })).toBe(false);
  expect(accepts(smallest({ id: 's', items: [] }))).toBe(false);
});

test('parsing adds and changes nothing, so that the type is what was written', () => {
  const written = smallest({ id: 's', items: ['a', { id: 'b', label: 'B' }], reverse: ['b'], min_valid: 1 });
  expect(codebookSchema.parse(written)).toEqual(written);
});

describe.each([
  ['tangibles_1', true],
  ['유형성_1', true],
  ['q1.a-b', true],
  ['1', true],
  ['__proto__', true],
  ['', false],
  ['two words', false],
  ['-a', false],
  ['.a', false],
  ['a/b', false],
  ['a\n', false],
])('%j', (name, expected) => {
  test(`is ${expected ? 'a' : 'no'} name of a population, a scale or an item`, () => {
    expect(accepts(smallest({ id: 's', items: [name] }))).toBe(expected);
    expect(accepts(smallest({ id: name, items: ['a'] }))).toBe(expected);
    expect(accepts(smallest(undefined, { id: name }))).toBe(expected);
  });
});

test.each([
  ['all', true],
  ['half', true],
  ['any', true],
  [1, true],
  [0, false],
  [1.5, false],
  ['most', false],
])('min_valid %j is allowed: %j', (minValid, expected) => {
  expect(accepts(smallest({ id: 's', items: ['a'], min_valid: minValid }))).toBe(expected);
});

test.each([
  [-1000, true],
  [-1001, false],
  [0.5, false],
  ['1', false],
])('an end point of %j is allowed: %j', (min, expected) => {
  expect(accepts(smallest(undefined, { min }))).toBe(expected);
});

test.each([
  [{ '*': 0.05 }, true],
  [{ '*': 0 }, false],
  [{ '*': 1 }, false],
  [{ '': 0.05 }, false],
])('stars %j are allowed: %j', (stars, expected) => {
  expect(accepts({ ...(smallest() as WrittenCodebook), stars })).toBe(expected);
});

test('a grouping has two levels or more, but not so many that pairs cannot be read', () => {
  const levels = (...ids: string[]) =>
    smallest(undefined, { group: { column: 'area', levels: ids.map((id) => ({ id })) } });
  expect(accepts(levels('a', 'b'))).toBe(true);
  expect(accepts(levels('a'))).toBe(false);
  expect(accepts(levels('a', 'b', 'c'))).toBe(true);
  const many = Array.from({ length: 51 }, (_, level) => `level_${level}`);
  expect(accepts(levels(...many.slice(1)))).toBe(true);
  expect(accepts(levels(...many))).toBe(false);
});

test('a misspelt key is refused at any depth', () => {
  expect(accepts({ ...(smallest() as WrittenCodebook), colour: 'red' })).toBe(false);
  expect(accepts(smallest({ id: 's', itmes: ['a'] }))).toBe(false);
  expect(accepts(smallest({ id: 's', scales: [{ id: 't', scales: [{ id: 'u', itmes: ['a'] }] }] }))).toBe(
    false,
  );
  expect(accepts(smallest({ id: 's', scales: [{ id: 't', scales: [{ id: 'u', items: ['a'] }] }] }))).toBe(
    true,
  );
});
