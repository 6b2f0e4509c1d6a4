import type { Population, Scale } from '../../codebook/codebook.ts';
import type { LocalizedText } from '../../localized.ts';
import { coMomentsOf, type ScaleCoMoments } from '../../measures/co-moments.ts';
import { messages } from '../../messages/messages.ts';
import type { TallyFault } from './tally-fault.ts';
import type { TalliedGroup } from './tally-schema.ts';

/** Whether the sums of products of one group can be of the people whose scores stand beside them. */
export function momentFaults(
  population: Population,
  { scales: tallied }: TalliedGroup,
  path: string,
): TallyFault[] {
  const given = tallied.map(({ co_moments: moments }) => moments ?? null);
  const faults = population.scales.flatMap((scale, index) => {
    const moments = given[index] ?? null;
    const fits = moments === null || agrees(scale, moments, tallied[index]?.people ?? []);
    return fits ? [] : [{ path: `${path}.scales[${index}].co_moments`, message: otherMoments }];
  });
  const all = given.flatMap((moments) => moments ?? []);
  if (faults.length > 0 || all.length < given.length) return faults;
  // Complete cases of an outer scale are some of those of the scales in it.
  const index = coMomentsOf(population)
    .fromJson(all)
    .findIndex(
      (block) => block !== null && (block.n < 0 || [...block.sums, ...block.products].some((sum) => sum < 0)),
    );
  return index === -1 ? [] : [{ path: `${path}.scales[${index}].co_moments`, message: otherMoments }];
}

type Scores = TalliedGroup['scales'][number]['people'];

function agrees({ items, min, max }: Scale, { n, sums, products }: ScaleCoMoments, scores: Scores): boolean {
  const range = max - min;
  if (sums.length !== items.length || products.length !== (items.length * (items.length + 1)) / 2)
    return false;
  if (sums.some((sum) => sum > n * range) || products.some((product) => product > n * range * range))
    return false;
  let people = 0n;
  let sum = 0n;
  let square = 0n;
  for (const [answers, total, count] of scores) {
    if (answers !== items.length) continue;
    const score = BigInt(total - answers * min);
    people += BigInt(count);
    sum += BigInt(count) * score;
    square += BigInt(count) * score * score;
  }
  const ofSums = sums.reduce((whole, one) => whole + BigInt(one), 0n);
  return BigInt(n) === people && ofSums === sum && squareOf(products) === square;
}

/** Σ (x₁ + x₂ + …)² from the sums of products of two items each. */
function squareOf(products: readonly number[]): bigint {
  let whole = 0n;
  let at = 0;
  for (let item = 0; at < products.length; item += 1) {
    for (let other = 0; other <= item; other += 1, at += 1)
      whole += BigInt(products[at] ?? 0) * (other < item ? 2n : 1n);
  }
  return whole;
}

const otherMoments: LocalizedText = messages.tally.otherMoments;
