import type { Range } from '../../../printed/audit/rounding-interval.ts';
import type { Statement } from '../../statements/statement.ts';
import { follows, type PaperCheck, rangeOf } from '../kit/check-kit.ts';
import { countOf, exactly, magnitude, minus, notNegative, quotient, rising, sum } from '../kit/interval.ts';

type Paired = Extract<Statement, { kind: 'paired_comparison' }>;

/**
 * Two measurements of the same people: the difference of the means, df = n − 1, and t, whose standard error lies between those of a
 * correlation of 1 and of −1.
 */
export function pairedRules({ groups, test }: Paired): PaperCheck[] {
  const [first, second] = groups;
  if (!first || !second || groups.length !== 2) return [];
  const [one, other] = [first.mean, second.mean];
  const n = first.n ?? second.n;
  const spreads = first.sd && second.sd ? [first.sd, second.sd] : [];
  const means = one && other ? [one, other] : [];
  const { t, difference, df } = test;
  return [
    ...(difference && means.length === 2
      ? [
          follows({
            rule: 'difference',
            figure: difference,
            given: means,
            possible: ([a, b]) => eitherWay(rangeOf(a), rangeOf(b)),
          }),
        ]
      : []),
    ...(df && n
      ? [
          follows({
            rule: 'df',
            figure: df,
            given: [n],
            possible: ([people]) => {
              const count = countOf(people);
              return count === null ? null : [exactly(count - 1)];
            },
          }),
        ]
      : []),
    ...(t && n && means.length === 2 && spreads.length === 2
      ? [
          follows({
            rule: 't',
            figure: t,
            given: [...means, ...spreads, n],
            possible: ([a, b, c, d, people]) => pairedT([a, b, c, d].map(rangeOf), countOf(people)),
          }),
        ]
      : []),
  ];
}

function eitherWay(one: Range | null, other: Range | null): Range[] | null {
  return one && other ? [minus(one, other), minus(other, one)] : null;
}

function pairedT(ranges: readonly (Range | null)[], n: number | null): Range[] | null {
  const [one, other, sd1, sd2] = ranges;
  if (!one || !other || !sd1 || !sd2 || n === null || n < 2) return null;
  const root = Math.sqrt(n);
  const least = magnitude(minus(sd1, sd2)).low / root;
  const error = { low: least, high: rising(notNegative(sum(sd1, sd2)), (x) => x / root).high };
  const size = quotient(magnitude(minus(one, other)), error);
  return [size, { low: -size.high, high: -size.low }];
}
