import type { SeededRandom } from '../../../stats/resampling/seeded-random.ts';

export interface SplitRequest {
  /** One person's sum each. */
  readonly sums: readonly number[];
  /** One number per item: the larger, the sooner it takes the odd point of a sum. */
  readonly ease: readonly number[];
  readonly min: number;
  readonly max: number;
  /** Cronbach's alpha to come close to. */
  readonly cronbachAlpha: number;
}

/**
 * Splits people's sums into answers: first as evenly as they go, easier items taking the odd point, then apart, person
 * by person, until the items agree no better than wanted.
 *
 * @returns one row of answers per person, adding up to that person's sum
 */
export function splitSums(request: SplitRequest, random: SeededRandom): number[][] {
  const { sums, ease, min, max } = request;
  const items = ease.length;
  const rows = sums.map((sum) => evenly(sum, ease, random));
  if (items === 1) return rows;

  const n = sums.length;
  const itemSums = ease.map((_, item) => rows.reduce((total, row) => total + (row[item] ?? 0), 0));
  const squares = rows.flat().reduce((total, x) => total + x * x, 0);
  const variance = (values: readonly number[], ofSquares: number) =>
    n * ofSquares - values.reduce((total, x) => total + x * x, 0);
  const wholeVariance =
    n * sums.reduce((total, x) => total + x * x, 0) - sums.reduce((total, x) => total + x, 0) ** 2;
  // alpha = k / (k − 1) (1 − Σ item variances / variance of the sums), all of them times n².
  const wanted = wholeVariance * (1 - (request.cronbachAlpha * (items - 1)) / items);

  let reached = variance(itemSums, squares);
  for (let attempt = 0; attempt < 20 * n * items && reached < wanted; attempt++) {
    const row = random.pick(rows) ?? [];
    const [up, down] = [random.integer(0, items - 1), random.integer(0, items - 1)];
    const [high = max, low = min] = [row[up], row[down]];
    if (up === down || high >= max || low <= min) continue;
    const [upSum = 0, downSum = 0] = [itemSums[up], itemSums[down]];
    const change = n * (2 * (high - low) + 2) - (2 * (upSum - downSum) + 2);
    if (Math.abs(wanted - reached - change) >= wanted - reached) continue;
    row[up] = high + 1;
    row[down] = low - 1;
    itemSums[up] = upSum + 1;
    itemSums[down] = downSum - 1;
    reached += change;
  }
  return rows;
}

function evenly(sum: number, ease: readonly number[], random: SeededRandom): number[] {
  const each = Math.floor(sum / ease.length);
  const odd = sum - each * ease.length;
  const easiest = ease
    .map((value, item) => ({ item, score: value + 0.5 * random.normal() }))
    .sort((a, b) => b.score - a.score)
    .slice(0, odd)
    .map(({ item }) => item);
  return ease.map((_, item) => each + (easiest.includes(item) ? 1 : 0));
}
