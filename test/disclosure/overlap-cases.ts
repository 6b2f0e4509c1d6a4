import type { Population } from '../../src/codebook/codebook.ts';
import { suppressSmallCells } from '../../src/disclosure/suppress-small-cells.ts';
import { noGroup } from '../../src/responses/people/respondent.ts';
import { fc } from '../fast-check.ts';
import { leaks } from './overlap-adversary.ts';
import { codebookOf, countsOf, type Person, reportOf } from './suppression-examples.ts';

/** A survey of scales that share items in any way, and people who mostly agree and leave some items out. */
export interface OverlapCase {
  readonly book: object;
  readonly people: readonly Person[];
  readonly minCell: number;
}

const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const groupIds = ['one', 'two', 'three', 'four'];

const scales = (items: readonly string[]) =>
  fc.array(
    fc.record({
      members: fc.subarray([...items], { minLength: 1 }),
      inner: fc.integer({ min: 0, max: 4 }),
      reversed: fc.integer({ min: 0, max: 5 }),
      min_valid: fc.constantFrom('all', 'all', 'half', 'any'),
    }),
    { minLength: 1, maxLength: 4 },
  );

const population = fc
  .record({
    items: fc.integer({ min: 2, max: 6 }),
    max: fc.integer({ min: 1, max: 3 }),
    groups: fc.constantFrom(0, 2, 2, 3, 4),
  })
  .chain(({ items, max, groups }) =>
    fc.record({
      items: fc.constant(names.slice(0, items)),
      max: fc.constant(max),
      groups: fc.constant(groups),
      scales: scales(names.slice(0, items)),
    }),
  );

function bookOf(drawn: {
  readonly max: number;
  readonly groups: number;
  readonly scales: readonly {
    readonly members: readonly string[];
    readonly inner: number;
    readonly reversed: number;
    readonly min_valid: string;
  }[];
}) {
  return {
    id: 'p',
    min: 0,
    max: drawn.max,
    ...(drawn.groups > 0
      ? { group: { column: 'g', levels: groupIds.slice(0, drawn.groups).map((id) => ({ id })) } }
      : {}),
    characteristics: [{ column: 'sex', levels: ['m', 'f'] }],
    scales: drawn.scales.map(({ members, inner, reversed, min_valid }, index) => {
      const within = members.slice(0, inner);
      const own = members.slice(within.length);
      const reverse = own.filter((_, at) => at === reversed);
      return {
        id: `s${index}`,
        min_valid,
        ...(own.length > 0 ? { items: own, reverse } : {}),
        ...(within.length > 0 ? { scales: [{ id: `s${index}i`, items: within }] } : {}),
      };
    }),
  };
}

const person = (
  {
    items,
    max,
    groups,
  }: { readonly items: readonly string[]; readonly max: number; readonly groups: number },
  leaving: number,
): fc.Arbitrary<Person> =>
  fc.record({
    group: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0, max: Math.max(2, groups) - 1 }) },
      { weight: 1, arbitrary: fc.constant(noGroup) },
    ),
    answers: fc.array(
      fc.oneof(
        { weight: leaving, arbitrary: fc.constant(null) },
        { weight: 30, arbitrary: fc.constant(max) },
        { weight: 10, arbitrary: fc.integer({ min: 0, max }) },
      ),
      { minLength: items.length, maxLength: items.length },
    ),
    levels: fc.tuple(fc.constantFrom(0, 0, 1, 1, 1, -1)),
  });

export const overlapCases: fc.Arbitrary<OverlapCase> = fc
  .record({
    population,
    leaving: fc.constantFrom(0, 0, 1, 4),
    withoutGroup: fc.boolean(),
    minCell: fc.integer({ min: 3, max: 5 }),
  })
  .chain(({ population: drawn, leaving, withoutGroup, minCell }) =>
    fc.array(person(drawn, leaving), { minLength: 6, maxLength: 40, size: 'max' }).map((people) => ({
      book: bookOf(drawn),
      minCell,
      people: withoutGroup
        ? people
        : people.map((one): Person => (one.group === noGroup ? { ...one, group: 0 } : one)),
    })),
  );

/** What an adversary has from the document of such a survey, and how much it tells at all. */
export function examined({ book, people, minCell }: OverlapCase) {
  const [population] = codebookOf(book).populations as readonly [Population];
  const whole = reportOf(book, people);
  const told = suppressSmallCells(whole, minCell, countsOf(book, people));
  const figures = [...told.scales, ...told.items].filter(({ mean }) => mean !== null).length;
  return {
    given: leaks(population, people, told, minCell),
    // What the whole report would give away, so that the adversary is known to find something.
    givenByAll: () => leaks(population, people, whole, minCell),
    told,
    figures,
  };
}
