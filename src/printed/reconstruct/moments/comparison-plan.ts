import type { LocalizedText } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import type { SeededRandom } from '../../../stats/resampling/seeded-random.ts';
import type { AnswerPart } from '../answer-part.ts';
import {
  figureOf,
  impossibleMean,
  impossibleSd,
  impossibleT,
  printedDifferently,
} from '../impossible-figures.ts';
import type { Clash } from '../outcome.ts';
import { boundsOf, type ComparisonCondition, type Pair } from './comparison-condition.ts';
import { type IntegerRange, integersIn, intersection, isEmpty } from './integer-range.ts';
import { type ComparedScale, squareRange, squareRanges, sumRange } from './moment-ranges.ts';
import { everyReachable, isReachable, type ReachableSums, reachableSums, type SumPair } from './sum-pairs.ts';

/** A scale with everything that its printed figures, and those of its parts, leave open. */
export interface ComparisonPlan {
  readonly part: AnswerPart;
  readonly scale: ComparedScale;
  readonly plans: readonly ComparisonPlan[];
  /** The S of each group that its means, and those of its parts, leave. */
  readonly sumRanges: Pair<IntegerRange>;
  /** The sums it may have; null where nothing printed says. */
  readonly sums: readonly SumPair[] | null;
  /** How its parts may add up; null where it has none, or where one of them is open. */
  readonly partSums: ReachableSums | null;
}

export interface ComparedGroups {
  readonly groupIds: Pair<string>;
  readonly groupSizes: Pair<number>;
}

/**
 * Works out, from the innermost scales outwards, which sums agree with the printed figures.
 *
 * @param clashes  takes what is proved impossible
 */
export function planComparison(
  part: AnswerPart,
  groups: ComparedGroups,
  conditions: readonly ComparisonCondition[],
  clashes: Clash[],
  random: SeededRandom,
): ComparisonPlan {
  const plans = part.parts.map((inner) => planComparison(inner, groups, conditions, clashes, random));
  const scale: ComparedScale = {
    items: part.items.length,
    min: part.min,
    max: part.max,
    groupSizes: groups.groupSizes,
    conditions: conditions.filter((condition) => condition.scale === part.scale),
  };
  const id = part.scale ?? '';
  const clash = (message: LocalizedText) => clashes.push({ where: id, message });
  if (printedDifferently(scale.conditions)) {
    clash(messages.reconstruct.scalePrintedDifferently({ scale: id }));
  }
  const own = printedSums(scale, groups.groupIds, clash);
  const sumRanges = sumRangesOf(scale, plans, groups.groupIds, id, clash);
  const known = plans.flatMap(({ sums }) => (sums ? [sums] : []));
  const partSums = plans.length > 0 && known.length === plans.length ? reachableSums(known, random) : null;
  clashOfSds(scale, plans, groups.groupIds, id, clash);
  if (!partSums || known.some((sums) => sums.length === 0))
    return { part, scale, plans, sumRanges, sums: own, partSums };

  const sums = own ? own.filter((pair) => isReachable(partSums, pair)) : everyReachable(partSums);
  if (own && own.length > 0 && sums.length === 0 && partSums.complete) {
    clash(messages.reconstruct.partsDoNotMakeT({ scale: id }));
  }
  return { part, scale, plans, sumRanges, sums, partSums };
}

/** All pairs of sums whose mean, SD and t print right; null unless the means of both groups are printed. */
function printedSums(
  scale: ComparedScale,
  groupIds: Pair<string>,
  clash: (message: LocalizedText) => void,
): readonly SumPair[] | null {
  const candidates = ([0, 1] as const).map((group) => {
    const printed = scale.conditions.find(
      ({ of, ...rest }) => of === 'mean' && 'group' in rest && rest.group === group,
    );
    if (!printed) return null;
    const means = integersIn(sumRange(scale, group));
    const sums = means.filter((sum) => !isEmpty(squareRange(scale, group, sum)));
    if (means.length === 0) {
      const figure = { ...figureOf(printed.cell), group: groupIds[group] };
      clash(impossibleMean(figure, scale.groupSizes[group], scale));
    } else if (sums.length === 0) clash(impossibleSd(scale, group, groupIds[group], means));
    return sums;
  });
  const [first, second] = candidates;
  if (!first || !second) return null;
  const all = first.flatMap((a) => second.map((b): SumPair => [a, b]));
  const pairs = all.filter((pair) => squareRanges(scale, pair));
  if (all.length > 0 && pairs.length === 0) clash(impossibleT(scale, all));
  return pairs;
}

/** For each group by itself, the S of a whole lies between the least and the most that its parts can add up to. */
function sumRangesOf(
  scale: ComparedScale,
  plans: readonly ComparisonPlan[],
  groupIds: Pair<string>,
  id: string,
  clash: (message: LocalizedText) => void,
): Pair<IntegerRange> {
  const range = (group: 0 | 1): IntegerRange => {
    const own = sumRange(scale, group);
    const parts = plans.map(({ sumRanges }) => sumRanges[group]);
    if (parts.length === 0 || parts.some(isEmpty)) return own;
    const low = parts.reduce((sum, inner) => sum + inner.low, 0);
    const high = parts.reduce((sum, inner) => sum + inner.high, 0);
    const both = intersection(own, { low, high });
    if (isEmpty(both) && !isEmpty(own)) {
      clash(
        messages.reconstruct.groupPartsDoNotAddUp({
          groupId: groupIds[group],
          id,
          low,
          high,
          ownLow: own.low,
          ownHigh: own.high,
        }),
      );
    }
    return both;
  };
  return [range(0), range(1)];
}

/**
 * Of a whole and its parts, none can have an SD of people's sums above those of all others together (the triangle
 * inequality).
 */
function clashOfSds(
  whole: ComparedScale,
  plans: readonly ComparisonPlan[],
  groupIds: Pair<string>,
  id: string,
  clash: (message: LocalizedText) => void,
): void {
  if (plans.length === 0) return;
  const rounding = 1e-9;
  const scales = [whole, ...plans.map(({ scale }) => scale)];
  for (const group of [0, 1] as const) {
    const most = scales.map((scale) => sdOfSums(scale, group, 'high'));
    const excluded = scales.some((scale, index) => {
      const others = most.reduce((sum, sd, other) => (other === index ? sum : sum + sd), 0);
      return sdOfSums(scale, group, 'low') > others + rounding;
    });
    if (!excluded) continue;
    clash(messages.reconstruct.groupSdsCannotOccur({ groupId: groupIds[group], id }));
  }
}

/** The lowest or the highest SD of people's sums that prints as every SD of the scale. */
function sdOfSums({ items, conditions }: ComparedScale, group: 0 | 1, end: 'low' | 'high'): number {
  const ends = boundsOf(conditions, 'sd', group).map(
    ({ [end]: value, per }) => (items * Number(value ?? Infinity)) / Number(per),
  );
  return end === 'low' ? Math.max(0, ...ends) : Math.min(Infinity, ...ends);
}
