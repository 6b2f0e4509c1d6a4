import type { Scale } from '../../codebook/codebook.ts';
import { type MomentBlock, pairAt } from '../../measures/moment-block.ts';

/**
 * A sum over people of the product of one factor of a scale with several of its factors, each in bits of its own, so that a
 * database sums a few hundred whole numbers instead of thousands. Factor 0 is 1; the others are the scale's items in their
 * order, answers counted from the lowest one.
 */
export interface PackedSum {
  /** Its place among the scales of the population. */
  readonly scale: number;
  readonly factor: number;
  /** The first of those it is multiplied by. */
  readonly start: number;
}

interface Packing {
  readonly bits: number;
  /** How many sums of so many bits a number of 64 bits has room for, below its sign. */
  readonly together: number;
}

/** @param rows  at least as many as are summed up */
function packingOf({ min, max }: Scale, rows: number): Packing {
  const most = BigInt(Math.max(1, max - min)) ** 2n * BigInt(Math.max(1, rows));
  const bits = most.toString(2).length;
  return { bits, together: Math.max(1, Math.floor(63 / bits)) };
}

/** The sums that have every product of two factors of a scale or, without pairs, of each factor with itself and with 1. */
export function packedSums(
  of: Scale,
  scale: number,
  { rows, pairs }: { readonly rows: number; readonly pairs: boolean },
): PackedSum[] {
  const { together } = packingOf(of, rows);
  const factors = [0, ...of.items.map((_, position) => position + 1)];
  return factors
    .filter((start) => start % together === 0)
    .flatMap((start) =>
      factors
        .slice(start, pairs || start === 0 ? undefined : start + together)
        .map((factor) => ({ scale, factor, start })),
    );
}

/** The factors from one on that stand in one number, and what each is multiplied by. */
export function packedFactors(of: Scale, start: number, rows: number): { factor: number; times: bigint }[] {
  const { bits, together } = packingOf(of, rows);
  const factors = Array.from(
    { length: Math.min(together, of.items.length + 1 - start) },
    (_, at) => start + at,
  );
  return factors.map((factor, at) => ({ factor, times: 1n << BigInt(bits * at) }));
}

/** Writes the products of a sum to where they belong. */
export function unpack(
  into: MomentBlock,
  of: Scale,
  { factor, start }: PackedSum,
  sum: bigint,
  rows: number,
): void {
  const mask = (1n << BigInt(packingOf(of, rows).bits)) - 1n;
  for (const { factor: other, times } of packedFactors(of, start, rows)) {
    if (other > factor) break;
    const product = Number((sum / times) & mask);
    if (factor === 0) into.n = product;
    else if (other === 0) into.sums[factor - 1] = product;
    else into.products[pairAt(factor - 1, other - 1)] = product;
  }
}
