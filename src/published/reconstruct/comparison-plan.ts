import type { LocalizedText } from '../../localized.ts';
import type { AnswerPart } from './answer-part.ts';
import type { ComparisonCondition, Pair } from './comparison-condition.ts';
import { integersIn, isEmpty } from './integer-range.ts';
import { type ComparedScale, squareRange, squareRanges, sumRange } from './moment-ranges.ts';
import type { Contradiction } from './outcome.ts';
import type { SeededRandom } from './seeded-random.ts';
import { everyReachable, isReachable, type ReachableSums, reachableSums, type SumPair } from './sum-pairs.ts';

/** A scale with everything that its printed figures, and those of its parts, leave open. */
export interface ComparisonPlan {
  readonly part: AnswerPart;
  readonly scale: ComparedScale;
  readonly plans: readonly ComparisonPlan[];
  /** The sums it may have; null where nothing printed says. */
  readonly sums: readonly SumPair[] | null;
  /** How its parts may add up; null where it has none, or where one of them is open. */
  readonly partSums: ReachableSums | null;
}

export interface ComparisonFigures {
  readonly groupIds: Pair<string>;
  readonly groupSizes: Pair<number>;
  readonly conditions: ReadonlyMap<string, readonly ComparisonCondition[]>;
}

/** Works out, from the innermost scales outwards, which sums agree with the printed figures. */
export function planComparison(
  part: AnswerPart,
  figures: ComparisonFigures,
  contradictions: Contradiction[],
  random: SeededRandom,
): ComparisonPlan {
  const plans = part.parts.map((inner) => planComparison(inner, figures, contradictions, random));
  const scale: ComparedScale = {
    items: part.items.length,
    min: part.min,
    max: part.max,
    groupSizes: figures.groupSizes,
    conditions: figures.conditions.get(part.scale ?? '') ?? [],
  };
  const contradict = (conditions: readonly ComparisonCondition[], message: LocalizedText) => {
    const tables = [...new Set(conditions.map(({ table }) => table))];
    contradictions.push({ where: part.scale ?? '', tables, message });
  };

  const own = printedSums(scale, figures.groupIds, (message) => contradict(scale.conditions, message));
  const known = plans.flatMap(({ sums }) => (sums ? [sums] : []));
  const partSums = plans.length > 0 && known.length === plans.length ? reachableSums(known, random) : null;
  if (!partSums || known.some((sums) => sums.length === 0))
    return { part, scale, plans, sums: own, partSums };

  const sums = own ? own.filter((pair) => isReachable(partSums, pair)) : everyReachable(partSums);
  const involved = [...scale.conditions, ...plans.flatMap((plan) => plan.scale.conditions)];
  if (own && own.length > 0 && sums.length === 0 && partSums.complete) {
    contradict(involved, {
      ko: `"${part.scale}"의 평균과 t는 하위척도 평균의 합과 맞지 않습니다`,
      en: `no sums of its parts add up to the means and t printed for "${part.scale}"`,
    });
  }
  for (const group of [0, 1] as const) {
    if (!sdsExclude([scale, ...plans.map((plan) => plan.scale)], group)) continue;
    contradict(involved, {
      ko: `"${part.scale}"(${figures.groupIds[group]})의 표준편차와 하위척도의 표준편차는 함께 나올 수 없습니다`,
      en: `the SDs of "${part.scale}" (${figures.groupIds[group]}) and of its parts cannot occur together`,
    });
  }
  return { part, scale, plans, sums, partSums };
}

/** All pairs of sums whose mean, SD and t print right; null when no mean is printed. */
function printedSums(
  scale: ComparedScale,
  groupIds: Pair<string>,
  contradict: (message: LocalizedText) => void,
): readonly SumPair[] | null {
  if (scale.conditions.every(({ mean }) => mean === null)) return null;
  const candidates = ([0, 1] as const).map((group) => {
    const means = integersIn(sumRange(scale, group));
    const sums = means.filter((sum) => !isEmpty(squareRange(scale, group, sum)));
    const n = scale.groupSizes[group];
    if (means.length === 0) {
      contradict({
        ko: `집단 "${groupIds[group]}": ${n}명이 ${scale.items}문항에 답한 합으로는 인쇄된 평균이 나올 수 없습니다`,
        en: `group "${groupIds[group]}": no whole sum of ${n} people's answers to ${scale.items} items gives the printed mean`,
      });
    } else if (sums.length === 0) {
      contradict({
        ko: `집단 "${groupIds[group]}": 인쇄된 평균을 가진 정수 응답으로는 인쇄된 표준편차가 나올 수 없습니다`,
        en: `group "${groupIds[group]}": no whole answers with the printed mean have the printed SD`,
      });
    }
    return sums;
  });
  const [first = [], second = []] = candidates;
  const pairs = first
    .flatMap((a) => second.map((b): SumPair => [a, b]))
    .filter((pair) => squareRanges(scale, pair));
  if (first.length > 0 && second.length > 0 && pairs.length === 0) {
    contradict({
      ko: '인쇄된 평균과 표준편차로는 인쇄된 t가 나올 수 없습니다',
      en: 'no answers with the printed means and SDs give the printed t',
    });
  }
  return pairs;
}

/**
 * Of a whole and its parts, none can have an SD of people's sums above those of all others together (the triangle
 * inequality).
 */
function sdsExclude(scales: readonly ComparedScale[], group: 0 | 1): boolean {
  const rounding = 1e-9;
  const most = scales.map((scale) => sdOfSums(scale, group, 'high'));
  return scales.some((scale, index) => {
    const others = most.reduce((sum, sd, other) => (other === index ? sum : sum + sd), 0);
    return sdOfSums(scale, group, 'low') > others + rounding;
  });
}

/** The lowest or the highest SD of people's sums that prints as every SD of the scale. */
function sdOfSums({ items, conditions }: ComparedScale, group: 0 | 1, end: 'low' | 'high'): number {
  const bounds = conditions.flatMap(({ sd }) => (sd ? [sd[group]] : []));
  const ends = bounds.map(({ [end]: value, per }) => (items * Number(value ?? Infinity)) / Number(per));
  return end === 'low' ? Math.max(0, ...ends) : Math.min(Infinity, ...ends);
}
