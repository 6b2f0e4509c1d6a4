import { expect, test } from 'vitest';
import { PlainRowLines } from '../../src/responses/rows/plain-row-lines.ts';

/** Rows of which the first ones are left, each on its own, and all others taken. */
function afterOddRows(odd: number) {
  let left = 0;
  const plain = {
    rows: () => ({ groups: [], none: 0 }),
    finish: () => {},
    take: (lines: Uint8Array, from: number) => {
      left += 1;
      return left <= odd ? { end: from, lines: 0 } : { end: lines.length, lines: 10_000 };
    },
  };
  return new PlainRowLines({ rowsFor: () => plain, fromBytes: 0, anyRowIsSuspect: () => false });
}

/** How many of the chunks are given to who takes plain rows. */
function tried(rows: PlainRowLines, chunks: number): number {
  let given = 0;
  for (let chunk = 0; chunk < chunks; chunk += 1) {
    const lines = rows.of(',', 1, 1);
    if (lines) given += 1;
    // Behind a row that is left it is asked again within the chunk.
    for (let at = 0; lines && at < 100; at += 1) rows.of(',', 1, 1)?.take(new Uint8Array(1), 0, 0);
  }
  return given;
}

test('rows that are taken again behind many that were left are found', () => {
  const rows = afterOddRows(1500);
  expect(tried(rows, 60)).toBeGreaterThan(30);
  expect(tried(rows, 60)).toBe(60);
});

test('where all rows are left, tries grow rare', () => {
  const rows = afterOddRows(Number.POSITIVE_INFINITY);
  const [early, late] = [tried(rows, 200), tried(rows, 2000)];
  expect(early).toBeGreaterThan(10);
  expect(late / 2000).toBeLessThan(early / 200 / 2);
});
