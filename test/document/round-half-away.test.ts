import { describe, expect, test } from 'vitest';
import { roundHalfAway } from '../../src/document/round-half-away.ts';

/** p / q to a number of decimals, halves away from zero, in whole-number arithmetic throughout. */
function roundedFraction(p: number, q: number, decimals: number): string {
  const units = (2n * BigInt(Math.abs(p)) * 10n ** BigInt(decimals) + BigInt(q)) / (2n * BigInt(q));
  const one = 10n ** BigInt(decimals);
  const fraction = decimals === 0 ? '' : `.${String(units % one).padStart(decimals, '0')}`;
  return `${p < 0 && units > 0n ? '-' : ''}${units / one}${fraction}`;
}
const coprime = (a: number, b: number): boolean => (b === 0 ? a === 1 : coprime(b, a % b));

/** Every fraction up to `largest` with a denominator up to `denominators` whose double is printed otherwise. */
function misprints(denominators: number, largest: number, decimals: number): string[] {
  const found: string[] = [];
  for (let q = 1; q <= denominators; q += 1) {
    for (let p = 0; p <= largest * q; p += 1) {
      if (!coprime(p, q)) continue;
      const printed = roundHalfAway(p / q, decimals);
      if (printed !== roundedFraction(p, q, decimals)) found.push(`${p}/${q} ${printed}`);
      const negative = roundHalfAway(-p / q, decimals);
      if (negative !== roundedFraction(-p, q, decimals)) found.push(`-${p}/${q} ${negative}`);
    }
  }
  return found;
}

test('the arithmetic that is compared with is right itself', () => {
  expect(roundedFraction(251, 200, 2)).toBe('1.26');
  expect(roundedFraction(-251, 200, 2)).toBe('-1.26');
  expect(roundedFraction(-1, 300, 2)).toBe('0.00');
  expect(roundedFraction(5, 2, 0)).toBe('3');
});

describe.each([
  [400, 5, 2],
  [400, 1, 0],
  [400, 1, 1],
  [400, 1, 3],
  [400, 1, 4],
  [64, 100, 0],
  [64, 100, 1],
])(
  'every fraction with a denominator up to %i, between −%i and as much',
  (denominators, largest, decimals) => {
    test(`is printed to ${decimals} decimals as its exact value rounds, halves away from zero`, () => {
      expect(misprints(denominators, largest, decimals)).toEqual([]);
    });
  },
);

test.each([
  // The doubles of these lie below the half; Number.prototype.toFixed rounds them down.
  [1.255, 2, '1.26'],
  [1.005, 2, '1.01'],
  [-1.005, 2, '-1.01'],
  [10.235, 2, '10.24'],
  [8.345, 2, '8.35'],
  [0.15, 1, '0.2'],
  [2.5, 0, '3'],
  [-2.5, 0, '-3'],
  [0.5, 0, '1'],
  [1.0049999, 2, '1.00'],
  [9.995, 2, '10.00'],
  [99.5, 0, '100'],
])('%d to %i decimals is %s', (value, decimals, expected) => {
  expect(roundHalfAway(value, decimals)).toBe(expected);
});

test.each([
  [0, '0.00'],
  [-0, '0.00'],
  [-0.004, '0.00'],
  [-0.005, '-0.01'],
  [1e-7, '0.00'],
  [-5e-324, '0.00'],
])('%d has a sign only if something is left of it', (value, expected) => {
  expect(roundHalfAway(value, 2)).toBe(expected);
});

test('numbers that JavaScript writes with an exponent are written out', () => {
  expect(roundHalfAway(1e21, 2)).toBe('1000000000000000000000.00');
  expect(roundHalfAway(-1.5e22, 0)).toBe('-15000000000000000000000');
  expect(roundHalfAway(1.25e-7, 8)).toBe('0.00000013');
  expect(roundHalfAway(5e-324, 2)).toBe('0.00');
  expect(roundHalfAway(5e-324, 324)).toBe(`0.${'0'.repeat(323)}5`);
  expect(roundHalfAway(5e-324, 323)).toBe(`0.${'0'.repeat(322)}1`);
});
