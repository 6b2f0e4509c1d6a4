import { roundHalfAway } from '../../document/round-half-away.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { PrintedCell } from '../printed-cell.ts';
import type { ComparisonCondition } from './moments/comparison-condition.ts';
import { exclude } from './moments/magnitude-bounds.ts';
import { type ComparedScale, possibleSds, possibleTs } from './moments/moment-ranges.ts';
import type { SumPair } from './moments/sum-pairs.ts';

/** Whether two tables print the same figure differently. */
export function printedDifferently(conditions: readonly ComparisonCondition[]): boolean {
  const sameFigure = (one: ComparisonCondition, other: ComparisonCondition) =>
    one.of === 't' || other.of === 't'
      ? one.of === other.of
      : one.of === other.of && one.group === other.group;
  return conditions.some((one, index) =>
    conditions.slice(index + 1).some((other) => sameFigure(one, other) && exclude(one.bounds, other.bounds)),
  );
}

/** How a figure is printed, and whether it is of sums of items. */
export function figureOf({ printed, subject }: PrintedCell) {
  return { printed, ofSums: subject.of === 'scale' && subject.score === 'sum' };
}

/** No sum gives a mean: the end points that it is beyond, or the two sums around it and what they would print as. */
export function impossibleMean(
  figure: { readonly printed: string; readonly ofSums: boolean; readonly group: string | null },
  people: number,
  { items, min, max }: Pick<ComparedScale, 'items' | 'min' | 'max'>,
): LocalizedText {
  const { printed, group } = figure;
  const times = figure.ofSums ? items : 1;
  if (Number(printed) < min * times || Number(printed) > max * times) {
    return messages.reconstruct.meanOutsideScores({
      inGroup: inGroup(group),
      printed,
      minTimes: min * times,
      maxTimes: max * times,
    });
  }
  const answers = people * items;
  const decimals = printed.split('.')[1]?.length ?? 0;
  const below = Math.floor((Number(printed) * answers) / times);
  const asMean = (sum: number) => `${sum} → ${roundHalfAway((sum * times) / answers, decimals)}`;
  const nearest = { one: asMean(below), other: asMean(below + 1) };
  return messages.reconstruct.noSumHasMean({ inGroup: inGroup(group), people, items, printed, ...nearest });
}

/** No Q gives an SD: the possible SDs on either side of it. */
export function impossibleSd(
  scale: ComparedScale,
  group: 0 | 1,
  groupId: string,
  sums: readonly number[],
): LocalizedText {
  const printed = scale.conditions.find((condition) => condition.of === 'sd' && condition.group === group);
  const times = printed && figureOf(printed.cell).ofSums ? scale.items : 1;
  const sds = sums.map((sum) => possibleSds(scale, group, sum).map((sd) => sd * times));
  const nearest = nearestTo(printed?.cell.printed ?? '', sds);
  return messages.reconstruct.impossibleSd({ inGroup: inGroup(groupId), nearest });
}

/** No Q gives a t: the possible t on either side of it. */
export function impossibleT(scale: ComparedScale, pairs: readonly SumPair[]): LocalizedText {
  const printed = scale.conditions.find(({ of }) => of === 't');
  if (printed?.of === 't' && printed.test === 'welch') {
    return messages.reconstruct.noAnswersHaveWelchT;
  }
  const nearest = nearestTo(
    printed?.cell.printed ?? '',
    pairs.map((pair) => possibleTs(scale, pair)),
  );
  return messages.reconstruct.noAnswersHaveT({ nearest });
}

/** The value just below and the value just above what is printed, with two decimals more; "–" where there is none. */
function nearestTo(printed: string, values: readonly (readonly number[])[]): string {
  const target = Number(printed.replace('−', '-'));
  const decimals = (printed.split('.')[1]?.length ?? 0) + 2;
  let [below, above] = [-Infinity, Infinity];
  for (const value of values.flat()) {
    if (value <= target && value > below) below = value;
    if (value >= target && value < above) above = value;
  }
  const finite = [...new Set([below, above])].filter(Number.isFinite);
  return finite.map((value) => roundHalfAway(value, decimals)).join(', ') || '–';
}

function inGroup(group: string | null): LocalizedText {
  return group === null ? messages.common.nothing : messages.reconstruct.inGroup({ group });
}
