import type { ColumnProfile } from '../columns/column-profile.ts';
import { anyQuestion, nameParts, sharedQuestions } from '../columns/name-parts.ts';
import { grouped } from '../grouped.ts';
import { cellNumber } from './cell-number.ts';
import { meansNoAnswer } from './no-answer.ts';

const mostWords = 9;
const fewestWords = 3;
const mostSets = 500;

/**
 * Whether each column shares the few texts that its cells are taken from with others, as the questions of a scale do.
 *
 * @param fewest  how many columns have to share them, the column itself among them
 */
export function sharesWords(columns: readonly (ColumnProfile | null)[], fewest: number): readonly boolean[] {
  const sets = columns.map((column) => (column ? wordsOf(column) : []));
  const keys = sets.map((words) => JSON.stringify(words));
  const distinct = new Map(sets.flatMap((words, at) => (words.length > 1 ? [[keys[at] ?? '', words]] : [])));
  const families = familiesOf([...distinct.values()]);
  const shared = new Set(
    families.flatMap((family) => {
      const union = new Set(family.flat()).size;
      const members = new Set(family.map((words) => JSON.stringify(words)));
      const count = keys.filter((key) => members.has(key)).length;
      return union >= fewestWords && union <= mostWords && count >= fewest ? [...members] : [];
    }),
  );
  const named = sharesName(columns, fewest);
  return keys.map((key, position) => shared.has(key) || (named[position] ?? false));
}

const mostCells = 14;
/** Questions with these answers are of no scale, however many there are. */
const yesOrNo =
  /^(예|네|아니오|아니요|있음|없음|있다|없다|해당|해당없음|yes|no|y|n|true|false|o|x|checked|unchecked|선택|미선택)$/i;

/** Whether columns of one name and different numbers hold the same few cells, or the same labels of values. */
function sharesName(columns: readonly (ColumnProfile | null)[], fewest: number): readonly boolean[] {
  const questions = sharedQuestions(columns.flatMap((column) => column?.name ?? []));
  const stems = columns.map((column) => {
    const stem = column ? nameParts(column.name, questions).stem : null;
    return stem === null || anyQuestion.test(stem) ? null : stem;
  });
  const cells = columns.map((column) =>
    column && !column.more ? [...column.valueLabels.values(), ...column.values.keys()] : [],
  );
  const groups = grouped([...columns.keys()], (position) => stems[position] ?? null);
  return columns.map((_, position) => {
    const stem = stems[position] ?? null;
    const siblings = stem === null ? [] : (groups.get(stem) ?? []);
    const all = new Set(siblings.flatMap((other) => cells[other] ?? []));
    const own = cells[position] ?? [];
    const met = siblings.some(
      (other) => other !== position && cells[other]?.some((cell) => own.includes(cell)),
    );
    const enough =
      all.size >= fewestWords || (all.size === 2 && ![...all].some((cell) => yesOrNo.test(cell)));
    return met && siblings.length >= fewest && enough && all.size <= mostCells;
  });
}

/** Sorted, without those that mean no answer; none where they are too many, or plain numbers. */
function wordsOf({ values, valueLabels, more }: ColumnProfile): readonly string[] {
  const words = valueLabels.size > 0 ? [...valueLabels.values()] : more ? [] : [...values.keys()];
  const answers = [...new Set(words.filter((word) => !meansNoAnswer(word)))];
  const plain = answers.filter((word) => cellNumber(word)?.label === null).length;
  return plain * 2 >= answers.length || answers.length > mostWords ? [] : answers.sort();
}

/** Sets that have two words in common, and half of the smaller one, are of one family. */
function familiesOf(sets: readonly (readonly string[])[]): readonly (readonly (readonly string[])[])[] {
  if (sets.length > mostSets) return sets.map((words) => [words]);
  const families: (readonly string[])[][] = [];
  for (const words of [...sets].sort((a, b) => b.length - a.length)) {
    const family = families.find((others) => others.some((other) => isAlike(words, other)));
    if (family) family.push(words);
    else families.push([words]);
  }
  return families;
}

function isAlike(a: readonly string[], b: readonly string[]): boolean {
  const common = a.filter((word) => b.includes(word)).length;
  return common >= 2 && common * 2 >= Math.min(a.length, b.length);
}
