import { expect, test } from 'vitest';
import type { PrintedCell } from '../../../../src/printed/printed-cell.ts';
import { integersIn } from '../../../../src/printed/reconstruct/moments/integer-range.ts';
import { printedBounds } from '../../../../src/printed/reconstruct/moments/magnitude-bounds.ts';
import {
  drawSquares,
  squareRange,
  squareRanges,
  sumRange,
} from '../../../../src/printed/reconstruct/moments/moment-ranges.ts';
import { SeededRandom } from '../../../../src/stats/resampling/seeded-random.ts';
import { prints, sampleSd, studentT } from '../../disagreements.ts';

/** All ordered samples of 4 and 3 people's sums of two items on 1–3. */
const sums = [2, 3, 4, 5, 6];
const triples = sums.flatMap((a) => sums.flatMap((b) => sums.map((c) => [a, b, c])));
const quadruples = triples.flatMap((triple) => sums.map((d) => [...triple, d]));
const total = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0);
const squares = (values: readonly number[]) => total(values.map((x) => x * x));
const means = (values: readonly number[]) => values.map((x) => x / 2);

const open = { items: 2, min: 1, max: 3, groupSizes: [4, 3], conditions: [] } as const;
const cellOf = (printed: string): PrintedCell => ({
  table: '1',
  row: 'scale',
  column: 'any',
  printed,
  plain: printed,
  unread: null,
  path: [],
  population: null,
  subject: { of: 'themes', category: '', subcategory: null, figure: 'concepts' },
});

test('every sample has S and Q within the possible ranges, and the ends are reached', () => {
  for (let sum = 8; sum <= 24; sum++) {
    const reached = quadruples.filter((sample) => total(sample) === sum).map(squares);
    expect(squareRange(open, 0, sum).low).toBe(Math.min(...reached));
    expect(squareRange(open, 0, sum).high).toBe(Math.max(...reached));
  }
});

test('means, SDs and t of unequal groups print right for exactly the S and Q in the ranges', () => {
  const [mean1, sd1, mean2, sd2, t] = ['2.13', '0.63', '1.50', '0.50', '1.4'] as const;
  const condition = (of: 'mean' | 'sd', group: 0 | 1, printed: string) =>
    ({ cell: cellOf(printed), scale: 'scale', of, group, bounds: printedBounds(printed) }) as const;
  const conditions = [
    condition('mean', 0, mean1),
    condition('mean', 1, mean2),
    condition('sd', 0, sd1),
    condition('sd', 1, sd2),
    { cell: cellOf(t), scale: 'scale', of: 't', bounds: printedBounds(t) } as const,
  ];
  const scale = { ...open, conditions };
  let agreeing = 0;
  for (const first of quadruples) {
    for (const second of triples) {
      const printsRight =
        prints(total(means(first)) / 4, mean1) &&
        prints(total(means(second)) / 3, mean2) &&
        prints(sampleSd(means(first)), sd1) &&
        prints(sampleSd(means(second)), sd2) &&
        prints(studentT([means(first), means(second)]), t);
      const pair = [total(first), total(second)] as const;
      const inSums =
        integersIn(sumRange(scale, 0)).includes(pair[0]) && integersIn(sumRange(scale, 1)).includes(pair[1]);
      const ranges = inSums ? squareRanges(scale, pair) : null;
      const [Q1, Q2] = [squares(first), squares(second)];
      const inRanges =
        ranges !== null &&
        integersIn(ranges.each[0]).includes(Q1) &&
        integersIn(ranges.each[1]).includes(Q2) &&
        integersIn(ranges.total).includes(Q1 + Q2);
      expect(inRanges).toBe(printsRight);
      if (printsRight) agreeing += 1;
    }
  }
  expect(agreeing).toBeGreaterThan(0);
});

test('drawn Q stay within all three ranges and keep the parity of S', () => {
  const ranges = {
    each: [
      { low: 10, high: 20 },
      { low: 31, high: 41 },
    ],
    total: { low: 47, high: 53 },
  } as const;
  const random = new SeededRandom(1);
  for (let draw = 0; draw < 200; draw++) {
    const [first, second] = drawSquares(ranges, random);
    expect(first % 2).toBe(0);
    expect(second % 2).toBe(1);
    expect(first >= 10 && first <= 20 && second >= 31 && second <= 41).toBe(true);
    expect(first + second >= 47 && first + second <= 53).toBe(true);
  }
});
