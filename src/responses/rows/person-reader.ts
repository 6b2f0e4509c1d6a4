import type { AnswerColumn } from '../cells/answer-column.ts';
import { CellCounts, type LevelCount } from '../cells/cell-counts.ts';
import type { LevelColumn } from '../cells/level-column.ts';
import type { NumberColumn } from '../cells/number-column.ts';
import { readAnswer } from '../cells/read-answer.ts';
import { readLevel } from '../cells/read-level.ts';
import { readNumber } from '../cells/read-number.ts';
import type { Columns } from '../columns/find-columns.ts';
import { noAnswer, noGroup, noLevel, type Respondent } from '../people/respondent.ts';

/** Reads one row after the other as a person's answers and levels, and counts the cells that are not as written. */
export class PersonReader {
  readonly counts: CellCounts;
  /** Reused for every row. */
  readonly respondent: Respondent;
  /** The items, by position, whose cell in this row is invalid. */
  readonly invalid: number[] = [];
  /** The same of columns of numbers. */
  readonly invalidNumbers: number[] = [];
  readonly #columns: Columns;
  readonly #tellInvalid: ((column: AnswerColumn | NumberColumn, cell: string, line: number) => void) | null;

  /** @param tellInvalid  null where invalid cells are counted only */
  constructor(
    columns: Columns,
    tellInvalid: ((column: AnswerColumn | NumberColumn, cell: string, line: number) => void) | null,
  ) {
    this.#columns = columns;
    this.#tellInvalid = tellInvalid;
    this.counts = new CellCounts(columns);
    this.respondent = {
      answers: new Int32Array(columns.answers.length),
      group: noGroup,
      levels: new Int32Array(columns.characteristics.length).fill(noLevel),
      numbers: columns.numbers.map(() => null),
    };
  }

  /** Before a row is read: one that is left out has no answers. */
  clear(): void {
    this.invalid.length = 0;
    this.invalidNumbers.length = 0;
    this.respondent.answers.fill(noAnswer);
    this.respondent.numbers.fill(null);
  }

  /** @returns how many answers the row has */
  readAnswers(cells: readonly string[], line: () => number): number {
    const { answers } = this.#columns;
    const into = this.respondent.answers;
    let answered = 0;
    for (let index = 0; index < answers.length; index += 1) {
      const column = answers[index];
      if (!column) break;
      const cell = cells[column.position] ?? '';
      const { answer, how } = readAnswer(column, cell);
      if (how !== 'written') this.counts.answers[index]?.add(how, line);
      if (how === 'invalid') {
        this.invalid.push(index);
        this.#tellInvalid?.(column, cell, line());
      } else if (answer !== noAnswer) {
        answered += 1;
      }
      into[index] = answer;
    }
    return answered;
  }

  readNumbers(cells: readonly string[], line: () => number): void {
    const { numbers } = this.#columns;
    for (let index = 0; index < numbers.length; index += 1) {
      const column = numbers[index];
      if (!column) continue;
      const cell = cells[column.position] ?? '';
      const meaning = readNumber(column, cell);
      if (meaning.how !== 'written') this.counts.numbers[index]?.addNumber(meaning, line);
      if (meaning.how === 'invalid') {
        this.invalidNumbers.push(index);
        this.#tellInvalid?.(column, cell, line());
      }
      this.respondent.numbers[index] = meaning.number;
    }
  }

  readLevels(cells: readonly string[], line: () => number): void {
    const { group, characteristics } = this.#columns;
    if (group) this.respondent.group = this.#readLevel(group, this.counts.group, cells, line);
    for (let index = 0; index < characteristics.length; index += 1) {
      const column = characteristics[index];
      if (!column) continue;
      const count = this.counts.characteristics[index];
      this.respondent.levels[index] = this.#readLevel(column, count, cells, line);
    }
  }

  #readLevel(
    column: LevelColumn,
    count: LevelCount | null | undefined,
    cells: readonly string[],
    line: () => number,
  ): number {
    const meaning = readLevel(column, cells[column.position] ?? '');
    if (meaning.how !== 'written') count?.add(meaning, line);
    return meaning.level;
  }
}
