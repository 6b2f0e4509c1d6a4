import { expect, test } from 'vitest';
import { nearestNumber } from '../../../src/stats/distributions/nearest-number.ts';
import { fc } from '../../fast-check.ts';

/** Powers of two, so that doubles can be compared as whole numbers: the smallest here is 2 ** -300. */
const unit = 400n;

/** A double between 2 ** -300 and 2 ** 300, times 2 ** 400. */
function exact(value: number): bigint {
  let shift = 0;
  for (; !Number.isInteger(value * 2 ** shift); shift += 1);
  return (BigInt(value * 2 ** shift) << unit) >> BigInt(shift);
}

const bits = new DataView(new ArrayBuffer(8));
function neighbour(value: number, step: 1n | -1n): number {
  bits.setFloat64(0, value);
  bits.setBigUint64(0, bits.getBigUint64(0) + step);
  return bits.getFloat64(0);
}

const integer = fc
  .tuple(fc.integer({ min: 1, max: 130 }), fc.bigInt({ min: 1n, max: 2n ** 130n }))
  .map(([length, value]) => (value >> BigInt(130 - length)) + 1n);

test('no double lies nearer to the quotient, and a tie goes to the even one', () => {
  fc.assert(
    fc.property(integer, integer, (numerator, denominator) => {
      const nearest = nearestNumber(numerator, denominator);
      const distance = (value: number) => {
        const difference = exact(value) * denominator - (numerator << unit);
        return difference < 0n ? -difference : difference;
      };
      bits.setFloat64(0, nearest);
      const isEven = bits.getBigUint64(0) % 2n === 0n;
      for (const step of [1n, -1n] as const) {
        const other = distance(neighbour(nearest, step));
        expect(isEven ? distance(nearest) <= other : distance(nearest) < other).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test.each([
  // 2 ** 53 + 1 lies halfway between two doubles, 2 ** 53 + 3 too: both go to the even one.
  [2n ** 53n + 1n, 1n, 2 ** 53],
  [2n ** 53n + 3n, 1n, 2 ** 53 + 4],
  [-(2n ** 53n + 3n), 1n, -(2 ** 53 + 4)],
  [0n, 7n, 0],
  [0n, 2n ** 90n, 0],
  [1n, 3n, 1 / 3],
])('%d / %d', (numerator, denominator, value) => expect(nearestNumber(numerator, denominator)).toBe(value));
