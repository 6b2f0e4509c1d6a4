import { expect, test } from 'vitest';
import { writtenNumber } from '../../../src/codebook/words/written-number.ts';

test.each([
  ['34', '34'],
  [' 34 ', '34'],
  ['-2.50', '-2.5'],
  ['034', '34'],
])('%s is written as programs write numbers', (cell, text) => {
  expect(writtenNumber(cell)).toMatchObject({ number: { text }, plain: true, comma: null });
});

test.each([
  ['３４', '34', null],
  ['＋3', '3', null],
  ['−5', '-5', null],
  ['1,234', '1234', 'thousands'],
  ['1,234,567.5', '1234567.5', 'thousands'],
  ['-12,000', '-12000', 'thousands'],
  ['3,5', '3.5', 'decimal'],
  ['0,25', '0.25', 'decimal'],
  ['1234,567', '1234.567', 'decimal'],
  ['34세', '34', null],
  ['34 세', '34', null],
  ['만 34세', '34', null],
  ['만34', '34', null],
  ['서른', null, null],
  ['34살', '34', null],
  ['34 years', '34', null],
  ['34 Years Old', '34', null],
  ['34 y.o.', '34', null],
  ['3.4e1', '34', null],
  ['1e+05', '100000', null],
] as const)('%s is read by its form: %s, comma: %s', (cell, text, comma) => {
  const read = writtenNumber(cell);
  expect(read && { text: read.number.text, plain: read.plain, comma: read.comma }).toEqual(
    text === null ? null : { text, plain: false, comma },
  );
});

test.each([
  '',
  '30대',
  '20~29',
  '20-29',
  '약 30',
  '34개월',
  '34 months',
  '12,34,5',
  '1,23,456',
  '1 234',
  '34kg',
  '세',
])('%s is no number', (cell) => {
  expect(writtenNumber(cell)).toBeNull();
});

test('a declared unit may stand behind the number, whatever its case and width; another one may not', () => {
  expect(writtenNumber('65 KG', ['kg'])).toMatchObject({ number: { text: '65' }, plain: true });
  expect(writtenNumber('65ｋｇ', ['kg'])?.number.text).toBe('65');
  expect(writtenNumber('1,200만원', ['만원'])?.number.text).toBe('1200');
  expect(writtenNumber('65 lb', ['kg'])).toBeNull();
  // The longest one that fits: 만원, not 원.
  expect(writtenNumber('1,200만원', ['원', '만원'])?.number.text).toBe('1200');
  expect(writtenNumber('1,200만원', ['원'])).toBeNull();
});
