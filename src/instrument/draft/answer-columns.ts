import { answerNumber } from '../answer-number.ts';
import type { ColumnProfile } from './column-profile.ts';
import { isLikertAnswer } from './likert-answers.ts';
import { meansNoAnswer } from './missing-words.ts';

/** How the cells of a column answer its question. */
export interface AnswerCells {
  /** As numbers, as the words of a known scale, or as words that only a person can put in order. */
  readonly form: 'numbers' | 'likert' | 'words';
  /** The cells that answer, in the order met, with their counts. */
  readonly answers: ReadonlyMap<string, number>;
  /** Cells that say that there is no answer. */
  readonly missing: readonly string[];
}

/** Among the cells of an item may be slips: one, or a few of many. */
const mostOthers = 0.1;
const mostWords = 7;
const fewestSharing = 3;

/** Tells the columns of answers, by position, from those that hold something else. */
export function answerColumns(columns: readonly (ColumnProfile | null)[]): ReadonlyMap<number, AnswerCells> {
  const sets = columns.map((column) => (column ? wordSet(column) : ''));
  const shared = sharedSets(sets.filter((set) => set !== ''));
  const found = columns.map((column, position) => {
    const own = sets[position] ?? '';
    return column ? answerCells(column, own !== '' && shared.some((set) => isWithin(own, set))) : null;
  });
  return new Map(found.flatMap((cells, position) => (cells ? [[position, cells] as const] : [])));
}

function answerCells(column: ColumnProfile, isShared: boolean): AnswerCells | null {
  const missing = [...column.values.keys()].filter((cell) => isNoAnswer(column, cell));
  const rest = [...column.values].filter(([cell]) => !missing.includes(cell));
  const total = column.filled - count([...column.values].filter(([cell]) => missing.includes(cell)));
  const form = (form: AnswerCells['form'], isAnswer: (cell: string) => boolean): AnswerCells | null => {
    const answers = rest.filter(([cell]) => isAnswer(cell));
    const others = total - count(answers);
    if (others > Math.max(1, mostOthers * total) || others * 2 > total || answers.length === 0) return null;
    return { form, answers: new Map(answers), missing };
  };
  const labels = [...column.valueLabels.values()].filter((label) => !meansNoAnswer(label));
  if (labels.length > 0 && !isShared && !labels.some(isLikertAnswer)) return null;
  return (
    form('numbers', (cell) => {
      const number = answerNumber(cell);
      if (!number || Math.abs(number.value) > 9999) return false;
      return number.label === null || isShared || isLikertAnswer(number.label);
    }) ??
    form('likert', isLikertAnswer) ??
    (isShared && !column.more ? form('words', () => true) : null)
  );
}

/** Declared by a word, or by the file's own label of the value. */
function isNoAnswer({ valueLabels }: ColumnProfile, cell: string): boolean {
  const label = valueLabels.get(cell);
  return meansNoAnswer(cell) || (label !== undefined && meansNoAnswer(label));
}

/** The few texts that a column's cells are taken from, as one text; empty where there are too many or too few. */
function wordSet({ values, valueLabels, more }: ColumnProfile): string {
  const words = valueLabels.size > 0 ? [...valueLabels.values()] : more ? [] : [...values.keys()];
  const answers = [...new Set(words.filter((word) => !meansNoAnswer(word)))];
  const plain = answers.every((word) => answerNumber(word)?.plain);
  return plain || answers.length > mostWords ? '' : JSON.stringify(answers.sort());
}

const isWithin = (inner: string, outer: string) => {
  const texts = wordsOf(outer);
  return wordsOf(inner).every((text) => texts.includes(text));
};

const wordsOf = (set: string): readonly string[] => JSON.parse(set);

/** Sets of three or more words that several columns are within. */
function sharedSets(sets: readonly string[]): string[] {
  return [...new Set(sets)].filter(
    (set) => wordsOf(set).length > 2 && sets.filter((other) => isWithin(other, set)).length >= fewestSharing,
  );
}

const count = (cells: readonly (readonly [string, number])[]) => cells.reduce((sum, [, n]) => sum + n, 0);
