import type { Population } from '../../codebook/codebook.ts';
import type { JointScores, JointScoresMeasure } from '../../measures/joint-scores.ts';
import { type PopulationTally, tallyOf } from '../../measures/population-tally.ts';
import { scoreCode } from '../../measures/score-code.ts';
import type { Variable, VariablePair } from '../../measures/variable.ts';
import { type CountedColumns, placeOf, placeSql, scoreSql } from './counting-query.ts';
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
  const used = population.scales.flatMap((scale, index) =>
    pairs.flat().some((variable) => variable.index === index) ? { scale, index } : [],
  );
  const codes = used.map(({ scale, index }): NamedSql => {
    const sql = scoreSql(scale, columns, scoreCode(scale).oneAnswer, dialect);
    return { name: code(index), sql };
  });
  /** Whether there are enough answers for a score. */
  const isScore = ({ index }: Variable) => {
    const scale = population.scales[index];
    return scale ? `${code(index)} >= ${scale.minValid * scoreCode(scale).oneAnswer}` : '';
  };
  const cells = pairs.map(([first, second]) => {
    const both = `${code(first.index)} * ${codesOf(population, second)} + ${code(second.index)}`;
    return dialect.integer(`CASE WHEN ${isScore(first)} AND ${isScore(second)} THEN ${both} ELSE -1 END`);
  });
  const stepped = dialect.stepped(from, placeSql(columns, dialect), [codes]);
  return dialect.counts(stepped, steppedPlace, cells);
}

const code = (scale: number) => `hanaro_s${scale}`;

function codesOf({ scales }: Population, { index }: Variable): number {
  const scale = scales[index];
  return scale ? scoreCode(scale).codes : 0;
}

/**
 * Adds what a database has counted.
 *
 * @param rows  how many it has counted before, whatever became of them
 * @returns whether each pair was counted in so many rows
 */
export function addPairs(
  tally: PopulationTally,
  {
    population,
    groups,
    rows,
  }: { readonly population: Population; readonly groups: number; readonly rows: number },
  answers: readonly PairAnswer[],
): boolean {
  const counted = new Map<number, number>();
  for (const { first, answer } of answers) {
    for (const [place, part, cell, n] of answer) {
      const pair = first + Number(part);
      counted.set(pair, (counted.get(pair) ?? 0) + Number(n));
      const { outcome, group } = placeOf(Number(place), groups);
      const { jointScores } = tallyOf(tally, group);
      if (outcome !== 'used' || !jointScores || cell === '-1') continue;
      addCell(jointScores, population, { pair, cell: Number(cell), people: Number(n) });
    }
  }
  return [...counted.values()].every((of) => of === rows);
}

function addCell(
  { measure, state }: { readonly measure: JointScoresMeasure; readonly state: JointScores },
  population: Population,
  { pair, cell, people }: { readonly pair: number; readonly cell: number; readonly people: number },
): void {
  const [, second] = measure.pairs[pair] ?? [];
  if (!second) return;
  const codes = codesOf(population, second);
  measure.addPeople(state, pair, [Math.floor(cell / codes), cell % codes], people);
}
