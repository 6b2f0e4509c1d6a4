import { messages } from '../../../messages/messages.ts';
import { answerNumber } from '../../words/answer-number.ts';
import type { ItemColumn } from '../columns/item-column.ts';
import { grouped } from '../grouped.ts';
import type { AnswerProposal } from '../proposal.ts';
import type { AnswerFamily } from './answer-family.ts';
import { cellNumber } from './cell-number.ts';
import { type EndPoints, endPoints } from './end-points.ts';
import { itemReading, labelsOf, numberCounts } from './item-labels.ts';
import type { LabelReading } from './label-reading.ts';
import { rangeSaid } from './range-said.ts';
import { wordedEnds } from './worded-ends.ts';

/** Short scales and long ones, such as 0–10, do not mix; nor do those with words beside the numbers and without. */
export function numberFamilies(items: readonly ItemColumn[]): readonly AnswerFamily[] {
  const kinds = grouped(items, (item) => {
    const range = endPoints(numberCounts(item), itemReading(item) ?? rangeSaid([item]));
    const declared = [...item.profile.valueLabels].map(([cell, label]) => `${cell} ${label}`);
    const worded = (labelsOf([item])?.size ?? 0) > 0;
    return JSON.stringify([item.parts.stem, (range?.max ?? 0) > 7, item.cells.code, declared, worded]);
  });
  return [...kinds.values()]
    .flatMap(agreeing)
    .flatMap(ofOneRange)
    .flatMap((family) => numberFamily(family) ?? []);
}

/** Items in whose cells the same number stands beside the same words. */
function agreeing(items: readonly ItemColumn[]): readonly (readonly ItemColumn[])[] {
  if (labelsOf(items)) return [items];
  const sets: ItemColumn[][] = [];
  for (const item of items) {
    const set = sets.find((others) => labelsOf([...others, item]) !== null);
    if (set) set.push(item);
    else sets.push([item]);
  }
  return sets;
}

/** Items whose questions say different end points do not mix. */
function ofOneRange(items: readonly ItemColumn[]): readonly (readonly ItemColumn[])[] {
  const said = (item: ItemColumn) => JSON.stringify(rangeSaid([item]));
  const ranges = new Set(items.map(said));
  ranges.delete('null');
  return ranges.size > 1 ? [...grouped(items, said).values()] : [items];
}

function numberFamily(items: readonly ItemColumn[]): AnswerFamily | null {
  const reading = itemReading(...items);
  const outside = new Set(reading?.outside);
  const counts = new Map<number, number>();
  for (const item of items) {
    for (const [value, n] of numberCounts(item)) {
      if (!outside.has(value)) counts.set(value, (counts.get(value) ?? 0) + n);
    }
  }
  const asWritten = reading?.order ? { ...reading, ...span([...reading.order.keys()]) } : reading;
  const met = endPoints(counts, asWritten ?? rangeSaid(items));
  if (!met) return null;
  const turned = met.min === asWritten?.min && met.max === asWritten.max ? (reading?.order ?? null) : null;
  const range: EndPoints = turned && reading ? { ...met, min: reading.min, max: reading.max } : met;
  const ends = wordedEnds(items, range, [...counts.keys()]);
  const { min, max } = ends ?? range;
  const cells = [...new Map(items.flatMap(({ cells }) => [...cells.numbers]))];
  const within = (value: number | undefined): value is number =>
    value !== undefined && value >= min && value <= max;
  const meant = (value: number) => (turned ? turned.get(value) : value);
  const values = cells.flatMap(([cell, number]) => {
    const value = meant(number);
    return within(value) ? [[cell, value] as const] : [];
  });
  const written = values.filter(([cell]) => !answerNumber(cell)?.plain);
  const texts = turned
    ? turnedTexts(items, turned)
    : (codeTexts(items, min, max) ?? written.map(([text, value]) => ({ text, value, confirm: null })));
  return {
    items,
    range: { ...range, min, max },
    values: new Map([...values, ...(ends?.texts ?? []).map(({ text, value }) => [text, value] as const)]),
    texts: [...texts, ...(ends?.texts ?? [])].sort((a, b) => a.value - b.value),
    outside: [...outside],
    downward: turned ? null : (reading?.downward ?? null),
  };
}

/** Answers in the order of a known scale, where the file numbers them in another one. */
function turnedTexts(
  items: readonly ItemColumn[],
  order: NonNullable<LabelReading['order']>,
): AnswerProposal[] {
  const written = new Map(
    items.flatMap(({ profile, cells }) =>
      profile.valueLabels.size > 0
        ? [...profile.valueLabels].map(
            ([cell, label]) => [cellNumber(label)?.label ?? label, cellNumber(cell)?.value] as const,
          )
        : [...cells.numbers],
    ),
  );
  return [...written].flatMap(([text, number]) => {
    if (number === undefined) return [];
    const value = order.get(number);
    if (value === undefined) return [];
    const confirm = messages.draftAnswers.confirm({ numberText: number });
    return [{ text, value, confirm }];
  });
}

/** All codes of one prefix, those that no one chose too. */
function codeTexts(items: readonly ItemColumn[], min: number, max: number): AnswerProposal[] | null {
  const code = items[0]?.cells.code;
  if (!code) return null;
  return Array.from({ length: max - min + 1 }, (_, at) => {
    const value = min + at;
    return { text: `${code.prefix}${String(value).padStart(code.digits, '0')}`, value, confirm: null };
  });
}

const span = (values: readonly number[]) => ({ min: Math.min(...values), max: Math.max(...values) });
