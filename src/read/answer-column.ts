import { answerNumber } from '../instrument/answer-number.ts';
import type { Item } from '../instrument/instrument.ts';
import { asSeen, normalised } from '../instrument/normalised.ts';
import { wholeNumber } from '../instrument/whole-number.ts';
import { type FileColumn, plainColumn } from './data-table.ts';
import { noAnswer } from './respondent.ts';
import { type LineOf, RowCount } from './row-count.ts';

/** Reads the cells of one item. */
export interface AnswerColumn {
  readonly item: Item;
  readonly position: number;
  /** Every cell text that needs no second look. */
  readonly answers: ReadonlyMap<string, number>;
  /** The same for cells of one ASCII character, by character code; `unknown` where `answers` has none. */
  readonly digits: Int32Array;
  /** The same for texts as they are compared: without regard to case, width, composition and invisible characters. */
  readonly comparable: ReadonlyMap<string, number>;
  /** Whether the file's labels give its numbers another meaning than the codebook: then only labelled ones are answers. */
  readonly relabelled: boolean;
  /** Whether the file itself declares a cell text missing: 99 may well stand outside the range of answers. */
  readonly isMissing: FileColumn['isMissing'];
  /** Cells that were read only by comparison. */
  readonly loose: RowCount;
  /** Cells that were taken as missing although they are no answer. */
  readonly invalid: RowCount;
}

const unknown = 0x7fffffff;
/** `5 Agree`: only a known label shows that the number is an answer. */
const spaced = /^(-?\d+) (\D.*)$/s;

export function answerColumn(
  item: Item,
  position: number,
  column: FileColumn = plainColumn(item.id),
): AnswerColumn {
  const answers = new Map<string, number>([['', noAnswer]]);
  for (let answer = item.min; answer <= item.max; answer += 1) {
    answers.set(String(answer), column.isMissing(String(answer)) ? noAnswer : answer);
  }
  for (const [text, answer] of item.answers) answers.set(text, answer);
  for (const code of [...missingCodes(item), ...labelledMissing(item, column)]) answers.set(code, noAnswer);
  const comparable = new Map([...answers].map(([text, answer]) => [normalised(text), answer]));
  const relabelled = labelsDisagree(item, column);
  if (relabelled) {
    // Where a file numbers its answers in its own way, its labels tell what they are, and a number without one nothing.
    for (let answer = item.min; answer <= item.max; answer += 1) answers.delete(String(answer));
    for (const [cell, label] of column.valueLabels) {
      const answer = labelledAnswer(item, label);
      if (column.isMissing(cell)) answers.set(cell, noAnswer);
      else if (answer !== undefined) answers.set(cell, answer);
    }
    for (const code of [...missingCodes(item), ...labelledMissing(item, column)]) answers.set(code, noAnswer);
  }
  const digits = Int32Array.from(
    { length: 128 },
    (_, code) => answers.get(String.fromCharCode(code)) ?? unknown,
  );
  const counts = { loose: new RowCount(), invalid: new RowCount() };
  return {
    item,
    position,
    answers,
    digits,
    comparable: relabelled
      ? new Map([...comparable].filter(([text]) => wholeNumber(text) === undefined))
      : comparable,
    relabelled,
    isMissing: column.isMissing,
    ...counts,
  };
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

/**
 * The answer in a cell, `noAnswer` where it is empty or holds a missing code.
 *
 * Spaces around it and decimals that are all zero (`5.0`, `5,0`) do not matter. Undefined means that the cell is invalid.
 *
 * @param rows  how many rows have this cell
 */
export function readAnswer(column: AnswerColumn, cell: string, line: LineOf, rows = 1): number | undefined {
  if (cell.length === 1) {
    const answer = column.digits[cell.charCodeAt(0)];
    if (answer !== undefined && answer !== unknown) return answer;
  }
  const known = writtenAnswer(column, cell);
  if (known !== undefined) return known;
  const answer = comparableAnswer(column.comparable, cell);
  if (answer !== undefined) column.loose.add(line, rows);
  return answer;
}

/** The same; nothing is counted. */
export function peekAnswer(column: AnswerColumn, cell: string): number | undefined {
  return writtenAnswer(column, cell) ?? comparableAnswer(column.comparable, cell);
}

/** Whether `readAnswer` would take a cell. */
export function isAnswer(column: AnswerColumn, cell: string): boolean {
  return peekAnswer(column, cell) !== undefined;
}

function writtenAnswer({ answers, isMissing }: AnswerColumn, cell: string): number | undefined {
  const trimmed = cell.trim();
  const known = answers.get(cell) ?? answers.get(String(wholeNumber(trimmed) ?? trimmed));
  return known ?? (isMissing(cell) ? noAnswer : undefined);
}

/** A number beside a label must agree with it, for forms number their choices in either direction. */
function comparableAnswer(comparable: ReadonlyMap<string, number>, cell: string): number | undefined {
  const text = normalised(cell);
  const known = comparable.get(String(wholeNumber(text) ?? text));
  if (known !== undefined) return known;
  const numbered = answerNumber(cell);
  const [, first, behind] = numbered ? [] : (spaced.exec(asSeen(cell)) ?? []);
  const number = numbered?.value ?? Number(first);
  if (numbered && numbered.label === null) return numbered.plain ? undefined : comparable.get(String(number));
  const named = comparable.get(normalised(numbered?.label ?? behind ?? ''));
  return named === number ? named : undefined;
}
