import { expect, test } from 'vitest';
import type { Population } from '../../src/codebook/codebook.ts';
import { resolveCodebook } from '../../src/codebook/resolve/resolve-codebook.ts';
import {
  addGroupTallies,
  addTallies,
  countRespondent,
  emptyTally,
  type PopulationTally,
  tallyOf,
  tallyParts,
} from '../../src/measures/population-tally.ts';
import { forEachScore } from '../../src/measures/score-histogram.ts';
import { noAnswer, noGroup, noLevel, type Respondent } from '../../src/responses/people/respondent.ts';
import { fc } from '../fast-check.ts';

const [population] = resolveCodebook({
  id: 'book',
  populations: [
    {
      id: 'people',
      min: 1,
      max: 5,
      min_valid: 'half',
      group: { column: 'area', levels: [{ id: 'here' }, { id: 'there' }] },
      characteristics: [{ column: 'sex', levels: ['f', 'm'] }],
      scales: [
        {
          id: 'outer',
          min_valid: 'all',
          scales: [
            { id: 'left', min_valid: 'half', items: ['a', 'b', 'c'], reverse: ['b'] },
            { id: 'right', min_valid: 'any', items: ['d', 'e'] },
          ],
        },
      ],
    },
  ],
}).populations;
if (!population) throw new Error('no population');
const people: Population = population;

const respondent = (answers: readonly (number | null)[], group = noGroup, sex = noLevel): Respondent => ({
  answers: Int32Array.from(answers, (answer) => answer ?? noAnswer),
  group,
  levels: Int32Array.of(sex),
  numbers: [],
});
function count(respondents: readonly Respondent[]): PopulationTally {
  const tally = emptyTally(people);
  for (const each of respondents) countRespondent(tally, each);
  return tally;
}
const scores = (tally: PopulationTally, group: number) =>
  Object.fromEntries(
    tallyOf(tally, group).scales.map((histogram) => {
      const cells: [number, number, number][] = [];
      forEachScore(histogram, (...cell) => cells.push(cell));
      return [histogram.scale.id, { cells, without: histogram.withoutScore }];
    }),
  );

test('a person’s scores are the sums of the valid answers, reversed ones as min + max − answer', () => {
  // b = 5 counts as 1: left is 1 + 1 + 3 = 5, right 2 + 4 = 6, outer 11.
  expect(scores(count([respondent([1, 5, 3, 2, 4], 0)]), 0)).toEqual({
    outer: { cells: [[5, 11, 1]], without: 0 },
    left: { cells: [[3, 5, 1]], without: 0 },
    right: { cells: [[2, 6, 1]], without: 0 },
  });
});

test('reversing goes by the declared end points, though they are not 1 and nobody used them', () => {
  const scales = [{ id: 's', items: ['a', 'b'], reverse: ['b'] }];
  const [other] = resolveCodebook({
    id: 'book',
    populations: [{ id: 'p', min: -2, max: 7, scales }],
  }).populations;
  if (!other) throw new Error('no population');
  const tally = emptyTally(other);
  countRespondent(tally, respondent([3, 4]));
  // b = 4 counts as -2 + 7 - 4 = 1.
  expect(scores(tally, noGroup)).toEqual({ s: { cells: [[2, 4, 1]], without: 0 } });
});

test('with answers missing, each scale has a score or not by its own min_valid', () => {
  // Half of 3 items is 2 (rounded up): a and b suffice, a alone does not. b = 4 counts as 2.
  const tally = count([respondent([3, 4, null, null, 5], 1), respondent([3, null, null, null, null], 1)]);
  expect(scores(tally, 1)).toEqual({
    outer: { cells: [], without: 2 },
    left: { cells: [[2, 5, 1]], without: 1 },
    right: { cells: [[1, 5, 1]], without: 1 },
  });
});

test('items count answers as given, before any reversing, and who gave none', () => {
  const { none: nobody } = count([respondent([1, 5, 3, null, 4]), respondent([1, 4, null, null, 4])]);
  expect(nobody.items.map(({ people: cells }) => [...cells])).toEqual([
    [2, 0, 0, 0, 0],
    [0, 0, 0, 1, 1],
    [0, 0, 1, 0, 0],
    [0, 0, 0, 0, 0],
    [0, 0, 0, 2, 0],
  ]);
  expect(nobody.items.map(({ withoutAnswer }) => withoutAnswer)).toEqual([0, 0, 1, 2, 0]);
});

test('people are counted in their own group, and at their level or, last, at none', () => {
  const answers = [1, 1, 1, 1, 1];
  const tally = count([
    respondent(answers, 0, 0),
    respondent(answers, 1, 1),
    respondent(answers, 1, noLevel),
    respondent(answers, noGroup, 0),
  ]);
  expect(tallyParts(tally).map(({ respondents }) => respondents)).toEqual([1, 2, 1]);
  expect(tallyParts(tally).map(({ levels }) => [...(levels[0] ?? [])])).toEqual([
    [1, 0, 0],
    [0, 1, 1],
    [1, 0, 0],
  ]);
  const everybody = addGroupTallies(people, tallyParts(tally));
  expect(everybody.respondents).toBe(4);
  expect([...(everybody.levels[0] ?? [])]).toEqual([2, 1, 1]);
  expect([...(everybody.items[0]?.people ?? [])]).toEqual([4, 0, 0, 0, 0]);
});

test('any pieces of the people, in any order, add up to the count of all at once; what a tally holds gives the counts again', () => {
  const answer = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 4 });
  const anybody = fc
    .tuple(
      fc.array(answer, { minLength: 5, maxLength: 5 }),
      fc.constantFrom(0, 1, noGroup),
      fc.constantFrom(-1, 0, 1),
    )
    .map(([answers, group, sex]) => respondent(answers, group, sex));
  fc.assert(
    fc.property(fc.array(fc.array(anybody, { maxLength: 8 }), { maxLength: 5 }), (pieces) => {
      const whole = count(pieces.flat());
      for (const { measures, scales, items, levels } of tallyParts(whole)) {
        expect(measures.scales.fromJson(measures.scales.toJson(scales))).toEqual(scales);
        expect(measures.items.fromJson(measures.items.toJson(items))).toEqual(items);
        expect(measures.levels.fromJson(measures.levels.toJson(levels))).toEqual(levels);
      }
      expect(addTallies(people, pieces.map(count))).toEqual(whole);
      expect(addTallies(people, [...pieces].reverse().map(count))).toEqual(whole);
      expect(addGroupTallies(people, tallyParts(whole)).respondents).toBe(pieces.flat().length);
    }),
  );
});
