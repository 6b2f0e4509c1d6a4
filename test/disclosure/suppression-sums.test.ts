import { expect, test } from 'vitest';
import { suppressSmallCells } from '../../src/disclosure/suppress-small-cells.ts';
import { countsOf, type Person, reportOf } from './suppression-examples.ts';

/** Answers of 0 and 1, of which a spread tells more than of others. */
const book = {
  id: 'p',
  ...{ min: 0, max: 1 },
  group: { column: 'g', levels: ['one', 'two', 'three'] },
  characteristics: [{ column: 'sex', levels: ['m', 'f'] }],
  scales: [{ id: 's', min_valid: 'half', items: ['a', 'b'], reverse: ['a'] }],
};
const people = [
  [1, 0],
  [1, 1],
  [1, 1],
  [0, null],
  [1, 1],
  [1, 0],
].map((answers): Person => ({ group: 0, answers, levels: [0] }));

test('sums of items tell what their means tell: the same is withheld', () => {
  const withheld = (of: object) => {
    const told = suppressSmallCells(reportOf(of, people), 4, countsOf(of, people));
    return {
      suppressed: told.suppressed,
      scales: told.scales.map(({ scale, group, mean, sd }) => [scale, group, mean === null, sd === null]),
      items: told.items.map(({ item, group, mean }) => [item, group, mean === null]),
    };
  };
  const ofMeans = withheld(book);
  expect(ofMeans.suppressed.length).toBeGreaterThan(0);
  expect(withheld({ ...book, score: 'sum' })).toEqual(ofMeans);
});
