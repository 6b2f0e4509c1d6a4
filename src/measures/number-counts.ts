import type { NumericCharacteristic, Population } from '../codebook/codebook.ts';
import { compareDecimals, type Decimal, decimalOf } from '../codebook/words/decimal.ts';
import { eachOf, type TalliedMeasure } from './measure.ts';
import { onceForEach } from './once-for-each.ts';
import { distributionOf, type ScoreDistribution } from './score-distribution.ts';

/** How many people of one group have each number of one column, exactly. */
export interface NumberCounts {
  /** By the number as it is written shortest. */
  readonly people: Map<string, { readonly number: Decimal; count: number }>;
  /** People without a number. */
  without: number;
}

/** Numbers in a tally, ascending. */
export interface WrittenNumbers {
  readonly characteristic: string;
  readonly people: [number: string, people: number][];
  readonly without_number: number;
}

export type NumbersMeasure = TalliedMeasure<readonly NumberCounts[], readonly WrittenNumbers[]>;

/** The measure of a population, of all its columns of numbers: one for all that counts it. */
export const numbersOf = onceForEach(
  ({ numbers }: Population): NumbersMeasure => eachOf(numbers.map(ofColumn)),
);

/** @param index  of the column among those of its population */
function ofColumn(
  { column }: NumericCharacteristic,
  index: number,
): TalliedMeasure<NumberCounts, WrittenNumbers> {
  return {
    empty: () => ({ people: new Map(), without: 0 }),
    add: (counts, { numbers }) => countNumber(counts, numbers[index] ?? null),
    merge(into, other) {
      into.without += other.without;
      for (const { number, count } of other.people.values()) countNumber(into, number, count);
    },
    toJson: ({ people, without }) => ({
      characteristic: column,
      people: [...people.values()]
        .sort((a, b) => compareDecimals(a.number, b.number))
        .map(({ number, count }) => [number.text, count]),
      without_number: without,
    }),
    fromJson({ people, without_number }) {
      const counts: NumberCounts = { people: new Map(), without: without_number };
      for (const [text, count] of people) countNumber(counts, decimalOf(text), count);
      return counts;
    },
  };
}

export function countNumber(counts: NumberCounts, number: Decimal | null, people = 1): void {
  if (number === null) {
    counts.without += people;
    return;
  }
  const known = counts.people.get(number.text);
  if (known) known.count += people;
  else counts.people.set(number.text, { number, count: people });
}

/** The numbers as they are, over the power of ten that the one with the most decimals needs. */
export function numberDistribution({ people }: NumberCounts): ScoreDistribution {
  const all = [...people.values()];
  const decimals = all.reduce((most, { number }) => Math.max(most, number.decimals), 0);
  return distributionOf(
    10n ** BigInt(decimals),
    new Map(
      all.map(({ number, count }) => [
        number.units * 10n ** BigInt(decimals - number.decimals),
        BigInt(count),
      ]),
    ),
  );
}
