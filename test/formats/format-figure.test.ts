import { describe, expect, test } from 'vitest';
import { formatFigure, formatInterval, formatProbability } from '../../src/formats/format-figure.ts';

test('a figure without a value is a dash', () => {
  expect(formatFigure(null, 2)).toBe('–');
  expect(formatProbability(null, 3)).toBe('–');
  expect(formatInterval(null, 1, 2)).toBe('–');
  expect(formatInterval(1, null, 2)).toBe('–');
});

test('figures and both ends of an interval are rounded half away from zero', () => {
  expect(formatFigure(4.365, 2)).toBe('4.37');
  expect(formatFigure(0, 2)).toBe('0.00');
  expect(formatInterval(-0.005, 0.455, 2)).toBe('[-0.01, 0.46]');
  expect(formatInterval(-0.004, 0, 2)).toBe('[0.00, 0.00]');
});

describe.each([
  [0, '<.001'],
  [1e-300, '<.001'],
  [0.0004, '<.001'],
  [0.00099999, '<.001'],
  [0.001, '.001'],
  [0.0015, '.002'],
  [0.0499, '.050'],
  [0.5, '.500'],
  [0.9994, '.999'],
  [0.9996, '1.000'],
  [1, '1.000'],
])('p = %d', (value, expected) => {
  test(`is ${expected} to three decimals`, () => {
    expect(formatProbability(value, 3)).toBe(expected);
  });
});

test.each(Array.from({ length: 13 }, (_, index) => index + 1))(
  'the smallest p that %i decimals can show is shown, and anything below it is less than it',
  (decimals) => {
    const smallest = `.${'0'.repeat(decimals - 1)}1`;
    expect(formatProbability(Number(`1e-${decimals}`), decimals)).toBe(smallest);
    expect(formatProbability(Number(`9.9e-${decimals + 1}`), decimals)).toBe(`<${smallest}`);
  },
);
