import { expect, test } from 'vitest';
import { sumsAbove } from '../../../src/read/xlsx/sums-above.ts';

/** Of a cell in column C, row 10. */
const sumsUp = (formula: string) => sumsAbove(formula, 2, 10);

test.each([
  'SUM(C2:C9)',
  'ROUND(AVERAGE($C$2:$C$9), 1)',
  'SUBTOTAL(109,Table1[q1])',
  'SUBTOTAL(109, 표1[만족도 (5점)])',
  'IFERROR(AVERAGE(Table1[[#Data],[q1]]),"")',
  'SUM(Table1[[q1]:[q3]])',
  'SUM(Table1[q1])/SUM(Table1[q2])',
])('%s sums up what stands above', (formula) => {
  expect(sumsUp(formula)).toBe(true);
});

test.each([
  'SUM(C2:C10)',
  'SUM(D2:D9)',
  'SUM(Table1[@[q1]:[q3]])',
  'SUM(Table1[#This Row])',
  'SUM(Table1[[#Totals]])',
  'SUM(Table1[q1],Table1[@q2])',
  'SUM(Table1[q1]',
  'Table1[q1]',
  'SUM(1,2)',
])('%s does not', (formula) => {
  expect(sumsUp(formula)).toBe(false);
});

test.each(['[x', '[', '[x]', '[[', ']', 'SUM(', 'SUM([', 'SUM([x]', '[SUM(x]', 'STDEV.', 'C2:'])(
  'a formula full of %s comes to an end, two thousand times',
  (piece) => {
    const formula = `SUM(${piece.repeat(8000 / piece.length)}`;
    for (let time = 0; time < 2000; time += 1) if (sumsUp(formula)) throw new Error('it sums nothing up');
  },
);
