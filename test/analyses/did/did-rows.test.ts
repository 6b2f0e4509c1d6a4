import { describe, expect, test } from 'vitest';
import { didRows } from '../../../src/analyses/did/did-rows.ts';
import { groupsOf } from '../../../src/analyses/groups.ts';
import { pairedRows } from '../../../src/analyses/paired/paired-rows.ts';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { localize } from '../../../src/localized.ts';
import { jointDistribution } from '../../../src/measures/joint-distribution.ts';
import type { MatchedWaves } from '../../../src/measures/matched-scores.ts';
import { emptyTally } from '../../../src/measures/population-tally.ts';
import { errorOf, pairedReference } from '../../stats/paired/paired-cases.ts';

const codebook = resolveCodebook({
  id: 'waves',
  populations: [
    {
      id: 'people',
      ...{ min: 1, max: 5, respondent: 'id' },
      group: { column: 'site', levels: ['a', 'b'] },
      scales: [{ id: 's', items: ['s1', 's2'] }],
    },
  ],
});

/** Scores at two waves, over one denominator, of each group. */
type Scores = readonly (readonly [before: number, after: number])[];

function wavesOf(groups: Readonly<Record<string, Scores>>, denominator = 1): MatchedWaves {
  const joint = (scores: Scores) =>
    jointDistribution(
      scores.map(([before, after]) => ({
        values: [
          { numerator: BigInt(before), denominator: BigInt(denominator) },
          { numerator: BigInt(after), denominator: BigInt(denominator) },
        ] as const,
        people: 1,
      })),
    );
  const all = Object.values(groups).flat();
  return {
    first: { id: 'pre', label: localize('Pre') },
    second: { id: 'post', label: localize('Post') },
    of: (_, group) => ({
      joint: joint(group === 'all' ? all : (groups[group] ?? [])),
      onlyFirst: 2,
      onlySecond: 1,
    }),
  };
}

function countedWith(waves: MatchedWaves, test: 'student' | 'welch' | 'auto' = 'student') {
  const [population] = codebook.populations;
  if (!population) throw new RangeError('no population');
  const tally = emptyTally(population);
  return {
    population,
    groups: groupsOf(population, tally),
    withoutLevel: tally.none,
    ledgers: [],
    matchedWaves: [waves],
    settings: {
      ...{ conf_level: 0.95, stars: [{ symbol: '*', below: 0.05 }], test, levene_below: 0.05 },
      ...{ paired: [], permutations: 99, bootstrap: 99, seed: 1 },
    },
  };
}

describe.each(pairedReference.did)('R 4.2.2, $name: changes from wave to wave', (expected) => {
  // Everybody starts from elsewhere: only changes count.
  const scores = (changes: readonly number[]): Scores =>
    changes.map((change, person) => [7 * person, 7 * person + change]);
  const waves = wavesOf({ a: scores(expected.changes1), b: scores(expected.changes2) }, expected.denominator);

  test.each(['student', 'welch'] as const)('the %s test of change scores', (name) => {
    const [row] = didRows(countedWith(waves, name));
    const reference = expected[name];
    expect(row).toMatchObject({
      scale: 's',
      group1: 'a',
      group2: 'b',
      wave1: 'pre',
      wave2: 'post',
      test: name,
    });
    expect([row?.n1, row?.n2]).toEqual([expected.n1, expected.n2]);
    expect(errorOf(row?.estimate, expected.estimate)).toBeLessThanOrEqual(1e-15);
    expect(errorOf(row?.statistic, reference.statistic)).toBeLessThanOrEqual(1e-12);
    expect(errorOf(row?.df, reference.df)).toBeLessThanOrEqual(1e-12);
    expect(errorOf(row?.p_value, reference.p_value)).toBeLessThanOrEqual(1e-10);
    expect(errorOf(row?.std_error, reference.std_error)).toBeLessThanOrEqual(1e-12);
    expect(errorOf(row?.conf_low, reference.conf_low)).toBeLessThanOrEqual(1e-11);
    expect(errorOf(row?.conf_high, reference.conf_high)).toBeLessThanOrEqual(1e-11);
  });

  test('is the difference of the mean changes that paired rows have, with the earlier wave first there', () => {
    const [row] = didRows(countedWith(waves));
    const [, first, second] = pairedRows(countedWith(waves));
    expect(first).toMatchObject({ scale: 's', wave1: 'pre', wave2: 'post', unmatched1: 2, unmatched2: 1 });
    expect(row?.change1).toBe(-(first?.estimate ?? 0));
    expect(row?.change2).toBe(-(second?.estimate ?? 0));
    expect(errorOf((second?.estimate ?? 0) - (first?.estimate ?? 0), row?.estimate ?? 0)).toBeLessThan(1e-12);
  });
});

test('auto takes Welch’s test where Levene’s p of the changes is below the limit', () => {
  const wide = wavesOf({
    a: [
      [0, 9],
      [0, -9],
      [0, 8],
      [0, -8],
    ],
    b: [
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 1],
    ],
  });
  const alike = wavesOf({
    a: [
      [0, 1],
      [0, 2],
      [0, 3],
    ],
    b: [
      [0, 2],
      [0, 3],
      [0, 4],
    ],
  });
  expect(didRows(countedWith(wide, 'auto'))[0]?.test).toBe('welch');
  expect(didRows(countedWith(alike, 'auto'))[0]?.test).toBe('student');
});

test('no matched person in one group: only the other change has a value, and why is said', () => {
  const [row] = didRows(
    countedWith(
      wavesOf({
        a: [
          [1, 2],
          [2, 4],
        ],
        b: [],
      }),
    ),
  );
  expect(row).toMatchObject({ n1: 2, n2: 0, change1: 1.5, change2: null, estimate: null, statistic: null });
  expect(row?.not_computed).toEqual({
    ...{ change2: 'no_pairs', sd2: 'no_pairs', estimate: 'empty_group' },
    ...{ std_error: 'empty_group', statistic: 'empty_group', df: 'empty_group', p_value: 'empty_group' },
    ...{
      conf_low: 'empty_group',
      conf_high: 'empty_group',
      permutation: 'empty_group',
      bootstrap: 'empty_group',
    },
  });
});

test('everybody changes the same in both groups: a difference of 0 and no test', () => {
  const [row] = didRows(
    countedWith(
      wavesOf({
        a: [
          [1, 2],
          [2, 3],
        ],
        b: [
          [4, 5],
          [3, 4],
        ],
      }),
    ),
  );
  expect(row).toMatchObject({ estimate: 0, statistic: null, permutation: { p_value: 1, method: 'exact' } });
  expect(row?.not_computed).toMatchObject({ statistic: 'no_variance', bootstrap: 'no_variance' });
});
