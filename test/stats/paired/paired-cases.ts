import reference from '../../../fixtures/reference/paired.json' with { type: 'json' };
import { distributionOf, type ScoreDistribution } from '../../../src/measures/score-distribution.ts';

/** Figures of R, exact; fixtures/reference/paired.json names software and calls. */
export const pairedReference = reference;

/** How many people have each value. */
export function distributionOfValues(values: readonly number[], denominator = 1): ScoreDistribution {
  const people = new Map<bigint, bigint>();
  for (const value of values) people.set(BigInt(value), (people.get(BigInt(value)) ?? 0n) + 1n);
  return distributionOf(BigInt(denominator), people);
}

/** First − second of everybody of a case. */
export function differencesOf(name: string): ScoreDistribution {
  const found = reference.paired.find((each) => each.name === name);
  if (!found) throw new RangeError(`no case ${name}`);
  const differences = found.pairs.flatMap(([first = 0, second = 0, n = 0]) =>
    new Array<number>(n).fill(first - second),
  );
  return distributionOfValues(differences, found.denominator);
}

/** Relative error; absolute for an expected 0. */
export function errorOf(actual: number | null | undefined, expected: number | null): number {
  if (typeof actual !== 'number' || expected === null) return actual === expected ? 0 : Infinity;
  return Math.abs(actual - expected) / (expected === 0 ? 1 : Math.abs(expected));
}
