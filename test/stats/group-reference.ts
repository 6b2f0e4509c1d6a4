import reference from '../../fixtures/reference/groups.json' with { type: 'json' };
import { distributionOf, type ScoreDistribution } from '../../src/measures/score-distribution.ts';

/** Figures of several groups; fixtures/reference/groups.json names the software and the call of each. */
export const groupReference = reference;

export type GroupCase = (typeof reference.cases)[number];

/** The groups of a case, over its denominator. */
export function groupsOf({ groups, denominator }: GroupCase): ScoreDistribution[] {
  return groups.map(({ values, counts }) =>
    distributionOf(
      BigInt(denominator),
      new Map(values.map((value, index) => [BigInt(value), BigInt(counts[index] ?? 0)])),
    ),
  );
}

/** Scores of one group, as whole numbers over a denominator. */
export function scores(values: readonly number[], denominator = 1): ScoreDistribution {
  const people = new Map<bigint, bigint>();
  for (const value of values) people.set(BigInt(value), (people.get(BigInt(value)) ?? 0n) + 1n);
  return distributionOf(BigInt(denominator), people);
}
