import { expect, test } from 'vitest';
import { RowsSeen } from '../../../src/responses/people/rows-seen.ts';

const fingerprintOf = (row: number) => Int32Array.of(row % 7, row % 11, Math.imul(row, 0x9e3779b1));

test('of ten thousand rows, many with numbers in common, each is met again where it stood first', () => {
  const seen = new RowsSeen();
  const fileOf = (row: number) => (row < 4000 ? 'a.csv' : 'b.csv');
  for (let row = 0; row < 10_000; row += 1)
    expect(seen.meet(fingerprintOf(row), fileOf(row), () => row + 2)).toBeNull();
  for (let row = 0; row < 10_000; row += 1)
    expect(seen.meet(fingerprintOf(row), 'c.csv', () => 1)).toEqual({ file: fileOf(row), line: row + 2 });
});
