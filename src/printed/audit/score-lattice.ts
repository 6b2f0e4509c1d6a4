import {
  ceilingQuotient,
  emptyRange,
  floorQuotient,
  type IntegerRange,
  integersIn,
  intersection,
  isEmpty,
  withParityOf,
} from '../reconstruct/moments/integer-range.ts';
import type { Range, RoundingInterval } from './rounding-interval.ts';

/**
 * What scores are made of: n people, each the mean of `items` whole answers from `min` to `max`. With x a person's sum of
 * answers, S is the sum of x over everybody, and Q the sum of x².
 */
export interface ScoreForm {
  readonly n: number;
  readonly items: number;
  readonly min: number;
  readonly max: number;
}

/** With more sums than this to a printed mean, every figure is possible, and only the bounds are looked at. */
const mostSums = 400;

/** The S whose mean S / (n · items) prints so. */
export function sumsPrinting({ n, items, min, max }: ScoreForm, mean: RoundingInterval): IntegerRange {
  const answers = BigInt(n * items);
  const printed = {
    low: Number(ceilingQuotient(mean.low * answers, mean.per)),
    high: Number(floorQuotient(mean.high * answers, mean.per)),
  };
  return intersection(printed, { low: n * items * min, high: n * items * max });
}

/** The S whose score on 0–100, (S / (n · items) − min) / (max − min) · 100, prints so. */
export function sumsPrintingScore(form: ScoreForm, score: RoundingInterval): IntegerRange {
  const { n, items, min, max } = form;
  const span = BigInt(n * items * (max - min));
  const printed = {
    low: Number(ceilingQuotient(score.low * span, score.per * 100n)) + n * items * min,
    high: Number(floorQuotient(score.high * span, score.per * 100n)) + n * items * min,
  };
  return intersection(printed, { low: n * items * min, high: n * items * max });
}

/**
 * The Q that whole answers can have and whose sample SD prints so, given S: SD² = (nQ − S²) / (n (n − 1) items²). Q has
 * the parity of S, because x² has that of x.
 *
 * Source: Allard (2018), Analytic-GRIMMER, for integer items; bounds added as in Anaya (2016).
 */
export function squaresPrinting(form: ScoreForm, sum: number, sd: RoundingInterval): IntegerRange {
  const [S, N] = [BigInt(sum), BigInt(form.n)];
  const unit = N * (N - 1n) * BigInt(form.items) ** 2n;
  const perSquared = sd.per ** 2n;
  const low = sd.low < 0n ? 0n : sd.low;
  const printed = {
    low: Number(ceilingQuotient(S ** 2n * perSquared + low ** 2n * unit, perSquared * N)),
    high: Number(floorQuotient(S ** 2n * perSquared + sd.high ** 2n * unit, perSquared * N)),
  };
  const possible = intersection(squaresOf(form, sum), printed);
  return isEmpty(possible) ? emptyRange : withParityOf(sum, possible);
}

/** From everybody as equal as whole sums can be, to everybody but one at an end point. */
function squaresOf({ n, items, min, max }: ScoreForm, sum: number): IntegerRange {
  const [low, high] = [items * min, items * max];
  const equal = Math.floor(sum / n);
  const above = sum - n * equal;
  const atHigh = Math.floor((sum - n * low) / (high - low));
  const between = atHigh >= n ? 0 : low + ((sum - n * low) % (high - low));
  return {
    low: (n - above) * equal ** 2 + above * (equal + 1) ** 2,
    high: Math.min(n, atHigh) * high ** 2 + Math.max(0, n - atHigh - 1) * low ** 2 + between ** 2,
  };
}

/** The largest sample SD of n scores between two end points whose mean is in the range; 0 for n below 2. */
export function largestSd({ n, min, max }: ScoreForm, mean: Range): number {
  const middle = (min + max) / 2;
  const nearest = Math.min(Math.max(middle, mean.low), mean.high);
  return n < 2 ? 0 : Math.sqrt(Math.max(0, ((nearest - min) * (max - nearest) * n) / (n - 1)));
}

/** The S of a mean if they are few enough to be worth trying one by one, else null. */
export function countableSums(form: ScoreForm, mean: RoundingInterval): readonly number[] | null {
  const sums = sumsPrinting(form, mean);
  return sums.high - sums.low >= mostSums ? null : integersIn(sums);
}
