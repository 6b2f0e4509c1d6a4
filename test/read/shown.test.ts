import { expect, test } from 'vitest';
import { shown } from '../../src/read/shown.ts';

test('a cell of up to 40 characters is quoted in full', () => {
  expect(shown('')).toBe('""');
  expect(shown('매우 그렇다')).toBe('"매우 그렇다"');
  expect(shown('x'.repeat(40))).toBe(`"${'x'.repeat(40)}"`);
});

test('of a longer one the first 40 are, and its being cut shows', () => {
  expect(shown('x'.repeat(41))).toBe(`"${'x'.repeat(40)}…"`);
});

test('characters are counted, not their halves', () => {
  expect(shown('😀'.repeat(30))).toBe(`"${'😀'.repeat(30)}"`);
  expect(shown('😀'.repeat(41))).toBe(`"${'😀'.repeat(40)}…"`);
});

test('no character is cut in half', () => {
  expect(shown(`${'x'.repeat(39)}😀😀`)).not.toMatch(/\p{Surrogate}/u);
});
