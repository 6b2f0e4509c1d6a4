import { describe, expect, test } from 'vitest';
import reference from '../../../../fixtures/reference/number-formats.json' with { type: 'json' };
import { shownNumber } from '../../../../src/papers/read/xlsx/number-format.ts';

describe('numbers as sheets show them', () => {
  test.each(Object.entries(reference.shown))('%s', (format, texts) => {
    const shown = reference.values.map((value) => shownNumber(value, format));
    expect(shown).toEqual(texts.map((text) => text.trim()));
  });
});

test('a number without a format has up to eleven characters', () => {
  const shown = [
    0,
    6.02214076999999,
    0.1 + 0.2,
    1 / 3,
    12345678.9,
    123456.789012,
    1e12,
    0.00001,
    1.2345e-7,
    -0.5,
  ].map((value) => shownNumber(value, 'General'));
  expect(shown).toEqual([
    '0',
    '6.02214077',
    '0.3',
    '0.333333333',
    '12345678.9',
    '123456.789',
    '1E+12',
    '0.00001',
    '1.2345E-07',
    '-0.5',
  ]);
});

test('brackets or a colour that say that a number is negative become its minus sign', () => {
  expect(shownNumber(-0.51, '0.00_);(0.00)')).toBe('-0.51');
  expect(shownNumber(-0.51, '0.00;[Red]0.00')).toBe('-0.51');
  expect(shownNumber(0.51, '0.00_);(0.00)')).toBe('0.51');
  expect(shownNumber(0.51, '(0.00)')).toBe('(0.51)');
});
