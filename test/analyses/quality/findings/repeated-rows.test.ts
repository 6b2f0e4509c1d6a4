import { expect, test } from 'vitest';
import { RepeatedRows } from '../../../../src/analyses/quality/findings/repeated-rows.ts';

const fingerprints = {
  'with numbers in common': (row: number) => [row % 7, row % 11, Math.imul(row, 0x9e3779b1)],
  'far apart': (row: number) => [Math.imul(row, 0x9e3779b1), Math.imul(row, 0x85ebca77), row],
  'that differ in their second number only': (row: number) => [-1, row, 5],
};

test.each(Object.entries(fingerprints))(
  'each of thousands of rows %s is like its first one',
  (_, numbersOf) => {
    const rows = new RepeatedRows();
    const fileOf = (row: number) => (row < 4000 ? 'a.csv' : 'b.csv');
    const idOf = (row: number) => (row % 3 === 2 ? row % 100 : row);
    for (let row = 0; row < 10_000; row += 1)
      rows.add(Int32Array.from(numbersOf(idOf(row))), { file: fileOf(row), line: row + 2 });
    expect(rows.size).toBe(10_000);
    const first = new Map<number, number>();
    for (let row = 0; row < 10_000; row += 1) {
      const id = idOf(row);
      if (!first.has(id)) first.set(id, row);
      expect(rows.firstLike(row)).toBe(first.get(id));
      expect(rows.placeOf(row)).toEqual({ file: fileOf(row), line: row + 2 });
    }
  },
);
