import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suppressSmallCells } from '../../src/disclosure/suppress-small-cells.ts';
import { type OverlapCase, overlapCases } from './overlap-cases.ts';
import { countsOf, reportOf } from './suppression-examples.ts';

const isBinary = ({ book }: OverlapCase) => 'max' in book && book.max === 1;

test('sums of items tell what their means tell: the same is withheld', () => {
  fc.assert(
    // Answers of 0 and 1, of which a spread tells more than of others.
    fc.property(overlapCases.filter(isBinary), ({ book, people, minCell }) => {
      const withheld = (of: object) => {
        const told = suppressSmallCells(reportOf(of, people), minCell, countsOf(of, people));
        return {
          suppressed: told.suppressed,
          scales: told.scales.map(({ scale, group, mean, sd }) => [scale, group, mean === null, sd === null]),
          items: told.items.map(({ item, group, mean }) => [item, group, mean === null]),
        };
      };
      expect(withheld({ ...book, score: 'sum' })).toEqual(withheld(book));
    }),
    { numRuns: 120, seed: 20261130 },
  );
});
