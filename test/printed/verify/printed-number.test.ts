import { describe, expect, test } from 'vitest';
import { agrees, asPrinted } from '../../../src/printed/verify/agreement.ts';
import { printedNumber } from '../../../src/printed/verify/printed-number.ts';

const number = (value: number) => ({ value, mark: null });

describe('a printed number', () => {
  test.each([
    ['4.50', '4.50', 2],
    ['.031', '0.031', 3],
    ['-1.585', '-1.585', 3],
    ['−.20', '-0.20', 2],
    ['+0.24', '0.24', 2],
    ['1,234', '1234', 0],
    ['22.0%', '22.0', 1],
    ['-0.00', '0.00', 2],
    ['007', '7', 0],
  ])('%s is %s', (printed, text, decimals) => {
    expect(printedNumber(printed)).toMatchObject({ text, decimals });
  });

  test.each(['', '–', '4.37.', '4,37', 'n.s.', '.', '1e3', '12,34'])('%j is none', (printed) => {
    expect(printedNumber(printed)).toBeNull();
  });
});

describe('agreement', () => {
  test.each([
    ['.031', 0.03058, true],
    ['.030', 0.03058, false],
    ['.000', 0.00049, true],
    ['.000', 0.0005, false],
    ['<.001', 0.00074, true],
    ['<.001', 0.001, false],
    ['p < .05', 0.03, true],
    ['p<.05', 0.05, false],
    ['≤.05', 0.05, true],
    ['>.05', 0.06, true],
    ['>= .05', 0.04, false],
    ['4.28', 4.275, true],
    ['4.27', 4.275, false],
    ['-0.10', -0.1021, true],
    ['0.10', -0.1021, false],
  ])('%s printed for %d: %s', (printed, value, expected) => {
    expect(agrees(printed, number(value))).toBe(expected);
  });

  test('marks agree in any script’s asterisk, and nothing agrees with what could not be computed', () => {
    expect(agrees('∗∗', { value: 0.002, mark: '**' })).toBe(true);
    expect(agrees('*', { value: 0.002, mark: '**' })).toBe(false);
    expect(agrees('0.00', { value: null, reason: 'no_variance' })).toBe(false);
  });

  test('what ought to be printed has the printed decimals and dress', () => {
    expect(asPrinted('.030', number(0.03058))).toBe('.031');
    expect(asPrinted('-.20', number(-0.1021))).toBe('-.10');
    expect(asPrinted('<.001', number(0.03058))).toBe('.031');
    expect(asPrinted('n.s.', number(0.2))).toBeNull();
  });
});
