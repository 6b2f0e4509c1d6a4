import type { Population } from '../../codebook/codebook.ts';
import type { Problem } from '../../errors.ts';
import { countAnswer } from '../../measures/item-histogram.ts';
import { type MeasurePlan, nothingBeside } from '../../measures/measure-plan.ts';
import { countNumber } from '../../measures/number-counts.ts';
import { emptyTally, type GroupTally, tallyOf } from '../../measures/population-tally.ts';
import { countScore } from '../../measures/score-histogram.ts';
import { messages } from '../../messages/messages.ts';
import { CellCounts, type LevelCount } from '../../responses/cells/cell-counts.ts';
import { readAnswer } from '../../responses/cells/read-answer.ts';
import { readLevel } from '../../responses/cells/read-level.ts';
import { readNumber } from '../../responses/cells/read-number.ts';
import type { Columns } from '../../responses/columns/find-columns.ts';
import { noLevel } from '../../responses/people/respondent.ts';

import { cellProblem } from '../../responses/rows/number-problem.ts';
import { RowLedger } from '../../responses/rows/row-ledger.ts';
import { addMoments } from './add-moments.ts';
import { addPairs, type PairAnswer } from './count-pairs.ts';
import { cellOf } from './counted-column.ts';
import {
  type CountedColumns,
  type CountedItem,
  type CountedLevels,
  type CountedNumbers,
  placeOf,
  scoreOf,
} from './counting-query.ts';
import type { MomentAnswer } from './moment-query.ts';
import type { SqlRow } from './sql-table.ts';

export interface TableColumns {
  readonly population: Population;
  readonly columns: Columns;
  readonly counted: CountedColumns;
  /** What is counted beside scores, answers and characteristics; left out, nothing is. */
  readonly plan?: MeasurePlan;
}

/** What further queries have answered; null where they were not asked. */
export interface FurtherAnswers {
  readonly moments: readonly MomentAnswer[] | null;
  readonly pairs: readonly PairAnswer[] | null;
}

const inNoLine = () => null;

/** How many rows the answer of a counting query is about. */
export function rowsIn(rows: readonly SqlRow[]): number {
  return rows.reduce((sum, [, part, , n]) => (Number(part) === 0 ? sum + Number(n) : sum), 0);
}

/** Turns the answer of a counting query into counts, cell by cell. */
export class TableTally {
  readonly ledger: RowLedger;
  readonly counts;
  readonly cells: CellCounts;
  readonly #population: Population;
  readonly #columns: CountedColumns;
  /** Cells that are no answer, with their rows. */
  readonly #invalid = new Map<CountedItem | CountedNumbers, Map<string, number>>();
  #impossible = false;

