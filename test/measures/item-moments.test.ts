import { expect, test } from 'vitest';
import { resolveCodebook } from '../../src/codebook/resolve/resolve-codebook.ts';
import { coMomentsOf } from '../../src/measures/co-moments.ts';
import { addItemsOfPairs, itemMomentsOf } from '../../src/measures/item-moments.ts';
import { emptyScoreHistogram, scoresOf } from '../../src/measures/score-histogram.ts';
import { noAnswer, noGroup, type Respondent } from '../../src/responses/people/respondent.ts';
import { itemCovariances } from '../../src/stats/reliability/item-covariances.ts';
import { itemsAndSum } from '../../src/stats/reliability/items-and-sum.ts';
import { fc } from '../fast-check.ts';

const [population] = resolveCodebook({
  id: 'book',
  populations: [
    {
      id: 'people',
      min: 2,
      max: 6,
      min_valid: 'any',
      scales: [
        { id: 'whole', items: ['own'], scales: [{ id: 'part', items: ['a', 'b', 'c'], reverse: ['b'] }] },
        { id: 'apart', items: ['x', 'y'], reverse: ['x'] },
      ],
    },
  ],
}).populations;
if (!population) throw new Error('there is one');
const { items, scales } = population;
const measure = itemMomentsOf(population);
const pairs = coMomentsOf(population);

const person = fc
  .array(fc.option(fc.integer({ min: 2, max: 6 }), { freq: 6 }), {
    minLength: items.length,
    maxLength: items.length,
  })
  .map(
    (answers): Respondent => ({
      answers: Int32Array.from(answers, (answer) => answer ?? noAnswer),
      group: noGroup,
      levels: new Int32Array(),
      numbers: [],
    }),
  );
const people = fc.array(person, { maxLength: 12 });

const count =
  <State>({ empty, add }: { empty: () => State; add: (state: State, of: Respondent) => void }) =>
  (rows: readonly Respondent[]): State => {
    const state = empty();
    for (const row of rows) add(state, row);
    return state;
  };

test('items of complete cases: how many, sums of answers from the lowest one on, and of squares', () => {
  const state = count(measure)(
    [
      [2, 3, 4, 5, 6, 6],
      [3, 6, 6, noAnswer, 2, 3],
      [4, 2, 2, 2, noAnswer, 2],
    ].map((answers) => ({
      answers: Int32Array.from(answers),
      group: noGroup,
      levels: new Int32Array(),
      numbers: [],
    })),
  );
  const written = state.map(({ n, sums, squares }) => ({ n, sums: [...sums], squares: [...squares] }));
  expect(written).toEqual([
    { n: 2, sums: [2, 1, 2, 3], squares: [4, 1, 4, 9] },
    { n: 2, sums: [1, 2, 3], squares: [1, 4, 9] },
    { n: 2, sums: [4, 5], squares: [16, 17] },
  ]);
});

test('pieces add up to the whole, and so do those of which the products were counted', () => {
  fc.assert(
    fc.property(people, people, (first, second) => {
      const whole = count(measure)([...first, ...second]);
      const merged = count(measure)(first);
      measure.merge(merged, count(measure)(second));
      expect(merged).toEqual(whole);
      const ofPairs = count(measure)(first);
      addItemsOfPairs(ofPairs, { measure: pairs, state: count(pairs)(second) });
      expect(ofPairs).toEqual(whole);
    }),
  );
});

test('with scores they give what all products give: variances of items and of their sum', () => {
  fc.assert(
    fc.property(people, (rows) => {
      const moments = count(measure)(rows);
      const products = count(pairs)(rows);
      for (const [index, scale] of scales.entries()) {
        const scores = emptyScoreHistogram(scale);
        for (const row of rows) scoresOf(scale).add(scores, row);
        const { n, items: of, spread, total } = itemCovariances(pairs.ofScale(products, index));
        const own = moments[index];
        if (!own) throw new Error('there is one');
        expect(itemsAndSum(own, scores)).toEqual({ n, items: of, spread, total });
      }
    }),
  );
});
