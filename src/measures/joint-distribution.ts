import {
  distributionOf,
  greatestCommonDivisor,
  leastCommonMultiple,
  type ScoreDistribution,
} from './score-distribution.ts';

/**
 * How two values of the same people are distributed, exactly: `people` have the first value `first / denominators[0]` and the second one
 * `second / denominators[1]`. Each pair of values stands once, in ascending order of the first, then of the second; counts are
 * positive. Without people there are no pairs.
 */
export interface JointDistribution {
  readonly denominators: readonly [bigint, bigint];
  readonly pairs: readonly PairOfValues[];
}

export interface PairOfValues {
  readonly first: bigint;
  readonly second: bigint;
  readonly people: bigint;
}

/** A value as a fraction, not necessarily in lowest terms; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** @param found  pairs of values with their people, in any order; different fractions may have one value */
export function jointDistribution(
  found: readonly { readonly values: readonly [Fraction, Fraction]; readonly people: number }[],
): JointDistribution {
  const cells = found.map(({ values, people }) => {
    const [first, second] = values;
    return { values: [lowest(first), lowest(second)] as const, people };
  });
  const denominators = [0, 1].map((side) =>
    cells.reduce((least, { values }) => leastCommonMultiple(least, values[side]?.denominator ?? 1n), 1n),
  );
  const [ofFirst = 1n, ofSecond = 1n] = denominators;
  const people = new Map<bigint, Map<bigint, bigint>>();
  for (const { values, people: count } of cells) {
    const [first, second] = [over(values[0], ofFirst), over(values[1], ofSecond)];
    const beside = people.get(first) ?? new Map<bigint, bigint>();
    people.set(first, beside.set(second, (beside.get(second) ?? 0n) + BigInt(count)));
  }
  const ascending = <Value>(map: ReadonlyMap<bigint, Value>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    denominators: [ofFirst, ofSecond],
    pairs: ascending(people).flatMap(([first, beside]) =>
      ascending(beside).map(([second, count]) => ({ first, second, people: count })),
    ),
  };
}

export function peopleWithBoth({ pairs }: Pick<JointDistribution, 'pairs'>): number {
  return Number(pairs.reduce((sum, { people }) => sum + people, 0n));
}

/** The first and the second value change places. */
export function swapped({ denominators: [first, second], pairs }: JointDistribution): JointDistribution {
  const turned = pairs.map((pair) => ({ first: pair.second, second: pair.first, people: pair.people }));
  const order = (a: bigint, b: bigint) => (a < b ? -1 : Number(a > b));
  return {
    denominators: [second, first],
    pairs: turned.sort((a, b) => order(a.first, b.first) || order(a.second, b.second)),
  };
}

/** Of either value alone, over those people who have both. */
export function marginals({
  denominators,
  pairs,
}: JointDistribution): readonly [ScoreDistribution, ScoreDistribution] {
  const [first, second] = [new Map<bigint, bigint>(), new Map<bigint, bigint>()];
  for (const pair of pairs) {
    first.set(pair.first, (first.get(pair.first) ?? 0n) + pair.people);
    second.set(pair.second, (second.get(pair.second) ?? 0n) + pair.people);
  }
  return [distributionOf(denominators[0], first), distributionOf(denominators[1], second)];
}

function lowest({ numerator, denominator }: Fraction): Fraction {
  const shared = greatestCommonDivisor(denominator, numerator < 0n ? -numerator : numerator);
  return { numerator: numerator / shared, denominator: denominator / shared };
}

const over = ({ numerator, denominator }: Fraction, common: bigint) => numerator * (common / denominator);