  /**
   * @returns null where the parts do not belong together: the table changed, or was not answered for as a whole
   */
  static of(
    { population, columns, counted, plan = nothingBeside }: TableColumns,
    rows: readonly SqlRow[],
    { moments, pairs }: FurtherAnswers = { moments: null, pairs: null },
  ): TableTally | null {
    const tally = new TableTally(population, columns, counted, plan);
    const people = new Array<number>(tally.#parts).fill(0);
    // A database returns rows in any order; problems and warnings come in this one.
    const inOrder = [...rows].sort((a, b) => Number(a[1]) - Number(b[1]) || Number(a[2]) - Number(b[2]));
    for (const [place, part, cell, n] of inOrder) {
      people[Number(part)] = (people[Number(part)] ?? 0) + Number(n);
      tally.#add(Number(place), Number(part), cell ?? '', Number(n));
    }
    const whole = people.every((n) => n === people[0] && Number.isSafeInteger(n));
    if (!whole || tally.#impossible) return null;
    const ofPairs = plan.jointScores?.(population) ?? [];
    const of = { population, columns: counted, pairs: ofPairs, rows: rowsIn(rows) };
    const fits =
      addMoments(tally.counts, population, counted.groups, moments ?? []) &&
      addPairs(tally.counts, of, pairs ?? []);
    return fits ? tally : null;
  }

  private constructor(population: Population, columns: Columns, counted: CountedColumns, plan: MeasurePlan) {
    this.#population = population;
    this.#columns = counted;
    this.cells = new CellCounts(columns);
    this.ledger = new RowLedger(counted.groups);
    this.counts = emptyTally(population, plan);
  }

  /** One problem for each cell that is no answer, however many rows have it. */
  invalidAnswers(file: string): Problem[] {
    return [...this.#invalid].flatMap(([{ column }, cells]) =>
      [...cells].map(([cell, rows]) => {
        const problem = cellProblem(column, cell, file, null);
        return {
          ...problem,
          message: messages.engines.messageInRows({ message: problem.message, rows }),
        };
      }),
    );
  }

  get #parts(): number {
    const { characteristics, items, scales, numbers } = this.#population;
    return 1 + characteristics.length + items.length + scales.length + numbers.length;
  }

  #add(place: number, part: number, cell: string, people: number): void {
    const { outcome, group } = placeOf(place, this.#columns.groups);
    const tally = outcome === 'used' ? tallyOf(this.counts, group) : undefined;
    const { characteristics, items, scales } = this.#population;
    const isRead = outcome !== 'totals_row' && outcome !== 'excluded';
    const item = part - 1 - characteristics.length;
    const scale = item - items.length;
    if (part === 0) {
      this.ledger.read += people;
      if (outcome === 'used') this.ledger.use(group, people);
      else if (outcome) this.ledger.exclude(outcome, group, people);
      if (tally) tally.respondents += people;
      if (tally && this.#columns.group) this.#level(this.#columns.group, this.cells.group, cell, people);
    } else if (item < 0) {
      if (tally) this.#addLevel(tally, part - 1, cell, people);
    } else if (scale < 0) {
      if (isRead) this.#addAnswer(tally, item, cell, people);
    } else if (scale >= scales.length) {
      if (isRead) this.#addNumber(tally, scale - scales.length, cell, people);
    } else {
      const histogram = tally?.scales[scale];
      const { answers, sum } = scoreOf(cell);
      if (histogram) countScore(histogram, answers, sum + answers * histogram.scale.min, people);
    }
  }

  #addLevel(tally: GroupTally, index: number, cell: string, people: number): void {
    const column = this.#columns.characteristics[index];
    const counts = tally.levels[index];
    if (!counts) return;
    const level = column ? this.#level(column, this.cells.characteristics[index], cell, people) : noLevel;
    const at = level === noLevel ? counts.length - 1 : level;
    counts[at] = (counts[at] ?? 0) + people;
  }

  #level(counted: CountedLevels, count: LevelCount | null | undefined, cell: string, people: number): number {
    const meaning = readLevel(counted.column, this.#text(cellOf(counted, cell)));
    count?.add(meaning, inNoLine, people);
    return meaning.level;
  }

  #addAnswer(tally: GroupTally | undefined, index: number, cell: string, people: number): void {
    const item = this.#columns.items[index];
    if (!item) return;
    const text = this.#text(cellOf(item, cell));
    const { answer, how } = readAnswer(item.column, text);
    this.cells.answers[index]?.add(how, inNoLine, people);
    if (how === 'invalid') this.#addInvalid(item, text, people);
    const histogram = tally?.items[index];
    if (histogram) countAnswer(histogram, answer, people);
  }

  #addNumber(tally: GroupTally | undefined, index: number, cell: string, people: number): void {
    const counts = tally?.numbers?.state[index];
    const numeric = this.#columns.numbers[index];
    if (!numeric) {
      if (counts) countNumber(counts, null, people);
      return;
    }
    const text = this.#text(cellOf(numeric, cell));
    const meaning = readNumber(numeric.column, text);
    this.cells.numbers[index]?.addNumber(meaning, inNoLine, people);
    if (meaning.how === 'invalid') this.#addInvalid(numeric, text, people);
    if (counts) countNumber(counts, meaning.number, people);
  }

  #addInvalid(column: CountedItem | CountedNumbers, text: string, people: number): void {
    const cells = this.#invalid.get(column) ?? new Map<string, number>();
    this.#invalid.set(column, cells.set(text, (cells.get(text) ?? 0) + people));
  }

  #text(text: string | undefined): string {
    if (text === undefined) this.#impossible = true;
    return text ?? '';
  }
}
