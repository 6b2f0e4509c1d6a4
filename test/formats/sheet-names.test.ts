import { expect, test } from 'vitest';
import { sheetNames } from '../../src/formats/sheet-names.ts';

test('signs that Excel refuses become spaces, and no name is empty or longer than 31 characters', () => {
  expect(sheetNames(['a/b:c', "'quoted'", '', 'x'.repeat(40)])).toEqual([
    'a b c',
    'quoted',
    'Sheet',
    'x'.repeat(31),
  ]);
});

test('no two names are the same, whatever their case', () => {
  const long = 'y'.repeat(31);
  expect(sheetNames(['Items', 'items', 'ITEMS', long, long])).toEqual([
    'Items',
    'items 2',
    'ITEMS 3',
    long,
    `${'y'.repeat(29)} 2`,
  ]);
});
