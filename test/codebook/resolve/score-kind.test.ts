import { expect, test } from 'vitest';
import { scoreRange } from '../../../src/codebook/codebook.ts';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import type { WrittenCodebook } from '../../../src/codebook/schema/codebook-schema.ts';
import { writtenCodebook } from '../../../src/codebook/written/written-codebook.ts';
import { codebookFingerprint } from '../../../src/count/tallies/codebook-fingerprint.ts';

const book = (score: 'mean' | 'sum'): WrittenCodebook => ({
  id: 'book',
  populations: [
    {
      id: 'people',
      ...{ min: 0, max: 3, score },
      scales: [
        { id: 'plain', items: ['a', 'b'] },
        {
          id: 'outer',
          score: 'sum',
          scales: [
            { id: 'inner', items: ['c', 'd', 'e'] },
            { id: 'mean', score: 'mean', items: ['f', 'g'] },
          ],
        },
      ],
    },
  ],
});
const scalesOf = (written: WrittenCodebook) => resolveCodebook(written).populations[0]?.scales ?? [];

test('what a score is comes from the scale, the outer scale or the population; else it is the mean', () => {
  const kinds = (written: WrittenCodebook) => scalesOf(written).map(({ id, score }) => `${id} ${score}`);
  expect(kinds(book('mean'))).toEqual(['plain mean', 'outer sum', 'inner sum', 'mean mean']);
  expect(kinds(book('sum'))).toEqual(['plain sum', 'outer sum', 'inner sum', 'mean mean']);
  const undeclared = {
    id: 'x',
    populations: [{ id: 'p', min: 1, max: 5, scales: [{ id: 's', items: ['a'] }] }],
  };
  expect(kinds(undeclared)).toEqual(['s mean']);
});

test('sums reach from items × min to items × max', () => {
  expect(scalesOf(book('mean')).map(scoreRange)).toEqual([
    { min: 0, max: 3 },
    { min: 0, max: 15 },
    { min: 0, max: 9 },
    { min: 0, max: 3 },
  ]);
});

test('a codebook written out with nothing left to defaults has the same scores', () => {
  const resolved = resolveCodebook(book('sum'));
  expect(resolveCodebook(writtenCodebook(resolved))).toEqual(resolved);
});

test('tallies count what sums and means are both made of: what a score is does not matter to them', () => {
  expect(codebookFingerprint(resolveCodebook(book('sum')))).toBe(
    codebookFingerprint(resolveCodebook(book('mean'))),
  );
});
