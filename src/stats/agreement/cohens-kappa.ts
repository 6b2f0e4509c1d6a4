import { criticalT } from '../distributions/critical-t.ts';
import { nearestNumber } from '../distributions/nearest-number.ts';
import { normalTwoSidedP } from '../distributions/normal-two-sided-p.ts';
import { NotComputable } from '../not-computable.ts';

/** How many units the first coder put into one category and the second into another, or into the same. */
export interface AgreementCell {
  readonly first: string;
  readonly second: string;
  /** A whole number. */
  readonly n: number;
}

export interface CohensKappa {
  readonly estimate: number;
  /** Of the interval: what kappa varies by, whatever it is. */
  readonly standardError: number;
  /** Limits of the interval, cut at −1 and 1. */
  readonly low: number;
  readonly high: number;
  /** Of the test that kappa is 0; null where no category is used by both, so that nothing varies then. */
  readonly test: { readonly z: number; readonly pValue: number } | null;
  /** Units that both have coded. */
  readonly n: number;
}

/**
 * Cohen's kappa of two coders, unweighted, with the large-sample interval.
 *
 * (po − pe) / (1 − pe), where po is the proportion in which both agree and pe what it would be by their margins alone. Estimate and
 * variances are fractions of whole numbers, each rounded once; the interval is estimate ± z · SE, its SE that of a kappa of any size,
 * and the z of the test has the SE of a kappa of 0.
 *
 * @param cells  each pair of categories once; categories need no order
 * @throws NotComputable where nothing was coded by both, and where both put all of it into one category
 * Source: Cohen (1960), Educational and Psychological Measurement 20:37–46; Fleiss, Cohen & Everitt (1969), Psychological
 * Bulletin 72:323–327.
 * Reference: fixtures/reference/agreement.json, R psych::cohen.kappa and exact rationals (gmp); PSPP CROSSTABS /STATISTICS=KAPPA
 */
export function cohensKappa(cells: readonly AgreementCell[], confidenceLevel: number): CohensKappa {
  const { n, agreed, expected, variance, nullVariance } = sumsOf(cells);
  if (n === 0n) throw new NotComputable('nothing_in_common');
  const room = n * n - expected;
  if (room === 0n) throw new NotComputable('one_category');
  const estimate = nearestNumber(n * agreed - expected, room);
  const standardError = Math.sqrt(nearestNumber(n * variance, room ** 4n));
  const half = criticalT(confidenceLevel, Infinity) * standardError;
  const distance = n * agreed - expected;
  const z = nullVariance === 0n ? null : Math.sqrt(nearestNumber(distance * distance * n, nullVariance));
  return {
    estimate,
    standardError,
    low: Math.max(-1, estimate - half),
    high: Math.min(1, estimate + half),
    test: z === null ? null : { z: distance < 0n ? -z : z, pValue: normalTwoSidedP(z) },
    n: Number(n),
  };
}

/**
 * Whole numbers: agreed = n · po, expected = n² · pe, variance = n⁶ · (1 − pe)⁴ · (n · the variance of kappa),
 * nullVariance = n³ · (1 − pe)² · (n · that of a kappa of 0) · n.
 */
function sumsOf(cells: readonly AgreementCell[]) {
  const rows = new Map<string, bigint>();
  const columns = new Map<string, bigint>();
  let n = 0n;
  let agreed = 0n;
  for (const { first, second, n: count } of cells) {
    const units = BigInt(count);
    rows.set(first, (rows.get(first) ?? 0n) + units);
    columns.set(second, (columns.get(second) ?? 0n) + units);
    n += units;
    if (first === second) agreed += units;
  }
  let expected = 0n;
  let cubes = 0n;
  for (const [category, ofFirst] of rows) {
    const ofSecond = columns.get(category) ?? 0n;
    expected += ofFirst * ofSecond;
    cubes += ofFirst * ofSecond * (ofFirst + ofSecond);
  }
  const square = n * n;
  const apart = n - agreed;
  let spread = 0n;
  for (const { first, second, n: count } of cells) {
    const margins = (columns.get(first) ?? 0n) + (rows.get(second) ?? 0n);
    const deviation = first === second ? square - expected - margins * apart : margins * apart;
    spread += BigInt(count) * deviation * deviation;
  }
  const centre = agreed * expected - 2n * n * expected + agreed * square;
  return {
    n,
    agreed,
    expected,
    variance: n * spread - centre * centre,
    nullVariance: expected * square + expected * expected - n * cubes,
  };
}
