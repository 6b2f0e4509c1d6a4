import { expect, test } from 'vitest';
import { compareDecimals, decimalOf } from '../../../src/codebook/words/decimal.ts';
import { fc } from '../../fast-check.ts';

test.each([
  ['34', '34', 34n, 0],
  ['034', '34', 34n, 0],
  ['34.0', '34', 34n, 0],
  ['-0.50', '-0.5', -5n, 1],
  ['.5', '0.5', 5n, 1],
  ['5.', '5', 5n, 0],
  ['-0', '0', 0n, 0],
  ['-0.00', '0', 0n, 0],
  ['+7', '7', 7n, 0],
  ['1e3', '1000', 1000n, 0],
  ['1.25E+1', '12.5', 125n, 1],
  ['1e-7', '0.0000001', 1n, 7],
  ['0.1', '0.1', 1n, 1],
  ['123456789012345678901234567890', '123456789012345678901234567890', 123456789012345678901234567890n, 0],
])('%s is exactly %s', (written, text, units, decimals) => {
  expect(decimalOf(written)).toEqual({ text, units, decimals });
});

test.each([
  '',
  '.',
  '-',
  'e5',
  '1e',
  '1.2.3',
  '1 2',
  '0x1f',
  'NaN',
  'Infinity',
  '1e999',
  '1e-999',
  '9'.repeat(31),
])('%s is no number, or too long for one', (text) => {
  expect(decimalOf(text)).toBeNull();
});

const numbers = fc.record({ units: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), places: fc.nat(8) });
const written = ({ units, places }: { readonly units: bigint; readonly places: number }) => {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  const point = digits.length - places;
  return `${units < 0n ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
};

test('a number is the same however many zeros it is written with, and compared as whole numbers of its last place', () => {
  fc.assert(
    fc.property(numbers, numbers, fc.nat(5), (first, second, zeros) => {
      const one = decimalOf(written(first));
      const other = decimalOf(`${written(second)}${'0'.repeat(zeros)}`);
      if (!one || !other) throw new Error('both are numbers');
      expect(decimalOf(one.text)).toEqual(one);
      expect(one.units * 10n ** BigInt(first.places - one.decimals)).toBe(first.units);
      const difference =
        first.units * 10n ** BigInt(second.places) - second.units * 10n ** BigInt(first.places);
      expect(Math.sign(compareDecimals(one, other))).toBe(difference > 0n ? 1 : difference < 0n ? -1 : 0);
      expect(compareDecimals(one, other) === 0).toBe(one.text === other.text);
    }),
    { numRuns: 300, seed: 5 },
  );
});
