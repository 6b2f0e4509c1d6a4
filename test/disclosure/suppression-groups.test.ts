import { expect, test } from 'vitest';
import type { Population } from '../../src/codebook/codebook.ts';
import { suppressSmallCells } from '../../src/disclosure/suppress-small-cells.ts';
import { noGroup } from '../../src/responses/people/respondent.ts';
import { leaks } from './overlap-adversary.ts';
import { codebookOf, countsOf, type Person, reportOf } from './suppression-examples.ts';

const minCell = 3;
const book = {
  id: 'p',
  min: 0,
  max: 3,
  min_valid: 'all',
  group: { column: 'g', levels: [{ id: 'one' }, { id: 'two' }, { id: 'three' }] },
  scales: [{ id: 's', items: ['a', 'b'] }],
};
const [population] = codebookOf(book).populations as readonly [Population];

/** Twenty people of a group, whose answers are spread evenly; so many left the second item out. */
const twenty = (group: number, leaving: number): Person[] =>
  Array.from({ length: 20 }, (_, person) => ({
    group,
    answers: [person % 4, person < leaving ? null : (person >> 1) % 4],
  }));

function told(people: readonly Person[]) {
  const document = suppressSmallCells(reportOf(book, people), minCell, countsOf(book, people));
  return { document, given: leaks(population, people, document, minCell) };
}

test.each([
  ['the third group', 2],
  ['no group', noGroup],
])('one person of %s left an item out: then not all figures are told by group', (_, group) => {
  const parts = [0, 1, 2, noGroup];
  const { document, given } = told(parts.flatMap((part) => twenty(part, part === group ? 1 : 4)));
  expect(given).toEqual([]);
  expect(document.suppressed.map(({ withheld }) => withheld)).toContain('by_group');
  // Of all people more than a few left it out.
  expect(document.scales.find(({ group: of }) => of === 'all')?.mean).not.toBeNull();
});

test('where many of every group left it out, each is told, and each pair', () => {
  const { document, given } = told([0, 1, 2, noGroup].flatMap((part) => twenty(part, 4)));
  expect(given).toEqual([]);
  expect(document.suppressed).toEqual([]);
  expect(document.comparisons.map(({ group1, group2 }) => `${group1} ${group2}`)).toEqual([
    'one two',
    'one three',
    'two three',
  ]);
});

test('one person of no group who is not at an end point: the scale of withheld items would tell', () => {
  const agreeing = Array.from(
    { length: 20 },
    (_, person): Person => ({ group: noGroup, answers: [person === 0 ? 2 : 3, 3] }),
  );
  const { document } = told([...[0, 1, 2].flatMap((part) => twenty(part, 0)), ...agreeing]);
  expect(document.scales.map(({ mean }) => mean)).toEqual(document.scales.map(() => null));
});
