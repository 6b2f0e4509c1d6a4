import type { ScoreDistribution } from '../../measures/score-distribution.ts';
import { nearestNumber } from '../distributions/nearest-number.ts';
import { NotComputable } from '../not-computable.ts';

/**
 * The value below which `numerator / denominator` of the people are: type 7 of Hyndman & Fan, the one of R and Excel, which
 * lies between two people where no one stands there. Exact, rounded once.
 *
 * @throws NotComputable when there is no one
 * Source: Hyndman & Fan (1996), The American Statistician 50:361–365.  Reference: R quantile(x, type = 7)
 */
export function quantileR7(
  { n, values, counts, denominator }: ScoreDistribution,
  part: { readonly numerator: bigint; readonly denominator: bigint },
): number {
  if (n === 0n) throw new NotComputable('no_respondents');
  const place = (n - 1n) * part.numerator;
  const before = place / part.denominator;
  const beyond = place % part.denominator;
  const valueAt = (index: bigint): bigint => {
    let people = 0n;
    for (const [at, value] of values.entries()) {
      people += counts[at] ?? 0n;
      if (people > index) return value;
    }
    return values.at(-1) ?? 0n;
  };
  const below = valueAt(before);
  const above = valueAt(before + 1n);
  return nearestNumber(below * (part.denominator - beyond) + above * beyond, part.denominator * denominator);
}
