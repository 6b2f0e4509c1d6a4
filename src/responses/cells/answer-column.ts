import type { Item } from '../../codebook/codebook.ts';
import { answerNumber } from '../../codebook/words/answer-number.ts';
import { normalised } from '../../codebook/words/normalised.ts';
import { wholeNumber } from '../../codebook/words/whole-number.ts';
import { type FileColumn, plainColumn } from '../../read/data-table.ts';
import { noAnswer } from '../people/respondent.ts';
import type { How } from './how.ts';

/** What one cell of an item means. */
export interface AnswerMeaning {
  /** `noAnswer` where the cell is empty, holds a missing code, or is invalid. */
  readonly answer: number;
  readonly how: How;
}

/** What the cells of one item mean, and where they stand in a row. */
export interface AnswerColumn {
  readonly item: Item;
  readonly position: number;
  /** Every cell text that needs no second look. */
  readonly written: ReadonlyMap<string, AnswerMeaning>;
  /** The cells of one ASCII character among them, by character code. */
  readonly characters: readonly (AnswerMeaning | undefined)[];
  /** By texts as they are compared: without regard to case, width, composition and invisible characters. */
  readonly matched: ReadonlyMap<string, AnswerMeaning>;
  /** Whether the file's labels give its numbers another meaning than the codebook: then only labelled ones are answers. */
  readonly relabelled: boolean;
  /** Whether the file itself declares a cell text missing: 99 may well stand outside the range of answers. */
  readonly isMissing: FileColumn['isMissing'];
}

export const missingAnswer: AnswerMeaning = { answer: noAnswer, how: 'written' };
export const invalidAnswer: AnswerMeaning = { answer: noAnswer, how: 'invalid' };

export function answerColumn(
  item: Item,
  position: number,
  column: FileColumn = plainColumn(item.id),
): AnswerColumn {
  const missing = [...missingCodes(item), ...labelledMissing(item, column)];
  const numbers = numbersOf(item).map(
    (text) => [text, column.isMissing(text) ? noAnswer : Number(text)] as const,
  );
  const none = missing.map((text) => [text, noAnswer] as const);
  const ofCodebook = new Map<string, number>([['', noAnswer], ...numbers, ...item.answers, ...none]);
  const relabelled = labelsDisagree(item, column);
  const written = relabelled ? byLabels(ofCodebook, item, column, none) : ofCodebook;
  const matched = [...ofCodebook].map(([text, answer]) => [normalised(text), answer] as const);
  const meanings = meaningsOf([...written], 'written');
  return {
    item,
    position,
    written: meanings,
    characters: byCharacter(meanings),
    matched: meaningsOf(
      relabelled ? matched.filter(([text]) => wholeNumber(text) === undefined) : matched,
      'matched',
    ),
    relabelled,
    isMissing: column.isMissing,
  };
}

/** Where a file numbers its answers in its own way, its labels say what they are, and a number without one means nothing. */
function byLabels(
  ofCodebook: ReadonlyMap<string, number>,
  item: Item,
  { valueLabels, isMissing }: FileColumn,
  none: readonly (readonly [text: string, answer: number])[],
): Map<string, number> {
  const answers = new Map(ofCodebook);
  for (const text of numbersOf(item)) answers.delete(text);
  for (const [cell, label] of valueLabels) {
    const answer = isMissing(cell) ? noAnswer : labelledAnswer(item, label);
    if (answer !== undefined) answers.set(cell, answer);
  }
  return new Map([...answers, ...none]);
}

function meaningsOf(
  answers: readonly (readonly [text: string, answer: number])[],
  how: How,
): Map<string, AnswerMeaning> {
  return new Map(answers.map(([text, answer]) => [text, { answer, how }]));
}

function byCharacter(meanings: ReadonlyMap<string, AnswerMeaning>): readonly (AnswerMeaning | undefined)[] {
  const characters = new Array<AnswerMeaning | undefined>(128).fill(undefined);
  for (const [text, meaning] of meanings) {
    const code = text.length === 1 ? text.charCodeAt(0) : characters.length;
    if (code < characters.length) characters[code] = meaning;
  }
  return characters;
}

/** Every number from the lowest answer to the highest. */
function numbersOf({ min, max }: Item): string[] {
  return Array.from({ length: max - min + 1 }, (_, above) => String(min + above));
}

/** Codes that are numbers also as such: 99.0 is 99. */
function missingCodes({ missing }: Item): string[] {
  return [...missing, ...missing.flatMap((code) => wholeNumber(code) ?? []).map(String)];
}

/** Whether some value of a file means another number by its label than by itself. */
function labelsDisagree(item: Item, { valueLabels, isMissing }: FileColumn): boolean {
  return [...valueLabels].some(([cell, label]) => {
    const answer = isMissing(cell) ? undefined : labelledAnswer(item, label);
    return answer !== undefined && answer !== Number(cell);
  });
}

/** The values of a file whose labels the codebook lists as missing: 7 may mean so in one column, and an answer in another. */
function labelledMissing({ missing }: Item, { valueLabels }: FileColumn): string[] {
  const words = new Set(missing.map(normalised));
  return [...valueLabels].flatMap(([cell, label]) => (words.has(normalised(label)) ? [cell] : []));
}

/** What the label of a value means in the codebook, whatever number stands beside the words. */
function labelledAnswer({ answers }: Item, label: string): number | undefined {
  const words = normalised(answerNumber(label)?.label ?? label);
  return [...answers].find(([text]) => normalised(text) === words)?.[1];
}
