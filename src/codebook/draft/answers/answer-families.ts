import type { LocalizedText } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import type { ItemColumn } from '../columns/item-column.ts';
import { grouped } from '../grouped.ts';
import type { AnswerFamily } from './answer-family.ts';
import { fits, likertScale } from './likert-answers.ts';
import { numberFamilies } from './number-families.ts';

/** Sorts items by how they are answered; what cannot be a scale of answers is left out. */
export function answerFamilies(items: readonly ItemColumn[]): readonly AnswerFamily[] {
  const ofForm = (form: ItemColumn['cells']['form']) => items.filter(({ cells }) => cells.form === form);
  return [
    ...numberFamilies(ofForm('numbers')),
    ...clusters(ofForm('likert'), fitsLikert).flatMap((cluster) => likertFamily(cluster) ?? []),
    ...[...grouped(ofForm('words'), ({ parts }) => parts.stem).values()].flatMap((alike) =>
      clusters(alike, sharesAnswers).map(wordsFamily),
    ),
  ];
}

function likertFamily(items: readonly ItemColumn[]): AnswerFamily | null {
  const questions = grouped(items, ({ parts, position }) => parts.stem ?? position);
  const sets = new Map([...questions.values()].map(textsOf).map((texts) => [JSON.stringify(texts), texts]));
  const scale = likertScale(textsOf(items), answersIn(items), [...sets.values()]);
  if (!scale) return null;
  const unmet = scale.unmet.map((text) => `"${text}"`).join(', ');
  const { points, longer, complete } = scale;
  const also: LocalizedText =
    longer === null || unmet
      ? messages.draftAnswers.nobodyChose({ unmet })
      : messages.draftAnswers.oneOfPointsHasAnswers({ longer });
  const confirm: LocalizedText | null =
    complete && longer === null ? null : messages.draftAnswers.scaleHasPointsAlso({ points, also });
  const values = new Map([...scale.ranks].sort(([, a], [, b]) => a - b));
  return {
    items,
    range: { min: 1, max: scale.points, codes: [], confirm, found: false },
    values,
    texts: [...values].map(([text, value]) => {
      const other = scale.elsewhere.get(text);
      const confirm = other === undefined ? null : messages.draftAnswers.onAnotherScale({ other });
      return { text, value, confirm };
    }),
    outside: [],
    downward: null,
  };
}

function wordsFamily(items: readonly ItemColumn[]): AnswerFamily {
  const texts = byAmount(textsOf(items));
  const values = new Map(texts.map((text, index) => [text, index + 1]));
  return {
    items,
    range: {
      min: 1,
      max: Math.max(2, texts.length),
      codes: [],
      confirm: messages.draftAnswers.endPointsAndOrderOfAnswers,
      found: false,
    },
    values,
    texts: [...values].map(([text, value]) => ({
      text,
      value,
      confirm: messages.draftAnswers.order,
    })),
    outside: [],
    downward: null,
  };
}

/** Where each text names a number (`1-2 times`), or is one sign again and again (★★), they are in that order; else as met. */
function byAmount(texts: readonly string[]): readonly string[] {
  const amount = (text: string) =>
    /^(\P{L})\1*$/u.test(text) ? [...text].length : Number(/\d+/.exec(text)?.[0] ?? Number.NaN);
  const amounts = new Set(texts.map(amount));
  if (amounts.has(Number.NaN) || amounts.size < texts.length) return texts;
  return [...texts].sort((a, b) => amount(a) - amount(b));
}

/** Puts each item to the first of the sets that it fits, the richest items first. */
function clusters(
  items: readonly ItemColumn[],
  belong: (items: readonly ItemColumn[]) => boolean,
): readonly (readonly ItemColumn[])[] {
  const sets: ItemColumn[][] = [];
  for (const item of [...items].sort((a, b) => b.cells.answers.size - a.cells.answers.size)) {
    const set = sets.find((others) => belong([...others, item]));
    if (set) set.push(item);
    else sets.push([item]);
  }
  return sets.map((set) => set.sort((a, b) => a.position - b.position));
}

function fitsLikert(items: readonly ItemColumn[]): boolean {
  const texts = textsOf(items);
  return fits(texts)[0]?.ranks.size === texts.length;
}

const mostWords = 9;

/** An item that has a word of its own may be answered as the others are, where no one chose it there. */
function sharesAnswers(items: readonly ItemColumn[]): boolean {
  const own = items.at(-1)?.cells.answers ?? new Map<string, number>();
  const others = new Set(textsOf(items.slice(0, -1)));
  const common = [...own.keys()].filter((word) => others.has(word)).length;
  return common * 2 >= own.size && textsOf(items).length <= mostWords;
}

const textsOf = (items: readonly ItemColumn[]) => [
  ...new Set(items.flatMap(({ cells }) => [...cells.answers.keys()])),
];

function answersIn(items: readonly ItemColumn[]): number {
  return items.flatMap(({ cells }) => [...cells.answers.values()]).reduce((sum, n) => sum + n, 0);
}
