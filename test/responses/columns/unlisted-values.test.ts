import { expect, test } from 'vitest';
import { UnlistedValues } from '../../../src/responses/columns/unlisted-values.ts';

test('each value keeps its number of rows and the line of the first', () => {
  const unlisted = new UnlistedValues();
  for (const [index, value] of ['x', '__proto__', 'x', '', 'x'].entries())
    unlisted.add(value, () => index + 2);
  expect([...unlisted.values]).toEqual([
    ['x', { rows: 3, firstLine: 2 }],
    ['__proto__', { rows: 1, firstLine: 3 }],
    ['', { rows: 1, firstLine: 5 }],
  ]);
  expect(unlisted.others).toBe(0);
});

test('from the 21st different value on, rows are counted together, in constant memory', () => {
  const unlisted = new UnlistedValues();
  for (let value = 1; value <= 1000; value += 1) unlisted.add(String(value), () => value);
  unlisted.add('20', () => 0);
  unlisted.add('21', () => 0);
  expect(unlisted.values.size).toBe(20);
  expect(unlisted.values.get('20')).toEqual({ rows: 2, firstLine: 20 });
  expect(unlisted.others).toBe(981);
});
