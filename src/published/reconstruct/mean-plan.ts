import type { Population } from '../../instrument/instrument.ts';
import type { PrintedMean, PublishedTable } from '../published-tables.ts';
import type { AnswerPart } from './answer-part.ts';
import { type IntegerRange, intersection, isEmpty } from './integer-range.ts';
import { numeratorsWithin, printedBounds } from './magnitude-bounds.ts';
import type { Contradiction } from './outcome.ts';
import type { SeededRandom } from './seeded-random.ts';

/** The sums of all answers that a scale, or one item, may have: its own figures and those of its parts allow them. */
export interface MeanPlan {
  readonly range: IntegerRange;
  /** Inner scales, or the items of an innermost one. */
  readonly parts: readonly MeanPlan[];
}

interface PrintedMeanOf extends PrintedMean {
  readonly table: string;
}

/** Every printed mean by scale or item id. An item's mean is taken as scored: reversed where the item is. */
export function printedMeans(
  tables: readonly PublishedTable[],
): ReadonlyMap<string, readonly PrintedMeanOf[]> {
  const means = new Map<string, PrintedMeanOf[]>();
  const add = (id: string, table: string, { mean, score100 }: PrintedMean) =>
    means.set(id, [...(means.get(id) ?? []), { table, mean, score100 }]);
  for (const table of tables) {
    if (table.kind === 'scale_means') for (const row of table.rows) add(row.scale, table.table, row);
    if (table.kind !== 'item_means') continue;
    if (table.total) add(table.scale, table.table, table.total);
    for (const row of table.rows) add(row.item, table.table, row);
  }
  return means;
}

/** Works out, from the items outwards, which sums of n people's answers agree with the printed means. */
export function planMeans(
  part: AnswerPart,
  n: number,
  population: Population,
  means: ReadonlyMap<string, readonly PrintedMeanOf[]>,
  contradictions: Contradiction[],
): MeanPlan {
  const own = (id: string, items: number): IntegerRange => {
    const printed = means.get(id) ?? [];
    const range = intersection(
      { low: n * items * part.min, high: n * items * part.max },
      ...printed.flatMap((mean) => sumsPrinting(mean, n * items, part)),
    );
    if (isEmpty(range)) {
      contradictions.push({
        where: id,
        tables: [...new Set(printed.map(({ table }) => table))],
        message: {
          ko: `"${id}": ${n}명이 ${items}문항에 답한 합으로는 인쇄된 평균과 점수가 나올 수 없습니다`,
          en: `"${id}": no whole sum of ${n} people's answers to ${items} item(s) gives what is printed`,
        },
      });
    }
    return range;
  };
  const parts =
    part.parts.length > 0
      ? part.parts.map((inner) => planMeans(inner, n, population, means, contradictions))
      : part.items.map(({ index }) => ({ range: own(population.items[index]?.id ?? '', 1), parts: [] }));
  const scale = own(part.scale ?? '', part.items.length);
  const range = intersection(scale, totalOf(parts));
  if (isEmpty(range) && !isEmpty(scale) && !parts.some((inner) => isEmpty(inner.range))) {
    contradictions.push({
      where: part.scale ?? '',
      tables: [...new Set((means.get(part.scale ?? '') ?? []).map(({ table }) => table))],
      message: {
        ko: `"${part.scale}"의 평균은 그 문항이나 하위척도의 평균과 맞지 않습니다`,
        en: `the means of its items or parts do not add up to what is printed for "${part.scale}"`,
      },
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

/** The sums of so many answers whose mean, and whose 0–100 score where there is one, print right. */
function sumsPrinting(
  { mean, score100 }: PrintedMean,
  answers: number,
  { min, max }: AnswerPart,
): IntegerRange[] {
  const ofMean = numeratorsWithin(printedBounds(mean), answers);
  if (score100 === null) return [ofMean];
  const bounds = printedBounds(score100);
  const aboveMin = numeratorsWithin({ ...bounds, per: bounds.per * 100n }, answers * (max - min));
  return [ofMean, { low: aboveMin.low + answers * min, high: aboveMin.high + answers * min }];
}
