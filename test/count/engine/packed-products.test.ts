import { expect, test } from 'vitest';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { packedFactors, packedSums, unpack } from '../../../src/count/engine/packed-products.ts';
import { countValues, emptyBlock, type MomentBlock, pairAt } from '../../../src/measures/moment-block.ts';
import { fc } from '../../fast-check.ts';

function scaleOf(items: number, max: number) {
  const ids = Array.from({ length: items }, (_, item) => `q${item}`);
  const [scale] =
    resolveCodebook({
      id: 'book',
      populations: [{ id: 'p', min: 0, max, min_valid: 'any', scales: [{ id: 's', items: ids }] }],
    }).populations[0]?.scales ?? [];
  if (!scale) throw new Error('there is one');
  return scale;
}

const people = fc
  .record({
    items: fc.integer({ min: 1, max: 9 }),
    max: fc.constantFrom(1, 2, 4, 10, 100, 999, 1_000),
    n: fc.integer({ min: 1, max: 20 }),
  })
  .chain(({ items, max, n }) =>
    fc.record({
      scale: fc.constant(scaleOf(items, max)),
      // The highest answers take the most bits.
      rows: fc.array(
        fc.array(fc.oneof(fc.constant(max), fc.integer({ min: 0, max })), {
          minLength: items,
          maxLength: items,
        }),
        { minLength: n, maxLength: n },
      ),
    }),
  );

test('sums of products in bits of one number come apart again, each number below 2^63', () => {
  fc.assert(
    fc.property(people, fc.boolean(), ({ scale, rows }, pairs) => {
      const expected = emptyBlock(scale);
      for (const row of rows) {
        expected.n += 1;
        countValues(expected, Float64Array.from(row));
      }
      const block = emptyBlock(scale);
      for (const sum of packedSums(scale, 0, { rows: rows.length, pairs })) {
        const factors = packedFactors(scale, sum.start, rows.length);
        const total = rows.reduce((before, row) => {
          const of = [1, ...row].map(BigInt);
          const packed = factors.reduce((pack, { factor, times }) => pack + (of[factor] ?? 0n) * times, 0n);
          return before + packed * (of[sum.factor] ?? 0n);
        }, 0n);
        expect(total < 2n ** 63n).toBe(true);
        unpack(block, scale, sum, total, rows.length);
      }
      if (pairs) expect(block).toEqual(expected);
      const squares = ({ n, sums, products }: MomentBlock) => [
        n,
        sums,
        sums.map((_, i) => products[pairAt(i, i)] ?? 0),
      ];
      expect(squares(block)).toEqual(squares(expected));
    }),
  );
});

test('some thousand products of 57 items of five answers are a few hundred sums', () => {
  expect(packedSums(scaleOf(57, 4), 0, { rows: 120, pairs: true })).toHaveLength(366);
  expect(packedSums(scaleOf(57, 4), 0, { rows: 100_000, pairs: true })).toHaveLength(590);
  expect(packedSums(scaleOf(57, 4), 0, { rows: 100_000, pairs: false })).toHaveLength(58 + 55);
});
