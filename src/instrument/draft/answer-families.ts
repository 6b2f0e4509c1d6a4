import { answerNumber } from '../answer-number.ts';
import { type EndPoints, endPoints } from './end-points.ts';
import { grouped } from './grouped.ts';
import { type ItemColumn, labelledNumbers, numberCounts } from './item-columns.ts';
import { likertScale } from './likert-answers.ts';

/** Items that are answered in the same way. */
export interface AnswerFamily {
  readonly items: readonly ItemColumn[];
  readonly range: EndPoints;
  /** What each cell that is no plain number means. */
  readonly values: ReadonlyMap<string, number>;
  /** Whether a person must say what order the answers have. */
  readonly confirmOrder: boolean;
}

/** Sorts items by how they are answered; what cannot be a scale of answers is left out. */
export function answerFamilies(items: readonly ItemColumn[]): readonly AnswerFamily[] {
  const ofForm = (form: ItemColumn['cells']['form']) => items.filter(({ cells }) => cells.form === form);
  return [
    ...numberFamilies(ofForm('numbers')),
    ...clusters(ofForm('likert'), fitsLikert).map(likertFamily),
    ...clusters(ofForm('words'), fitsWords).map(wordsFamily),
  ].flatMap((family) => (family ? [family] : []));
}

/** Short scales and long ones, such as 0–10, do not mix; nor do those of which the file says the end points. */
function numberFamilies(items: readonly ItemColumn[]): (AnswerFamily | null)[] {
  const kinds = grouped(items, (item) => {
    const range = endPoints(numberCounts(item), labelledNumbers(item));
    const declared = range?.confirm === null ? ` ${range.min} ${range.max}` : '';
    return `${item.parts.stem ?? ''}\n${(range?.max ?? 0) > 7}${declared}`;
  });
  return [...kinds.values()].map((family) => {
    const counts = new Map<number, number>();
    for (const item of family) {
      for (const [value, n] of numberCounts(item)) counts.set(value, (counts.get(value) ?? 0) + n);
    }
    const range = endPoints(counts, family.flatMap(labelledNumbers));
    if (!range) return null;
    const cells = new Set(family.flatMap((item) => [...item.cells.answers.keys()]));
    const values = [...cells].flatMap((cell) => {
      const number = answerNumber(cell);
      if (!number || number.plain || number.value < range.min || number.value > range.max) return [];
      return [[cell, number.value] as const];
    });
    return { items: family, range, values: new Map(values), confirmOrder: false };
  });
}

function likertFamily(items: readonly ItemColumn[]): AnswerFamily | null {
  const scale = likertScale(textsOf(items), answersIn(items));
  if (!scale) return null;
  const confirm = scale.complete
    ? null
    : { ko: `${scale.points}점 척도인지`, en: `that the scale has ${scale.points} points` };
  return {
    items,
    range: { min: 1, max: scale.points, codes: [], confirm },
    values: new Map([...scale.ranks].sort(([, a], [, b]) => a - b)),
    confirmOrder: false,
  };
}

function wordsFamily(items: readonly ItemColumn[]): AnswerFamily {
  const texts = textsOf(items);
  return {
    items,
    range: {
      min: 1,
      max: texts.length,
      codes: [],
      confirm: { ko: '양 끝점과 응답의 순서', en: 'the end points, and the order of the answers' },
    },
    values: new Map(texts.map((text, index) => [text, index + 1])),
    confirmOrder: true,
  };
}

/** Puts each item to the first of the sets that it fits, the richest items first. */
function clusters(
  items: readonly ItemColumn[],
  fits: (items: readonly ItemColumn[]) => boolean,
): readonly (readonly ItemColumn[])[] {
  const sets: ItemColumn[][] = [];
  for (const item of [...items].sort((a, b) => b.cells.answers.size - a.cells.answers.size)) {
    const set = sets.find((others) => fits([...others, item]));
    if (set) set.push(item);
    else sets.push([item]);
  }
  return sets.map((set) => set.sort((a, b) => a.position - b.position));
}

const fitsLikert = (items: readonly ItemColumn[]) => likertScale(textsOf(items), answersIn(items)) !== null;

/** Sets of words are one where one of them holds the other. */
function fitsWords(items: readonly ItemColumn[]): boolean {
  return textsOf(items).length === Math.max(...items.map(({ cells }) => cells.answers.size));
}

const textsOf = (items: readonly ItemColumn[]) => [
  ...new Set(items.flatMap(({ cells }) => [...cells.answers.keys()])),
];

function answersIn(items: readonly ItemColumn[]): number {
  return items.flatMap(({ cells }) => [...cells.answers.values()]).reduce((sum, n) => sum + n, 0);
}
