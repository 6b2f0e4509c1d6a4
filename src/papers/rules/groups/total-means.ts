import type { Statement } from '../../statements/statement.ts';
import { follows, type PaperCheck, rangeOf } from '../kit/check-kit.ts';
import { type Held, supposed } from '../kit/held.ts';
import { countOf } from '../kit/interval.ts';
import type { NamedTests } from '../kit/named-tests.ts';

/** The mean of everybody is that of the groups, weighted by their n: where these add up to everybody's n, and nothing was adjusted. */
export function totalMeans(statements: readonly Statement[], { notOneWay }: NamedTests): Held {
  if (notOneWay) return { checks: [] };
  const rows = statements.flatMap((one): PaperCheck[][] => {
    if (one.kind !== 'group_comparison' || !one.all?.mean || !one.all.n) return [];
    const groups = one.groups.flatMap(({ n, mean }) => (n && mean ? [{ n, mean }] : []));
    const people = groups.reduce((sum, { n }) => sum + (countOf(n.plain) ?? Number.NaN), 0);
    if (groups.length < 2 || groups.length < one.groups.length || people !== countOf(one.all.n.plain))
      return [];
    const k = groups.length;
    return [
      [
        follows({
          rule: 'group_mean',
          figure: one.all.mean,
          given: [...groups.map(({ mean }) => mean), ...groups.map(({ n }) => n)],
          possible: (texts) => {
            const means = texts.slice(0, k).map(rangeOf);
            const counts = texts.slice(k).map(countOf);
            const all = counts.reduce<number>((sum, n) => sum + (n ?? 0), 0);
            const weighted = (end: 'low' | 'high') =>
              means.reduce((sum, mean, at) => sum + (counts[at] ?? 0) * (mean?.[end] ?? 0), 0) / all;
            const isWhole = means.every((one) => one !== null) && counts.every((one) => one !== null);
            return isWhole && all > 0 ? [{ low: weighted('low'), high: weighted('high') }] : null;
          },
        }),
      ],
    ];
  });
  return supposed(rows, 'other_total');
}
