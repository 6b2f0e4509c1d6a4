import { expect, test } from 'vitest';
import { spreadsheetSafe } from '../../src/formats/spreadsheet-safe.ts';

test.each([
  '=1+1',
  '+cmd|x',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1+1',
  '＠x',
  '-',
  '+',
  '--1',
  '-1e',
  '=',
  '-1 ',
])('%j gets an apostrophe', (cell) => expect(spreadsheetSafe(cell)).toBe(`'${cell}`));

test.each(['', '-1', '+3.5', '-3,5', '0', '5', 'a=b', '시범지역', "'=1", ' =1', '50-59', 'a@b.kr'])(
  '%j is left alone',
  (cell) => expect(spreadsheetSafe(cell)).toBe(cell),
);
