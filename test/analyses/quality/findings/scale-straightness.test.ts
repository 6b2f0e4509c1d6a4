import { expect, test } from 'vitest';
import { scaleStraightness } from '../../../../src/analyses/quality/findings/scale-straightness.ts';
import { noAnswer } from '../../../../src/responses/people/respondent.ts';

const none = noAnswer;
const scale = (...reversed: readonly number[]) => ({
  min: 1,
  max: 5,
  items: [0, 1, 2, 3, 4, 5].map((index) => ({ index, reverse: reversed.includes(index) })),
});

test.each([
  ['the same answer to items of one direction', scale(), [4, 4, 4, 4, 4, 4], 'straight'],
  ['the same answer to items of both directions', scale(2), [4, 4, 4, 4, 4, 4], 'contradictory'],
  ['the middle answer throughout, which contradicts nothing', scale(2), [3, 3, 3, 3, 3, 3], 'straight'],
  ['the item of the other direction without an answer', scale(2), [4, 4, none, 4, 4, 4], 'straight'],
  ['all items reversed', scale(0, 1, 2, 3, 4, 5), [1, 1, 1, 1, 1, 1], 'straight'],
  ['one other answer', scale(2), [4, 4, 4, 4, 4, 3], 'varied'],
  ['five answers', scale(), [none, 2, 2, 2, 2, 2], 'straight'],
  ['four answers, too few to tell', scale(), [none, none, 2, 2, 2, 2], 'varied'],
  ['no answer', scale(), [none, none, none, none, none, none], 'varied'],
] as const)('%s', (_, items, answers, kind) => {
  expect(scaleStraightness(items, answers)).toBe(kind);
});
