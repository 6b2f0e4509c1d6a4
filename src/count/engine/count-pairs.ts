import type { Population } from '../../codebook/codebook.ts';
import type { JointScoresMeasure } from '../../measures/joint-scores.ts';
import { type PopulationTally, tallyOf } from '../../measures/population-tally.ts';
import { scoreCode } from '../../measures/score-code.ts';
import { sameVariable, type Variable, type VariablePair } from '../../measures/variable.ts';
import { readNumber } from '../../responses/cells/read-number.ts';
import { cellOf, codeSql } from './counted-column.ts';
import {
  answerCode,
  answersSql,
  type CountedColumns,
  type CountedNumbers,
  oneAnswer,
  placeOf,
  placeSql,
  scoreSql,
} from './counting-query.ts';
import { type Dialect, dialects, type NamedSql, steppedPlace } from './dialect.ts';
import type { SqlRow, SqlTable } from './sql-table.ts';

/** The people of some pairs of values, as a database has counted them. */
export interface PairAnswer {
  /** The place of the first one among the pairs. */
  readonly first: number;
  readonly answer: readonly SqlRow[];
}

interface Counted {
  readonly population: Population;
  readonly columns: CountedColumns;
  readonly pairs: readonly VariablePair[];
}

/** Servers take only so many expressions in one query. */
const mostPairs = 100;

/** Counts by place and pair of variables the people with each pair of values. */
export async function askForPairs(table: SqlTable, counted: Counted): Promise<PairAnswer[]> {
  const answers: PairAnswer[] = [];
  for (let first = 0; first < counted.pairs.length; first += mostPairs) {
    const pairs = counted.pairs.slice(first, first + mostPairs);
    const answer = await table.query(pairSql({ ...counted, pairs }, table.from, dialects[table.engine]));
    answers.push({ first, answer });
  }
  return answers;
}

function pairSql({ population, columns, pairs }: Counted, from: string, dialect: Dialect): string {
  const used = pairs
    .flat()
    .filter((one, at, all) => all.findIndex((other) => sameVariable(one, other)) === at);
  const coded = new Map(
    used.map((variable) => [nameOf(variable), codedSql(variable, population, columns, dialect)]),
  );
  const cells = pairs.map((pair) => {
    const [first, second] = pair.map((variable) => coded.get(nameOf(variable)));
    if (!first || !second) return dialect.integer('-1');
    const both = `${first.name} * ${second.codes} + ${second.name}`;
    const isBoth = `${first.name} >= ${first.from} AND ${second.name} >= ${second.from}`;
    return dialect.integer(`CASE WHEN ${isBoth} THEN ${both} ELSE -1 END`);
  });
  const stepped = dialect.stepped(from, placeSql(columns, dialect), [
    [...coded.values()].flatMap((one) => one ?? []),
  ]);
  return dialect.counts(stepped, steppedPlace, cells);
}

/** The value of each row as a whole number, as a query has it. */
interface CodedSql extends NamedSql {
  /** Below it the row has no value. */
  readonly from: number;
  /** All codes are smaller. */
  readonly codes: number;
}

const nameOf = ({ kind, index }: Variable) => `hanaro_${kind}_${index}`;

/** @returns null where the table does not have the column */
function codedSql(
  variable: Variable,
  population: Population,
  columns: CountedColumns,
  dialect: Dialect,
): CodedSql | null {
  const name = nameOf(variable);
  const scale = population.scales[variable.index];
  const codes = codesOfAll(variable, population);
  if (variable.kind === 'scale' && scale) {
    const { oneAnswer } = scoreCode(scale);
    const sql = scoreSql(scale, columns, oneAnswer, dialect);
    return { name, sql, codes, from: scale.minValid * oneAnswer };
  }
  if (variable.kind === 'answers' && scale) {
    const positions = scale.items.map(({ index }) => index);
    return { name, sql: answersSql(positions, columns, dialect), codes, from: scale.minValid };
  }
  const item = columns.items[variable.index];
  if (variable.kind === 'item') {
    if (!item) return null;
    return { name, sql: dialect.integer(`${answerCode(item, dialect)} - ${oneAnswer}`), codes, from: 0 };
  }
  const numbers = columns.numbers[variable.index];
  return numbers ? { name, sql: codeSql(numbers, dialect), codes: codesOf(numbers), from: 0 } : null;
}

const codesOf = ({ texts }: CountedNumbers) => Math.max(1, texts?.length ?? 0);

/** Of a variable that is no column of numbers: all its codes are smaller. */
function codesOfAll({ kind, index }: Variable, { scales, items }: Population): number {
  const [scale, item] = [scales[index], items[index]];
  if (kind === 'scale' && scale) return scoreCode(scale).codes;
  if (kind === 'answers' && scale) return scale.items.length + 1;
  return item ? item.max - item.min + 1 : 1;
}

/**
 * Adds what a database has counted.
 *
 * @param rows  how many it has counted before, whatever became of them
 * @returns whether each pair was counted in so many rows
 */
export function addPairs(
  tally: PopulationTally,
  of: Counted & { readonly rows: number },
  answers: readonly PairAnswer[],
): boolean {
  const counted = new Map<number, number>();
  for (const { first, answer } of answers) {
    for (const [place, part, cell, n] of answer) {
      const pair = first + Number(part);
      counted.set(pair, (counted.get(pair) ?? 0) + Number(n));
      const { outcome, group } = placeOf(Number(place), of.columns.groups);
      const { jointScores } = tallyOf(tally, group);
      if (outcome !== 'used' || !jointScores || !cell || cell === '-1') continue;
      const { measure, state } = jointScores;
      const codes = codesOfCell(BigInt(cell), measure.pairs[pair], measure, of);
      if (codes) measure.addPeople(state, pair, codes, Number(n));
    }
  }
  return of.pairs.every((_, pair) => (counted.get(pair) ?? 0) === of.rows);
}

/** The codes that the measure has for both values; null where a text is no number. */
function codesOfCell(
  cell: bigint,
  pair: VariablePair | undefined,
  measure: JointScoresMeasure,
  { population, columns }: Omit<Counted, 'pairs'>,
): [number, number] | null {
  if (!pair) return null;
  const numbersOf = ({ index }: Variable) => columns.numbers[index];
  const codeOf = (variable: Variable, code: number): number | null => {
    if (variable.kind !== 'number') return code;
    const numbers = numbersOf(variable);
    const number = numbers ? readNumber(numbers.column, cellOf(numbers, String(code)) ?? '').number : null;
    return number && measure.codeOfNumber(number);
  };
  const [first, second] = pair;
  const numbers = second.kind === 'number' ? numbersOf(second) : undefined;
  const codes = BigInt(numbers ? codesOf(numbers) : codesOfAll(second, population));
  const one = codeOf(first, Number(cell / codes));
  const other = codeOf(second, Number(cell % codes));
  return one === null || other === null ? null : [one, other];
}
