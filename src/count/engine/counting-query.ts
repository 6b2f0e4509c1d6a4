import type { Population, Scale } from '../../codebook/codebook.ts';
import type { AnswerColumn } from '../../responses/cells/answer-column.ts';
import { answerTexts, knownNumbers, numbersAsWritten } from '../../responses/cells/answer-texts.ts';
import type { LevelColumn } from '../../responses/cells/level-column.ts';
import type { NumberColumn } from '../../responses/cells/number-column.ts';
import { readLevel } from '../../responses/cells/read-level.ts';
import { readNumber } from '../../responses/cells/read-number.ts';
import type { EnoughAnswers } from '../../responses/people/enough-answers.ts';
import { noGroup } from '../../responses/people/respondent.ts';
import { type CountedColumn, codeSql } from './counted-column.ts';
import type { Dialect } from './dialect.ts';

export interface CountedItem extends CountedColumn {
  readonly column: AnswerColumn;
}

export interface CountedLevels extends CountedColumn {
  readonly column: LevelColumn;
}

export interface CountedNumbers extends CountedColumn {
  readonly column: NumberColumn;
}

/** What the rows of a table are counted by. */
export interface CountedColumns {
  /** One per item of the population. */
  readonly items: readonly CountedItem[];
  readonly group: CountedLevels | null;
  /** How many levels the grouping has. */
  readonly groups: number;
  /** One per characteristic; null where the table has no such column. */
  readonly characteristics: readonly (CountedLevels | null)[];
  /** One per column of numbers; null where the table has no such column. */
  readonly numbers: readonly (CountedNumbers | null)[];
  /** Conditions of which any makes a row one of totals. */
  readonly totals: readonly string[];
  /** One for each column that leaves rows out; null where none of its texts does. */
  readonly excluded: readonly (string | null)[];
  /** Who is counted, where not everybody is. */
  readonly only: EnoughAnswers | null;
  /** Whether a row with a cell that is no answer is left out. */
  readonly dropInvalid: boolean;
}

/** What becomes of a row; a query tells it by its place: used rows by their group, rows of no group last, then the next. */
const outcomes = ['used', 'no_answers', 'invalid_answer', 'excluded', 'totals_row'] as const;
type Outcome = (typeof outcomes)[number];

export function placeOf(
  place: number,
  groups: number,
): { readonly outcome: Outcome | undefined; readonly group: number } {
  const group = place % (groups + 1);
  return {
    outcome: outcomes[Math.floor(place / (groups + 1))],
    group: group === groups ? noGroup : group,
  };
}

/** A score cell has the number of answers above their sum, which is counted from the lowest answers. */
export const oneAnswer = 2 ** 24;

export function scoreOf(cell: string): { readonly answers: number; readonly sum: number } {
  return { answers: Math.floor(Number(cell) / oneAnswer), sum: Number(cell) % oneAnswer };
}

/** Parts of which a row has one of some cells: group, characteristics, items, in this order. */
export const columnsInOrder = ({ group, characteristics, items }: CountedColumns) => [
  group,
  ...characteristics,
  ...items,
];

/** The cells of those parts that stand behind `columnsInOrder`: scales, numbers. */
export function furtherCells({ scales }: Population, columns: CountedColumns, dialect: Dialect): string[] {
  const scores = scales.map((scale) => scoreSql(scale, columns, oneAnswer, dialect));
  const numbers = columns.numbers.map((column) => (column ? codeSql(column, dialect) : dialect.integer('0')));
  return [...scores, ...numbers];
}

/** How many answers each row has among these items. */
export function answersSql(
  items: readonly number[],
  { items: all }: CountedColumns,
  dialect: Dialect,
): string {
  const given = items.flatMap((index) => (all[index] && answeredSql(all[index], dialect)) ?? []);
  return [dialect.integer('0'), ...given.map((answered) => `CASE WHEN ${answered} THEN 1 ELSE 0 END`)].join(
    ' + ',
  );
}

/** The score of each row on a scale: this for each answer, and what the answers are above the lowest ones. */
export function scoreSql(
  { items }: Scale,
  columns: CountedColumns,
  oneAnswer: number,
  dialect: Dialect,
): string {
  const answers = items.flatMap(({ index, reverse }) => {
    const item = columns.items[index];
    return item ? packedAnswer(item, { reverse, oneAnswer }, dialect) : [];
  });
  // From the first term on in 64 bits, for more than 127 answers.
  return [dialect.integer('0'), ...answers].join(' + ');
}

const firstPlace = (outcome: Outcome, { groups }: CountedColumns) => (groups + 1) * outcomes.indexOf(outcome);

