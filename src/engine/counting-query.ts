import type { Population } from '../instrument/instrument.ts';
import { type AnswerColumn, peekAnswer } from '../read/answer-column.ts';
import { type LevelColumn, peekLevel } from '../read/level-column.ts';
import { noAnswer, noGroup } from '../read/respondent.ts';
import { type CountedColumn, codeSql } from './counted-column.ts';
import type { Dialect } from './dialect.ts';

export interface CountedItem extends CountedColumn {
  readonly column: AnswerColumn;
}

export interface CountedLevels extends CountedColumn {
  readonly column: LevelColumn;
}

/** What the rows of a table are counted by. */
export interface CountedColumns {
  /** One per item of the population. */
  readonly items: readonly CountedItem[];
  readonly group: CountedLevels | null;
  /** One per characteristic; null where the table has no such column. */
  readonly characteristics: readonly (CountedLevels | null)[];
  /** Conditions of which any makes a row one of totals. */
  readonly totals: readonly string[];
  /** One for each column that leaves rows out; null where none of its texts does. */
  readonly excluded: readonly (string | null)[];
  /** Whether a row with a cell that is no answer is left out. */
  readonly dropInvalid: boolean;
}

/** What becomes of a row; a query tells it by its place, three times this index plus the group's. */
export const outcomes = ['used', 'no_answers', 'invalid_answer', 'excluded', 'totals_row'] as const;

/** A score cell has the number of answers above their sum, which is counted from the lowest answers. */
const one = 2 ** 24;

export function scoreOf(cell: string): { readonly answers: number; readonly sum: number } {
  return { answers: Math.floor(Number(cell) / one), sum: Number(cell) % one };
}

/** Counts the rows of a table by their place, and by the parts: group, characteristics, items, scales, in this order. */
export function countingQuery(
  { scales }: Population,
  columns: CountedColumns,
  from: string,
  dialect: Dialect,
): string {
  const codes = [columns.group, ...columns.characteristics, ...columns.items].map((column) =>
    column ? codeSql(column, dialect) : dialect.integer('0'),
  );
  const scores = scales.map(({ items }) => {
    const answers = items.flatMap(({ index, reverse }) => {
      const item = columns.items[index];
      return item ? packedAnswer(item, reverse, dialect) : [];
    });
    return dialect.integer(answers.join(' + '));
  });
  return dialect.counts(from, placeSql(columns, dialect), [...codes, ...scores]);
}

/** The place of each row. */
function placeSql(columns: CountedColumns, dialect: Dialect): string {
  const answered = columns.items.flatMap((item) => answeredSql(item, dialect) ?? []);
  const invalid = columns.dropInvalid ? columns.items.flatMap((item) => invalidSql(item, dialect) ?? []) : [];
  const cases = [
    [columns.totals, 'totals_row'],
    [columns.excluded.filter((condition) => condition !== null), 'excluded'],
    [invalid, 'invalid_answer'],
    [answered, 'used'],
  ] as const;
  const place = (outcome: (typeof outcomes)[number]) => 3 * outcomes.indexOf(outcome);
  const written = cases.flatMap(([conditions, outcome]) =>
    conditions.length === 0 ? [] : `WHEN ${conditions.join(' OR ')} THEN ${place(outcome)}`,
  );
  const outcome =
    written.length === 0
      ? `${place('no_answers')}`
      : `CASE ${written.join(' ')} ELSE ${place('no_answers')} END`;
  return `${outcome} + ${groupSql(columns.group, dialect)}`;
}

/** Restricts a query to rows of which this becomes. */
export function outcomeSql(
  columns: CountedColumns,
  outcome: (typeof outcomes)[number],
  dialect: Dialect,
): string {
  const first = 3 * outcomes.indexOf(outcome);
  return `(${placeSql(columns, dialect)}) BETWEEN ${first} AND ${first + 2}`;
}

/** Restricts a query to rows that are used. */
export function usedSql(columns: CountedColumns, dialect: Dialect): string {
  return `${placeSql(columns, dialect)} < 3`;
}

/** The group of each row: 0, 1, or that of none. */
export function groupSql(group: CountedLevels | null, dialect: Dialect): string {
  const cases = (group?.texts ?? []).flatMap((text) => {
    const level = group ? peekLevel({ ...group.column, position: 0 }, [text]) : noGroup;
    return level === noGroup ? [] : `WHEN ${dialect.literal(text)} THEN ${level}`;
  });
  return cases.length === 0 ? `${noGroup}` : `CASE ${group?.sql} ${cases.join(' ')} ELSE ${noGroup} END`;
}

/** The score cell of one answer; 0 where there is none. */
function packedAnswer({ column, sql, texts }: CountedItem, reverse: boolean, dialect: Dialect): string {
  const { min, max } = column.item;
  const packed = (answer: number) => one + (reverse ? max - answer : answer - min);
  const wholeNumber = dialect.integer(sql);
  if (!texts && countsAsWritten(column)) {
    const value = reverse ? `${one + max} - ${wholeNumber}` : `${one - min} + ${wholeNumber}`;
    return `CASE WHEN ${sql} BETWEEN ${min} AND ${max} THEN ${value} ELSE 0 END`;
  }
  const cases = (texts ?? numbersKnown(column)).flatMap((text) => {
    const answer = peekAnswer(column, text);
    if (answer === undefined || answer === noAnswer) return [];
    return `WHEN ${texts ? dialect.literal(text) : text} THEN ${packed(answer)}`;
  });
  return cases.length === 0 ? '0' : `CASE ${texts ? sql : wholeNumber} ${cases.join(' ')} ELSE 0 END`;
}

/** Whether a cell is an answer; null where no cell is. */
function answeredSql({ column, sql, texts }: CountedItem, dialect: Dialect): string | null {
  if (!texts && countsAsWritten(column)) return `${sql} BETWEEN ${column.item.min} AND ${column.item.max}`;
  return oneOf({ sql, texts }, texts ?? numbersKnown(column), dialect, (text) => isGiven(column, text));
}

/** Whether a cell is neither an answer nor empty, nor a code for none; null where no cell is. */
function invalidSql({ column, sql, texts }: CountedItem, dialect: Dialect): string | null {
  // To ClickHouse, NULL is not in any list.
  if (!texts) return `(${sql} IS NOT NULL AND ${sql} NOT IN (${numbersKnown(column).join(', ')}))`;
  return oneOf({ sql, texts }, texts, dialect, (text) => peekAnswer(column, text) === undefined);
}

function oneOf(
  { sql, texts }: CountedColumn,
  candidates: readonly string[],
  dialect: Dialect,
  wanted: (text: string) => boolean,
): string | null {
  const found = candidates.filter(wanted);
  if (found.length === 0) return null;
  return `${sql} IN (${(texts ? found.map(dialect.literal) : found).join(', ')})`;
}

function isGiven(column: AnswerColumn, text: string): boolean {
  const answer = peekAnswer(column, text);
  return answer !== undefined && answer !== noAnswer;
}

/** Whether each number from the lowest answer to the highest means itself, and no other means an answer. */
function countsAsWritten(column: AnswerColumn): boolean {
  const { min, max } = column.item;
  const answers = numbersKnown(column).filter((text) => isGiven(column, text));
  return (
    answers.length === max - min + 1 && answers.every((text) => peekAnswer(column, text) === Number(text))
  );
}

/** Every whole number that is an answer or a code for none. */
function numbersKnown({ answers }: AnswerColumn): string[] {
  return [...answers.keys()].filter((text) => /^(0|-?[1-9]\d*)$/.test(text));
}
