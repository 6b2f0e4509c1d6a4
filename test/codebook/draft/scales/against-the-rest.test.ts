import { expect, test } from 'vitest';
import { againstTheRest } from '../../../../src/codebook/draft/scales/against-the-rest.ts';

/** Answers 1–5 of forty people that go together, with a little noise. */
const people = Array.from({ length: 40 }, (_, person) =>
  Array.from({ length: 5 }, (_, item) => 1 + ((person + ((person * (item + 3)) % 3 === 0 ? 1 : 0)) % 5)),
);
const turn = (turned: readonly number[]) =>
  people.map((answers) => answers.map((answer, item) => (turned.includes(item) ? 6 - answer : answer)));

test.each([[[]], [[2]], [[0, 4]]])('finds the turned items %j', (turned) => {
  expect(againstTheRest(turn(turned), 5)).toEqual(turned);
});

test('of more than half turned items it names the others', () => {
  expect(againstTheRest(turn([0, 1, 2]), 5)).toEqual([3, 4]);
});

test('two items, few people and no variance tell nothing', () => {
  const two = people.map(([answer = 0]) => [answer, 6 - answer]);
  expect(againstTheRest(two, 2)).toEqual([]);
  expect(againstTheRest(turn([1]).slice(0, 5), 5)).toEqual([]);
  expect(
    againstTheRest(
      people.map(() => [3, 3, 3]),
      3,
    ),
  ).toEqual([]);
});

test('empty cells do not matter', () => {
  const gaps = turn([1]).map((answers, person) =>
    answers.map((a, item) => ((person + item) % 7 === 0 ? null : a)),
  );
  expect(againstTheRest(gaps, 5)).toEqual([1]);
});
