import type { Item } from '../instrument/instrument.ts';
import { normalised } from '../instrument/normalised.ts';
import { type FileColumn, plainColumn } from './data-table.ts';
import { noAnswer } from './respondent.ts';
import { RowCount } from './row-count.ts';

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
  /** Whether the file itself declares a cell text missing: 99 may well stand outside the range of answers. */
  readonly isMissing: FileColumn['isMissing'];
  /** Cells that were read only by comparison. */
  readonly loose: RowCount;
  /** Cells that were taken as missing although they are no answer. */
  readonly invalid: RowCount;
}

const unknown = 0x7fffffff;
const wholeNumber = /^-?\d+(\.0+)?$/;
/** `5점` */
const points = /^(-?\d+) ?점$/;
/** `5. Agree`, `5) Agree`, `5 - Agree`, `5=Agree`, `5점: Agree`: how forms and SPSS number their choices. */
const numbered = /^(-?\d+) ?점? ?[.):=-]? ?(\D.*)$/s;
/** `Agree (5)` */
const numberedLast = /^(\D+?) ?\((-?\d+)\)$/s;

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
  for (const code of item.missing) answers.set(code, noAnswer);
  const comparable = new Map([...answers].map(([text, answer]) => [normalised(text), answer]));
  // Where a file numbers its answers in its own way, its labels tell what the codebook calls them.
  for (const [cell, label] of column.valueLabels) {
    const answer = item.answers.size === 0 ? undefined : comparable.get(normalised(label));
    if (answer !== undefined && !column.isMissing(cell)) answers.set(cell, answer);
  }
  const digits = Int32Array.from(
    { length: 128 },
    (_, code) => answers.get(String.fromCharCode(code)) ?? unknown,
  );
  const counts = { loose: new RowCount(), invalid: new RowCount() };
  return { item, position, answers, digits, comparable, isMissing: column.isMissing, ...counts };
}

/**
 * The answer in a cell, `noAnswer` where it is empty or holds a missing code.
 *
 * Spaces around it and decimals that are all zero (`5.0`) do not matter. Undefined means that the cell is invalid.
 */
export function readAnswer(column: AnswerColumn, cell: string, line: () => number): number | undefined {
  if (cell.length === 1) {
    const answer = column.digits[cell.charCodeAt(0)];
    if (answer !== undefined && answer !== unknown) return answer;
  }
  const known = writtenAnswer(column, cell);
  if (known !== undefined) return known;
  const answer = comparableAnswer(column.comparable, normalised(cell));
  if (answer !== undefined) column.loose.add(line);
  return answer;
}

/** Whether `readAnswer` would take a cell; nothing is counted. */
export function isAnswer(column: AnswerColumn, cell: string): boolean {
  return (
    writtenAnswer(column, cell) !== undefined ||
    comparableAnswer(column.comparable, normalised(cell)) !== undefined
  );
}

function writtenAnswer({ answers, isMissing }: AnswerColumn, cell: string): number | undefined {
  const trimmed = cell.trim();
  const known =
    answers.get(cell) ?? answers.get(wholeNumber.test(trimmed) ? String(Number(trimmed)) : trimmed);
  return known ?? (isMissing(cell) ? noAnswer : undefined);
}

/** A number beside a label must agree with it, for forms number their choices in either direction. */
function comparableAnswer(comparable: ReadonlyMap<string, number>, text: string): number | undefined {
  const known = comparable.get(wholeNumber.test(text) ? String(Number(text)) : text);
  if (known !== undefined) return known;
  const [, alone] = points.exec(text) ?? [];
  if (alone !== undefined) return comparable.get(String(Number(alone)));
  const [, number, label] = numbered.exec(text) ?? [];
  const [, labelFirst, numberLast] = numberedLast.exec(text) ?? [];
  const named = comparable.get(label ?? labelFirst ?? text);
  return named !== undefined && named === Number(number ?? numberLast) ? named : undefined;
}
