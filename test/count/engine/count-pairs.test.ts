import { expect, test } from 'vitest';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { addPairs } from '../../../src/count/engine/count-pairs.ts';
import type { CountedColumns } from '../../../src/count/engine/counting-query.ts';
import { emptyTally } from '../../../src/measures/population-tally.ts';
import { everyPair } from '../../../src/measures/variable.ts';

const [population] = resolveCodebook({
  id: 'book',
  populations: [
    {
      id: 'people',
      min: 1,
      max: 5,
      scales: ['first', 'second', 'third'].map((id) => ({ id, items: [`${id}_item`] })),
    },
  ],
}).populations;
if (!population) throw new Error('there is one');
const columns: CountedColumns = {
  items: [],
  group: null,
  groups: 0,
  characteristics: [],
  numbers: [],
  totals: [],
  excluded: [],
  only: null,
  dropInvalid: false,
};
const pairs = everyPair(population);
/** An answer to a scale of one item from 1 to 5 is 5 and what it is above 1; all codes are below 10. */
const both = (first: number, second: number) => `${(5 + first - 1) * 10 + (5 + second - 1)}`;
/** Place (0 used, 1 without answers), pair, code, rows: of eight rows, one of them without any answer. */
const counted = [
  ...pairs.flatMap((_, pair) => [
    ['0', `${pair}`, both(1, 2), '4'],
    ['0', `${pair}`, both(5, 2), '2'],
    ['0', `${pair}`, '-1', '1'],
    ['1', `${pair}`, '-1', '1'],
  ]),
];
const added = (answer: readonly (readonly string[])[]) => {
  const tally = emptyTally(population, { jointScores: everyPair });
  const fits = addPairs(tally, { population, columns, pairs, rows: 8 }, [{ first: 0, answer }]);
  const { jointScores } = tally.none;
  return {
    fits,
    of: (pair: number) => pairs[pair] && jointScores?.measure.of(jointScores.state, ...pairs[pair]),
  };
};

test('what a database answers is people by both values, without those who lack one', () => {
  const { fits, of } = added(counted);
  expect(fits).toBe(true);
  for (const pair of pairs.keys())
    expect(of(pair)?.pairs).toEqual([
      { first: 1n, second: 2n, people: 4n },
      { first: 5n, second: 2n, people: 2n },
    ]);
});

test.each([
  ['one row fewer', counted.map((row, at) => (at === 0 ? [...row.slice(0, 3), '3'] : row))],
  ['one row more', counted.map((row, at) => (at === 6 ? [...row.slice(0, 3), '2'] : row))],
  ['no row', counted.filter(([, pair]) => pair !== '1')],
])('a pair with %s than the table is not of the same rows', (_, answer) => {
  expect(added(answer).fits).toBe(false);
});
