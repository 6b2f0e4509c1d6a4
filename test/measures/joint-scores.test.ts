import { expect, test } from 'vitest';
import { resolveCodebook } from '../../src/codebook/resolve/resolve-codebook.ts';
import { marginals, swapped } from '../../src/measures/joint-distribution.ts';
import { type JointScores, jointScoresOf } from '../../src/measures/joint-scores.ts';
import {
  addGroupTallies,
  countRespondent,
  emptyTally,
  tallyParts,
} from '../../src/measures/population-tally.ts';
import { everyPair, type Variable, type VariablePair } from '../../src/measures/variable.ts';
import { noAnswer, noGroup, type Respondent } from '../../src/responses/people/respondent.ts';
import { fc } from '../fast-check.ts';

const [population] = resolveCodebook({
  id: 'book',
  populations: [
    {
      id: 'people',
      min: -2,
      max: 3,
      min_valid: 'any',
      group: { column: 'area', levels: [{ id: 'here' }, { id: 'there' }] },
      scales: [
        { id: 'first', items: ['a', 'b', 'c'], reverse: ['b'] },
        { id: 'second', min_valid: 'all', items: ['d', 'e'] },
        { id: 'third', items: ['a', 'e'] },
      ],
    },
  ],
}).populations;
if (!population) throw new Error('there is one');
const scale = (index: number): Variable => ({ kind: 'scale', index });
const pairs = everyPair(population);
const measure = jointScoresOf(population, everyPair);

const respondent = (answers: readonly (number | null)[], group = noGroup): Respondent => ({
  answers: Int32Array.from(answers, (answer) => answer ?? noAnswer),
  group,
  levels: new Int32Array(0),
  numbers: [],
});
const count = (people: readonly Respondent[]): JointScores => {
  const state = measure.empty();
  for (const person of people) measure.add(state, person);
  return state;
};

const answer = fc.option(fc.integer({ min: -2, max: 3 }), { freq: 4 });
const anybody = fc
  .tuple(fc.array(answer, { minLength: 5, maxLength: 5 }), fc.constantFrom(0, 1, noGroup))
  .map(([answers, group]) => respondent(answers, group));
const people = fc.array(anybody, { maxLength: 12 });

test('each pair of a person’s exact scores is counted, reversed items as min + max − answer', () => {
  // first: (3 + (1 − 2) + 0) / 3, (3 + 1) / 2; second: (1 + 2) / 2.
  const state = count([
    respondent([3, 2, 0, 1, 2]),
    respondent([3, null, 1, 1, 2]),
    respondent([3, 2, 0, 2, 1]),
  ]);
  expect(measure.of(state, scale(0), scale(1))).toEqual({
    denominators: [3n, 2n],
    pairs: [
      { first: 2n, second: 3n, people: 2n },
      { first: 6n, second: 3n, people: 1n },
    ],
  });
});

test('people without one of the two scores are in none of its pairs, though they are in others', () => {
  const state = count([respondent([1, 1, 1, null, 2])]);
  expect(measure.of(state, scale(0), scale(1))?.pairs).toEqual([]);
  expect(measure.of(state, scale(0), scale(2))?.pairs).toHaveLength(1);
});

test('scores that are equal as fractions are one value', () => {
  const state = count([respondent([1, 0, 1, 0, 0]), respondent([1, null, null, 0, 0])]);
  expect(measure.of(state, scale(0), scale(1))?.pairs).toEqual([{ first: 1n, second: 0n, people: 2n }]);
});

test('a pair that is not counted has no distribution', () => {
  const only: VariablePair = [scale(0), scale(1)];
  const one = jointScoresOf(population, () => [only]);
  expect(one.of(one.empty(), scale(0), scale(2))).toBeNull();
});

test('in whatever order two variables are asked for, values and people are the same, changed round', () => {
  fc.assert(
    fc.property(people, (all) => {
      const state = count(all);
      const [straight, turned] = [
        measure.of(state, scale(0), scale(1)),
        measure.of(state, scale(1), scale(0)),
      ];
      if (!straight || !turned) throw new Error('counted');
      expect(turned).toEqual(swapped(straight));
      expect(swapped(turned)).toEqual(straight);
      expect(marginals(turned)).toEqual([...marginals(straight)].reverse());
    }),
  );
});

test('each pair has the people and values that counting one by one finds', () => {
  fc.assert(
    fc.property(people, (all) => {
      const joint = measure.of(count(all), scale(0), scale(1));
      const found = all.flatMap(({ answers }) => {
        const [a, b, c, d, e] = [...answers].map((one) => (one === noAnswer ? null : one));
        const first = [a ?? null, b === null || b === undefined ? null : 1 - b, c ?? null].flatMap(
          (one) => one ?? [],
        );
        if (first.length === 0 || d === null || e === null) return [];
        return [first.reduce((sum, one) => sum + one, 0) / first.length + 1000 * (((d ?? 0) + (e ?? 0)) / 2)];
      });
      const counted = (joint?.pairs ?? []).flatMap(({ first, second, people: n }) => {
        const value =
          Number(first) / Number(joint?.denominators[0]) +
          1000 * (Number(second) / Number(joint?.denominators[1]));
        return Array.from({ length: Number(n) }, () => value);
      });
      const ascending = (values: number[]) => values.sort((a, b) => a - b);
      for (const [at, value] of ascending(found).entries())
        expect(ascending(counted)[at]).toBeCloseTo(value, 9);
      expect(counted).toHaveLength(found.length);
    }),
  );
});

test('any pieces of the people, in any order, add up to the count of all; a piece that lacks it leaves none', () => {
  const plan = { jointScores: everyPair, coMoments: true };
  fc.assert(
    fc.property(fc.array(people, { minLength: 1, maxLength: 4 }), (pieces) => {
      const tallyOfPeople = (all: readonly Respondent[]) => {
        const tally = emptyTally(population, plan);
        for (const person of all) countRespondent(tally, person);
        return addGroupTallies(population, tallyParts(tally));
      };
      const together = addGroupTallies(population, [...pieces].reverse().map(tallyOfPeople));
      const whole = tallyOfPeople(pieces.flat());
      for (const [first, second] of pairs) {
        const of = ({ jointScores }: typeof whole) =>
          jointScores?.measure.of(jointScores.state, first, second);
        expect(of(together)).toEqual(of(whole));
      }
      expect(together.coMoments?.state).toEqual(whole.coMoments?.state);
      const partly = addGroupTallies(population, [whole, emptyTally(population, { coMoments: true }).none]);
      expect(partly.jointScores).toBeNull();
      expect(partly.coMoments?.state).toEqual(whole.coMoments?.state);
    }),
  );
});
