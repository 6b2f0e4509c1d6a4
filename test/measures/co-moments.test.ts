import { expect, test } from 'vitest';
import { resolveCodebook } from '../../src/codebook/resolve/resolve-codebook.ts';
import { type CoMoments, coMomentsOf, type ScaleCoMoments } from '../../src/measures/co-moments.ts';
import { noAnswer, noGroup } from '../../src/responses/people/respondent.ts';
import { fc } from '../fast-check.ts';

const [population] = resolveCodebook({
  id: 'book',
  populations: [
    {
      id: 'people',
      min: 1,
      max: 5,
      min_valid: 'any',
      scales: [
        {
          id: 'whole',
          items: ['own'],
          scales: [
            { id: 'first', items: ['a', 'b', 'c'], reverse: ['b'] },
            { id: 'second', items: ['d', 'e'], reverse: ['e'] },
          ],
        },
        { id: 'apart', items: ['x', 'y'], reverse: ['x'] },
      ],
    },
  ],
}).populations;
if (!population) throw new Error('there is one');
const { items, scales } = population;
const measure = coMomentsOf(population);

const person = fc
  .array(fc.option(fc.integer({ min: 1, max: 5 }), { freq: 6 }), {
    minLength: items.length,
    maxLength: items.length,
  })
  .map((answers) => Int32Array.from(answers, (answer) => answer ?? noAnswer));
const people = fc.array(person, { maxLength: 12 });

function count(rows: readonly Int32Array[]): CoMoments {
  const state = measure.empty();
  for (const answers of rows)
    measure.add(state, { answers, group: noGroup, levels: new Int32Array(), numbers: [] });
  return state;
}

/** By the definition: complete cases of one scale, answers as scored less the lowest one. */
function bySums(rows: readonly Int32Array[], scale: (typeof scales)[number]): ScaleCoMoments {
  const scored = rows
    .map((answers) =>
      scale.items.map(({ index, reverse }) => {
        const answer = answers[index] ?? noAnswer;
        if (answer === noAnswer) return Number.NaN;
        return reverse ? scale.max - answer : answer - scale.min;
      }),
    )
    .filter((values) => !values.includes(Number.NaN));
  const sum = (of: (values: number[]) => number) => scored.reduce((total, values) => total + of(values), 0);
  return {
    n: scored.length,
    sums: scale.items.map((_, i) => sum((values) => values[i] ?? 0)),
    products: scale.items.flatMap((_, i) =>
      scale.items.slice(0, i + 1).map((_, j) => sum((values) => (values[i] ?? 0) * (values[j] ?? 0))),
    ),
  };
}

test('each scale has the sums of products of its own complete cases, items reversed as the scale says', () => {
  fc.assert(
    fc.property(people, (rows) => {
      expect(measure.toJson(count(rows))).toEqual(scales.map((scale) => bySums(rows, scale)));
    }),
  );
});

test('pieces add up to the whole, and what a tally holds gives the same sums again', () => {
  fc.assert(
    fc.property(people, people, (first, second) => {
      const whole = measure.toJson(count([...first, ...second]));
      const merged = count(first);
      measure.merge(merged, count(second));
      expect(measure.toJson(merged)).toEqual(whole);
      const restored = measure.fromJson(whole);
      expect(measure.toJson(restored)).toEqual(whole);
      expect(restored.every((block) => block === null || block.n >= 0)).toBe(true);
    }),
  );
});
