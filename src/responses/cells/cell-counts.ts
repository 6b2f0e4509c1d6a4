import { type LineOf, RowCount } from '../../read/row-count.ts';
import type { Columns } from '../columns/find-columns.ts';
import { UnlistedValues } from '../columns/unlisted-values.ts';
import type { How } from './how.ts';
import type { LevelMeaning } from './level-column.ts';
import type { NumberMeaning } from './number-column.ts';

/** Cells of one item that were not as written. */
export class AnswerCount {
  readonly matched = new RowCount();
  readonly invalid = new RowCount();

  /** @param rows  how many rows have this cell */
  add(how: How, line: LineOf, rows = 1): void {
    if (how !== 'written') this[how].add(line, rows);
  }
}

/** Cells of one column of numbers that were not as written. */
export class NumberCount extends AnswerCount {
  /** By what a comma in them was taken for. */
  readonly commas = { thousands: new RowCount(), decimal: new RowCount() };

  addNumber({ how, comma }: NumberMeaning, line: LineOf, rows = 1): void {
    this.add(how, line, rows);
    if (comma !== null) this.commas[comma].add(line, rows);
  }
}

/** Cells of one column of levels that were not as written. */
export class LevelCount {
  readonly matched = new RowCount();
  readonly unlisted = new UnlistedValues();

  /** @param rows  how many rows have this cell */
  add({ how, text }: LevelMeaning, line: LineOf, rows = 1): void {
    if (how === 'matched') this.matched.add(line, rows);
    else if (how === 'invalid') this.unlisted.add(text, line, rows);
  }
}

/** What is reported about the cells of one file: kept by whoever reads them, column by column. */
export class CellCounts {
  readonly answers: readonly AnswerCount[];
  readonly group: LevelCount | null;
  readonly wave: LevelCount | null;
  /** One per characteristic; null where the file has no such column. */
  readonly characteristics: readonly (LevelCount | null)[];
  /** One per column of numbers; null where the file has no such column. */
  readonly numbers: readonly (NumberCount | null)[];
  /** Rows that each column leaves out, by the codebook. */
  readonly excluded: readonly RowCount[];

  constructor({ answers, group, wave, characteristics, numbers, exclude }: Columns) {
    this.answers = answers.map(() => new AnswerCount());
    this.group = group && new LevelCount();
    this.wave = wave && new LevelCount();
    this.characteristics = characteristics.map((column) => column && new LevelCount());
    this.numbers = numbers.map((column) => column && new NumberCount());
    this.excluded = exclude.map(() => new RowCount());
  }
}
