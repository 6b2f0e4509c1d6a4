import type { ColumnProfile } from '../columns/column-profile.ts';
import { cellNumber, type PrefixedCode, prefixedCode } from './cell-number.ts';
import { fits, isLikertAnswer } from './likert-answers.ts';
import { meansNoAnswer } from './no-answer.ts';
import { sharesWords } from './word-sets.ts';

/** How the cells of a column answer its question. */
export interface AnswerCells {
  /** As numbers, as the words of a known scale, or as words that only a person can put in order. */
  readonly form: 'numbers' | 'likert' | 'words';
  /** The cells that answer, in the order met, with their counts. */
  readonly answers: ReadonlyMap<string, number>;
  /** What the cells say by a number, alone or beside words; empty for other forms. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Where each number is a code of letters and digits. */
  readonly code: Pick<PrefixedCode, 'prefix' | 'digits'> | null;
  /** Cells that say that there is no answer, and codes that the file labels so, whether they were met or not. */
  readonly missing: readonly string[];
  /** Cells that are neither. */
  readonly strange: readonly string[];
}

/** Tells the columns of answers, by position, from those that hold something else. */
export function answerColumns(
  columns: readonly (ColumnProfile | null)[],
  fewestSharing = 3,
): ReadonlyMap<number, AnswerCells> {
  const shared = sharesWords(columns, fewestSharing);
  const found = columns.map((column, position) =>
    column ? answerCells(column, shared[position] ?? false) : null,
  );
  const prefixes = found.map((cells) => cells?.code?.prefix ?? null);
  return new Map(
    found.flatMap((cells, position) => {
      const prefix = cells?.code?.prefix;
      const alone = prefix !== undefined && prefixes.filter((one) => one === prefix).length < fewestSharing;
      return !cells || (alone && !formServiceCode.test(prefix)) ? [] : [[position, cells] as const];
    }),
  );
}

/** As LimeSurvey numbers the answers of a question. */
const formServiceCode = /^AO?$/;
/** Words among numbers, and words that a known scale does not have: a slip or two, or a few that many people wrote. */
const mostStrange = 3;
const mostStrangeShare = 0.5;
const farthestNumber = 9999;

function answerCells(column: ColumnProfile, isShared: boolean): AnswerCells | null {
  const labels = [...column.valueLabels.values()]
    .filter((label) => !meansNoAnswer(label))
    .map((label) => cellNumber(label)?.label ?? label)
    .filter((label) => /\p{L}/u.test(label));
  if (labels.length > 0 && !isShared && !labels.some(isLikertAnswer)) return null;
  const missing = noAnswerCells(column);
  const cells = new Map([...column.values].filter(([cell]) => !missing.includes(cell)));
  return (
    numbersIn(column, cells, missing, isShared) ??
    codesIn(column, cells, missing) ??
    likertIn(column, cells, missing) ??
    (isShared && !column.more && cells.size > 0
      ? { ...nothing, form: 'words', answers: cells, missing }
      : null)
  );
}

const nothing = { numbers: new Map<string, number>(), code: null, strange: [] };

/** Declared by a word, or by the file's own label of the value; a word of the scale itself is an answer. */
function noAnswerCells({ values, valueLabels }: ColumnProfile): readonly string[] {
  const said = [...values.keys()].filter((cell) => meansNoAnswer(valueLabels.get(cell) ?? cell));
  const labelled = [...valueLabels].flatMap(([cell, label]) => (meansNoAnswer(label) ? [cell] : []));
  const inWords = [...values.keys()].filter((cell) => !valueLabels.has(cell));
  return [...new Set([...labelled, ...said])].filter((cell) => {
    const word = valueLabels.get(cell) ?? cell;
    const others = [...(valueLabels.size > 0 ? valueLabels.values() : inWords)];
    return !(isLikertAnswer(word) && isRungBetween(word, others));
  });
}

/** Whether `Not sure` stands between `Disagree` and `Agree`, and no other middle does. */
function isRungBetween(word: string, others: readonly string[]): boolean {
  const plain = others.filter((other) => other !== word && !meansNoAnswer(other));
  const without = fits(plain)[0]?.ranks.size ?? 0;
  return without >= 2 && fits([...plain, word]).some(({ ranks }) => ranks.size > without && ranks.has(word));
}

function numbersIn(
  column: ColumnProfile,
  cells: ReadonlyMap<string, number>,
  missing: readonly string[],
  isShared: boolean,
): AnswerCells | null {
  const numbers = new Map(
    [...cells.keys()].flatMap((cell) => {
      const number = cellNumber(cell);
      const known = number?.label === null || isShared || isLikertAnswer(number?.label ?? '');
      return number && known && Math.abs(number.value) <= farthestNumber
        ? [[cell, number.value] as const]
        : [];
    }),
  );
  const answers = new Map([...cells].filter(([cell]) => numbers.has(cell)));
  const strange = [...cells.keys()].filter((cell) => !numbers.has(cell));
  return mayBeStrange(column, cells, answers)
    ? { form: 'numbers', answers, numbers, code: null, missing, strange }
    : null;
}

/** Codes of one prefix, such as `A1` to `A5`. */
function codesIn(
  column: ColumnProfile,
  cells: ReadonlyMap<string, number>,
  missing: readonly string[],
): AnswerCells | null {
  const codes = [...cells.keys()].flatMap((cell) => {
    const code = prefixedCode(cell);
    return code && code.value <= mostCodes ? [{ cell, ...code }] : [];
  });
  const [first] = codes;
  const alike = codes.filter(({ prefix, digits }) => prefix === first?.prefix && digits === first.digits);
  if (!first || alike.length < 2) return null;
  const numbers = new Map(alike.map(({ cell, value }) => [cell, value] as const));
  const answers = new Map([...cells].filter(([cell]) => numbers.has(cell)));
  const strange = [...cells.keys()].filter((cell) => !numbers.has(cell));
  const { prefix, digits } = first;
  return mayBeStrange(column, cells, answers)
    ? { form: 'numbers', answers, numbers, code: { prefix, digits }, missing, strange }
    : null;
}

const mostCodes = 11;

function likertIn(
  column: ColumnProfile,
  cells: ReadonlyMap<string, number>,
  missing: readonly string[],
): AnswerCells | null {
  const texts = [...cells].sort(([, a], [, b]) => b - a).map(([cell]) => cell);
  const ranks = fits(texts)[0]?.ranks;
  if (!ranks) return null;
  const answers = new Map([...cells].filter(([cell]) => ranks.has(cell)));
  const strange = [...cells.keys()].filter((cell) => !ranks.has(cell));
  if (strange.length > 0 && answers.size < 2) return null;
  return mayBeStrange(column, cells, answers)
    ? { ...nothing, form: 'likert', answers, missing, strange }
    : null;
}

function mayBeStrange(
  column: ColumnProfile,
  cells: ReadonlyMap<string, number>,
  answers: ReadonlyMap<string, number>,
): boolean {
  if (answers.size === 0) return false;
  const noAnswers = count(column.values) - count(cells);
  const total = column.filled - noAnswers;
  const others = total - count(answers);
  if (others <= Math.max(1, mostSlips * total) && others * 2 <= total) return true;
  return !column.more && cells.size - answers.size <= mostStrange && others <= mostStrangeShare * total;
}

/** Among the cells of an item may be slips: one, or a few of many. */
const mostSlips = 0.1;

const count = (cells: ReadonlyMap<string, number>) => [...cells.values()].reduce((sum, n) => sum + n, 0);
