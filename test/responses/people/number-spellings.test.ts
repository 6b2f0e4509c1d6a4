import { expect, test } from 'vitest';
import { NumberSpellings } from '../../../src/responses/people/number-spellings.ts';

function alike(...names: readonly string[]) {
  const spellings = new NumberSpellings();
  for (const name of names) spellings.add(Buffer.from(`,${name},`), 1, 1 + name.length);
  return spellings.alike((name) => names.includes(name));
}

test('a number in another spelling is told beside the usual one, in any order, and without its name', () => {
  for (const [name, other] of [
    ['43.0', '7.0'],
    ['43.00', '7.00'],
    ['43,0', '7,0'],
    ['043', '07'],
    ['+43', '+7'],
    ['0043.0', '007.0'],
  ] as const) {
    expect(alike('43', name)).toEqual({ count: 1, one: '7', other });
    expect(alike(name, '43', '44')).toEqual({ count: 1, one: '7', other });
  }
  expect(alike('0', '00')).toEqual({ count: 1, one: '7', other: '07' });
  expect(alike('043', '43.0')).toEqual({ count: 1, one: '7.0', other: '07' });
  expect(alike('1.0', '2.0', '2', '1')?.count).toBe(2);
});

test('other names, and one spelling for all, are nothing to tell', () => {
  expect(alike('001', '002', '010', '100')).toBeNull();
  expect(alike('1', '1,000', '1.5', '1.05', '10', '1e0', 'U1', 'U1.0', '-1', '0x1', '1.000')).toBeNull();
  expect(alike('0b1c2d3e-0000-4000-8000-000000000000', `${'0'.repeat(90_000)}1`, '1')).toBeNull();
});
