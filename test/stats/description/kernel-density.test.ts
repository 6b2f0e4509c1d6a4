import { readFileSync } from 'node:fs';
import { kernelDensityEstimation } from 'simple-statistics';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { distributionOf } from '../../../src/measures/score-distribution.ts';
import { bandwidth, kernelDensity } from '../../../src/stats/description/kernel-density.ts';
import { scoreBars } from '../../../src/stats/description/score-bars.ts';
import { NotComputable } from '../../../src/stats/not-computable.ts';
import { fc } from '../../fast-check.ts';

const numbers = z.array(z.number());
const { cases } = z
  .object({
    cases: z.array(
      z.object({ name: z.string(), x: numbers, bandwidth: z.number(), at: numbers, density: numbers }),
    ),
  })
  .parse(JSON.parse(readFileSync('fixtures/reference/density.json', 'utf8')));

function scoresOf(people: readonly number[], denominator = 1n) {
  const counts = new Map<bigint, bigint>();
  for (const one of people) counts.set(BigInt(one), (counts.get(BigInt(one)) ?? 0n) + 1n);
  return distributionOf(denominator, counts);
}

test.each(cases)('bandwidth and density of $name are those of R 4.2.2, bw.nrd0 and mean(dnorm())', (one) => {
  const scores = scoresOf(one.x);
  expect(bandwidth(scores) / one.bandwidth - 1).toBeCloseTo(0, 12);
  const density = kernelDensity(scores, one.bandwidth);
  one.at.forEach((at, index) => {
    expect(density(at) / (one.density[index] ?? 0) - 1).toBeCloseTo(0, 10);
  });
});

test('the density of a person each is that of simple-statistics 7.12.1, kernelDensityEstimation', () => {
  const people = [3, 3, 5, 8, 9, 9, 9, 14];
  const ours = kernelDensity(scoresOf(people, 4n), 0.7);
  const theirs = kernelDensityEstimation(
    people.map((one) => one / 4),
    'gaussian',
    0.7,
  );
  for (const at of [-1, 0.5, 2.25, 3, 4.1]) expect(ours(at) / theirs(at) - 1).toBeCloseTo(0, 12);
});

test('one person, and people with one score, have no bandwidth', () => {
  const reason = (people: number[]) => {
    try {
      return bandwidth(scoresOf(people));
    } catch (error) {
      return error instanceof NotComputable ? error.reason : error;
    }
  };
  expect([reason([]), reason([3]), reason([3, 3])]).toEqual([
    'no_respondents',
    'one_respondent',
    'no_variance',
  ]);
});

test('every person is in one bar between the ends of the scale: on its lower edge or above it, and below its upper one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -3, max: 3 }),
      fc.constantFrom(1, 2, 4, 6, 9, 10, 13, 36, 99, 100, 440),
      fc.constantFrom(1n, 2n, 3n, 12n),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 }),
      (min, range, denominator, places) => {
        const units = range * Number(denominator);
        const max = min + range;
        const people = places.map((place) => min * Number(denominator) + Math.round(place * units));
        const bars = scoreBars(scoresOf(people, denominator), { min, max, steps: units });
        expect(bars.length).toBeLessThanOrEqual(13);
        expect(bars[0]?.from).toBe(min);
        expect(bars.at(-1)?.to).toBe(max);
        const ofAll = bars.length;
        bars.forEach(({ people: counted }, bar) => {
          // In whole numbers: edges such as 1 + 4/9 are rounded.
          const inside = people.filter((one) => {
            const place = (one - min * Number(denominator)) * ofAll;
            return place >= bar * units && (place < (bar + 1) * units || bar === ofAll - 1);
          });
          expect(counted).toBe(inside.length);
        });
        expect(bars.reduce((sum, { people: counted }) => sum + counted, 0)).toBe(people.length);
      },
    ),
    { numRuns: 100 },
  );
});

test('bars of half a point where they go into the scale; of few scores each has its own bar', () => {
  const fine = scoreBars(scoresOf([12, 17, 18, 60, 59], 12n), { min: 1, max: 5, steps: 48 });
  expect(fine).toEqual(
    [2, 1, 0, 0, 0, 0, 0, 2].map((people, bar) => ({ from: 1 + bar / 2, to: 1.5 + bar / 2, people })),
  );
  expect(scoreBars(scoresOf([1, 5, 5, 3]), { min: 1, max: 5, steps: 4 })).toEqual(
    [1, 0, 1, 0, 2].map((people, bar) => ({ from: 1 + (4 * bar) / 5, to: 1 + (4 * (bar + 1)) / 5, people })),
  );
  expect(scoreBars(scoresOf([]), { min: 0, max: 1, steps: 27 })).toHaveLength(10);
});
