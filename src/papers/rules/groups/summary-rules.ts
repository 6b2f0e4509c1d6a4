import type { Range } from '../../../printed/audit/rounding-interval.ts';
import { criticalT } from '../../../stats/distributions/critical-t.ts';
import type { Summary } from '../../statements/statement.ts';
import { follows, type PaperCheck, rangeOf } from '../kit/check-kit.ts';
import { inOrder } from '../kit/in-order.ts';
import { countOf, minus, notNegative, product, rising, sum } from '../kit/interval.ts';

/** One distribution: figures in order, what its range leaves to the SD, SE = SD / √n, and the interval of its mean by t or z. */
export function summaryRules(summary: Summary, confidenceLevel: number): PaperCheck[] {
  const { n, mean, sd, se, min, q1, median, q3, max, iqr, conf_low, conf_high } = summary;
  const range = (text: string | null | undefined) => rangeOf(text);
  return [
    ...inOrder([min, q1, median, q3, max]),
    ...inOrder([min, mean, max]),
    ...inOrder([conf_low, mean ?? median, conf_high]),
    ...(iqr && q1 && q3
      ? [
          follows({
            rule: 'order',
            figure: iqr,
            given: [q1, q3],
            possible: ([low, high]) => {
              const [one, other] = [range(low), range(high)];
              return one && other ? [minus(other, one)] : null;
            },
          }),
        ]
      : []),
    ...(sd && n && min && max
      ? [
          follows({
            rule: 'sd_bound',
            figure: sd,
            given: [min, max, n],
            possible: ([low, high, people]) => sdWithin(range(low), range(high), countOf(people)),
          }),
        ]
      : []),
    ...(se && sd && n
      ? [
          follows({
            rule: 'standard_error',
            figure: se,
            given: [sd, n],
            possible: ([spread, people]) => errorOf(range(spread), countOf(people)),
          }),
        ]
      : []),
    ...([-1, 1] as const).flatMap((side) => {
      const figure = side === -1 ? conf_low : conf_high;
      const spread = se ?? sd;
      if (!figure || !mean || !spread || !n) return [];
      return [
        follows({
          rule: 'confidence_interval',
          figure,
          given: [mean, spread, n],
          possible: ([centre, own, people]) => {
            const count = countOf(people);
            const error = se ? [range(own)].flatMap((one) => one ?? []) : errorOf(range(own), count);
            const middle = range(centre);
            if (!middle || !error?.[0] || count === null || count < 2) return null;
            const critical = {
              low: criticalT(confidenceLevel, 1e9),
              high: criticalT(confidenceLevel, count - 1),
            };
            const far = product(critical, notNegative(error[0]));
            return [sum(middle, side === 1 ? far : { low: -far.high, high: -far.low })];
          },
        }),
      ];
    }),
  ];
}

function errorOf(sd: Range | null, n: number | null): Range[] | null {
  return sd && n !== null && n > 0 ? [rising(notNegative(sd), (x) => x / Math.sqrt(n))] : null;
}

/** Someone has the least and someone the largest value: all others in the middle, or half of all at either end. */
function sdWithin(min: Range | null, max: Range | null, n: number | null): Range[] | null {
  if (!min || !max || n === null || n < 2) return null;
  const { low, high } = notNegative(minus(max, min));
  const most = Math.sqrt((Math.floor(n / 2) * Math.ceil(n / 2)) / (n * (n - 1)));
  return [{ low: low / Math.sqrt(2 * (n - 1)), high: high * most }];
}