/** The place of each row. */
export function placeSql(columns: CountedColumns, dialect: Dialect): string {
  const answered = columns.items.flatMap((item) => answeredSql(item, dialect) ?? []).join(' OR ');
  const enough = (columns.only?.sets ?? []).map(
    ({ items, least }) => ` AND ${answersSql(items, columns, dialect)} >= ${least}`,
  );
  const invalid = columns.dropInvalid ? invalidCells(columns, dialect) : [];
  const cases = [
    [columns.totals, 'totals_row'],
    [columns.excluded.filter((condition) => condition !== null), 'excluded'],
    [invalid, 'invalid_answer'],
    [answered === '' ? [] : [`(${answered})${enough.join('')}`], 'used'],
  ] as const;
  const place = (outcome: Outcome) => firstPlace(outcome, columns);
  const written = cases.flatMap(([conditions, outcome]) =>
    conditions.length === 0 ? [] : `WHEN ${conditions.join(' OR ')} THEN ${place(outcome)}`,
  );
  const outcome =
    written.length === 0
      ? `${place('no_answers')}`
      : `CASE ${written.join(' ')} ELSE ${place('no_answers')} END`;
  return `${outcome} + ${groupSql(columns, dialect)}`;
}

/** Conditions of which any holds where a cell of an item is no answer, or one of a column of numbers no number. */
function invalidCells({ items, numbers }: CountedColumns, dialect: Dialect): string[] {
  return [
    ...items.flatMap((item) => invalidSql(item, dialect) ?? []),
    ...numbers.flatMap((numeric) => {
      if (!numeric) return [];
      const invalid = (numeric.texts ?? []).filter(
        (text) => readNumber(numeric.column, text).how === 'invalid',
      );
      return oneOf(numeric, invalid, dialect) ?? [];
    }),
  ];
}

/** Restricts a query to rows of which this becomes. */
export function outcomeSql(columns: CountedColumns, outcome: Outcome, dialect: Dialect): string {
  const first = firstPlace(outcome, columns);
  return `(${placeSql(columns, dialect)}) BETWEEN ${first} AND ${first + columns.groups}`;
}

/** Restricts a query to rows that are used. */
export function usedSql(columns: CountedColumns, dialect: Dialect): string {
  return `${placeSql(columns, dialect)} <= ${columns.groups}`;
}

/** The group of each row, counted from 0; for rows of none, how many groups there are. */
export function groupSql(
  { group, groups }: Pick<CountedColumns, 'group' | 'groups'>,
  dialect: Dialect,
): string {
  const cases = (group?.texts ?? []).flatMap((text) => {
    const level = group ? readLevel(group.column, text).level : noGroup;
    return level === noGroup ? [] : `WHEN ${dialect.literal(text)} THEN ${level}`;
  });
  return cases.length === 0 ? `${groups}` : `CASE ${group?.sql} ${cases.join(' ')} ELSE ${groups} END`;
}

/** An answer as `oneAnswer` and what it is above the lowest one; 0 where there is none. */
export function answerCode(item: CountedItem, dialect: Dialect): string {
  return packedAnswer(item, { reverse: false, oneAnswer }, dialect);
}

/** The score cell of one answer; 0 where there is none. */
function packedAnswer(
  { column, sql, texts }: CountedItem,
  { reverse, oneAnswer: one }: { readonly reverse: boolean; readonly oneAnswer: number },
  dialect: Dialect,
): string {
  const { min, max } = column.item;
  const packed = (answer: number) => one + (reverse ? max - answer : answer - min);
  const wholeNumber = dialect.integer(sql);
  const range = texts ? null : numbersAsWritten(column);
  if (range) {
    const value = reverse ? `${one + max} - ${wholeNumber}` : `${one - min} + ${wholeNumber}`;
    return `CASE WHEN ${withinSql(sql, range)} THEN ${value} ELSE 0 END`;
  }
  const { given } = answerTexts(column, texts ?? knownNumbers(column));
  const cases = [...given].map(
    ([text, answer]) => `WHEN ${texts ? dialect.literal(text) : text} THEN ${packed(answer)}`,
  );
  if (cases.length === 0) return '0';
  // To ClickHouse, CASE of NULL is NULL, whatever stands behind ELSE.
  return `CASE ${texts ? sql : codeSql({ sql, texts }, dialect)} ${cases.join(' ')} ELSE 0 END`;
}

/** Whether a cell is an answer; null where no cell is. */
function answeredSql({ column, sql, texts }: CountedItem, dialect: Dialect): string | null {
  const range = texts ? null : numbersAsWritten(column);
  if (range) return withinSql(sql, range);
  const { given } = answerTexts(column, texts ?? knownNumbers(column));
  return oneOf({ sql, texts }, [...given.keys()], dialect);
}

/** Whether a cell is neither an answer nor empty, nor a code for none; null where no cell is. */
function invalidSql({ column, sql, texts }: CountedItem, dialect: Dialect): string | null {
  // To ClickHouse, NULL is not in any list.
  if (!texts) return `(${sql} IS NOT NULL AND ${sql} NOT IN (${knownNumbers(column).join(', ')}))`;
  return oneOf({ sql, texts }, answerTexts(column, texts).invalid, dialect);
}

function withinSql(sql: string, { min, max }: { readonly min: number; readonly max: number }): string {
  return `${sql} BETWEEN ${min} AND ${max}`;
}

function oneOf({ sql, texts }: CountedColumn, wanted: readonly string[], dialect: Dialect): string | null {
  if (wanted.length === 0) return null;
  return `${sql} IN (${(texts ? wanted.map(dialect.literal) : wanted).join(', ')})`;
}
