import { expect, test } from 'vitest';
import {
  roundBinary,
  roundHalfDown,
  roundHalfEven,
  truncate,
} from '../../../../src/printed/verify/causes/other-roundings.ts';

// Half-even, half-down, cut off: Python 3.11 decimal.Decimal(text).quantize(…, ROUND_HALF_EVEN / _HALF_DOWN / _DOWN);
// binary: format(number, '.2f'), but that toFixed rounds a number that is a half exactly (-0.125, 0.5, 1.5) away from zero.
test.each([
  [4.025, 2, '4.02', '4.02', '4.02', '4.03'],
  [4.275, 2, '4.28', '4.27', '4.27', '4.28'],
  [2.675, 2, '2.68', '2.67', '2.67', '2.67'],
  [1.005, 2, '1.00', '1.00', '1.00', '1.00'],
  [-0.125, 2, '-0.12', '-0.12', '-0.12', '-0.13'],
  [0.5, 0, '0', '0', '0', '1'],
  [1.5, 0, '2', '1', '1', '2'],
  [66.6666666666666, 1, '66.7', '66.7', '66.6', '66.7'],
  [-0.004, 2, '0.00', '0.00', '0.00', '0.00'],
  [41, 2, '41.00', '41.00', '41.00', '41.00'],
])('%d to %d decimals', (value, decimals, even, down, cutOff, binary) => {
  expect(
    [roundHalfEven, roundHalfDown, truncate, roundBinary].map((round) => round(value, decimals)),
  ).toEqual([even, down, cutOff, binary]);
});
