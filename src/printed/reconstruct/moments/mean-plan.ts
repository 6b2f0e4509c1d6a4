import type { Population } from '../../../codebook/codebook.ts';
import type { LocalizedText } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import type { SeededRandom } from '../../../stats/resampling/seeded-random.ts';
import type { PrintedCell } from '../../printed-cell.ts';
import type { AnswerPart } from '../answer-part.ts';
import { figureOf, impossibleMean } from '../impossible-figures.ts';
import type { Clash } from '../outcome.ts';
import { dividedBy } from './comparison-condition.ts';
import { type IntegerRange, intersection, isEmpty } from './integer-range.ts';
import { exclude, type MagnitudeBounds, numeratorsWithin, printedBounds } from './magnitude-bounds.ts';

/** The sums of all answers that a scale, or one item, may have: its own figures and those of its parts allow them. */
export interface MeanPlan {
  readonly range: IntegerRange;
  /** Inner scales, or the items of an innermost one. */
  readonly parts: readonly MeanPlan[];
}

/** One printed mean or 0–100 score of everybody, of a scale or an item; an item's is of its answers as scored. */
export interface MeanCondition {
  readonly cell: PrintedCell;
  /** The scale or the item. */
  readonly id: string;
  readonly of: 'mean' | 'score100';
  readonly bounds: MagnitudeBounds;
}

export function meanConditions(
  cells: readonly PrintedCell[],
  itemsOf: (scale: string) => number,
): MeanCondition[] {
  return cells.flatMap((cell): MeanCondition[] => {
    const { subject, printed } = cell;
    if (subject.of !== 'scale' && subject.of !== 'item') return [];
    const { figure } = subject;
    if (figure !== 'mean' && figure !== 'score100') return [];
    const id = subject.of === 'scale' ? subject.scale : subject.item;
    const bounds = printedBounds(printed);
    const ofSums = subject.of === 'scale' && subject.score === 'sum' && figure === 'mean';
    return [{ cell, id, of: figure, bounds: ofSums ? dividedBy(bounds, itemsOf(id)) : bounds }];
  });
}

/**
 * Works out, from the items outwards, which sums of n people's answers agree with the printed means.
 *
 * @param clashes  takes what is proved impossible
 */
export function planMeans(
  part: AnswerPart,
  n: number,
  population: Population,
  conditions: readonly MeanCondition[],
  clashes: Clash[],
): MeanPlan {
  const own = (id: string, items: number): IntegerRange => {
    const printed = conditions.filter((condition) => condition.id === id);
    const possible = { low: n * items * part.min, high: n * items * part.max };
    const range = intersection(
      possible,
      ...printed.map((condition) => sumsPrinting(condition, n * items, part)),
    );
    if (isEmpty(range)) clashes.push({ where: id, message: impossible(printed, id, n, { ...part, items }) });
    return range;
  };
  const parts =
    part.parts.length > 0
      ? part.parts.map((inner) => planMeans(inner, n, population, conditions, clashes))
      : part.items.map(({ index }) => ({ range: own(population.items[index]?.id ?? '', 1), parts: [] }));
  const scale = own(part.scale ?? '', part.items.length);
  const total = totalOf(parts);
  const range = intersection(scale, total);
  if (isEmpty(range) && !isEmpty(scale) && !parts.some((inner) => isEmpty(inner.range))) {
    clashes.push({
      where: part.scale ?? '',
      message: messages.reconstruct.partsDoNotAddUp({
        scale: part.scale ?? '',
        low: total.low,
        high: total.high,
        scaleLow: scale.low,
        scaleHigh: scale.high,
      }),
    });
  }
  return { range, parts };
}

/** One sum for every item, in order, adding up to sums that every scale may have. */
export function chooseItemSums(plan: MeanPlan, total: number, random: SeededRandom): number[] {
  if (plan.parts.length === 0) return [total];
  const { low, high } = totalOf(plan.parts);
  const share = high > low ? (total - low) / (high - low) : 0;
  const totals = plan.parts.map(({ range }) => range.low + Math.floor(share * (range.high - range.low)));
  let rest = total - totals.reduce((sum, x) => sum + x, 0);
  while (rest > 0) {
    const able = totals.flatMap((x, index) => (x < (plan.parts[index]?.range.high ?? x) ? [index] : []));
    const index = random.pick(able);
    if (index === undefined) break;
    totals[index] = (totals[index] ?? 0) + 1;
    rest -= 1;
  }
  return plan.parts.flatMap((part, index) => chooseItemSums(part, totals[index] ?? 0, random));
}

function totalOf(parts: readonly MeanPlan[]): IntegerRange {
  return {
    low: parts.reduce((sum, { range }) => sum + range.low, 0),
    high: parts.reduce((sum, { range }) => sum + range.high, 0),
  };
}

/** The sums of so many answers whose mean, or whose 0–100 score, prints right. */
function sumsPrinting(
  { of, bounds }: MeanCondition,
  answers: number,
  { min, max }: AnswerPart,
): IntegerRange {
  if (of === 'mean') return numeratorsWithin(bounds, answers);
  const aboveMin = numeratorsWithin({ ...bounds, per: bounds.per * 100n }, answers * (max - min));
  return { low: aboveMin.low + answers * min, high: aboveMin.high + answers * min };
}

function impossible(
  printed: readonly MeanCondition[],
  id: string,
  n: number,
  scale: { readonly items: number; readonly min: number; readonly max: number },
): LocalizedText {
  const [first] = printed;
  if (printed.length === 1 && first?.of === 'mean')
    return impossibleMean({ ...figureOf(first.cell), group: null }, n, scale);
  const differently = printed.some((one) =>
    printed.some((other) => one.of === other.of && exclude(one.bounds, other.bounds)),
  );
  if (differently) {
    return messages.reconstruct.printedDifferently({ id });
  }
  return messages.reconstruct.noSumHasFigures({ id, n });
}
