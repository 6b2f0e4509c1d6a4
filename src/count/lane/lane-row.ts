import type { Population } from '../../codebook/codebook.ts';
import { lineCells } from '../../read/line-cells.ts';
import { readNumber } from '../../responses/cells/read-number.ts';
import { wholeName } from '../../responses/people/placed-names.ts';
import { noAnswer, noGroup, noWave, type Respondent } from '../../responses/people/respondent.ts';
import type { TextRows } from '../../responses/plain-rows.ts';
import type { ObservedRow } from '../../responses/rows/row-observer.ts';
import type { LaneMemory } from './lane-memory.ts';

/** ASCII that is no space. */
const isVisible = (byte = 0) => byte > 0x20 && byte < 0x7f;
const lineEnd = /[\r\n]+$/;

/** The row that a kernel has just counted, for those who look at rows one by one; one object for all rows. */
export class LaneRow implements ObservedRow {
  readonly outcome = 'used';
  readonly wave = noWave;
  readonly invalid: readonly number[] = [];
  readonly invalidNumbers: readonly number[] = [];
  readonly glance = { given: 0, longestRun: 0, same: false, mayBeStraight: true, hash: 0 };
  readonly respondent: Respondent;
  /** Where the respondent's cell stands, where there is one. */
  nameStart = 0;
  nameEnd = 0;
  readonly #rows: TextRows;
  readonly #lane: LaneMemory;
  readonly #answers: Int32Array;
  readonly #lowest: Int32Array;
  readonly #hasNumbers: boolean;
  readonly #fingerprint = new Int32Array(3);
  #line = 0;
  #start = 0;
  #end = 0;
  #answersRead = false;
  #cells: readonly string[] | null = null;

  constructor({ items }: Population, rows: TextRows, lane: LaneMemory) {
    const { characteristics, numbers } = rows.columns;
    const answersOfRow = () => this.#answersOfRow();
    this.#rows = rows;
    this.#lane = lane;
    this.#lowest = Int32Array.from(items, ({ min }) => min);
    this.#answers = new Int32Array(items.length);
    this.#hasNumbers = numbers.some((column) => column !== null);
    this.respondent = {
      get answers() {
        return answersOfRow();
      },
      group: noGroup,
      levels: new Int32Array(characteristics.length),
      numbers: numbers.map(() => null),
    };
  }

  /** @param start, end  where its bytes stand, line end included */
  read(group: number, line: number, start: number, end: number): void {
    const { memory, settings } = this.#lane;
    const { int32 } = memory;
    const { respondent, glance } = this;
    this.#line = line;
    this.#start = start;
    this.#end = end;
    this.#answersRead = false;
    this.#cells = null;
    respondent.group = group === settings.groupCount - 1 ? noGroup : group;
    const { levels } = respondent;
    for (let place = 0, at = settings.levels / 4 + 1; place < levels.length; place += 1, at += 1)
      levels[place] = (int32[at] ?? 0) / 4 - place * settings.levelWidth - 1;
    if (this.#hasNumbers)
      for (const [index, column] of this.#rows.columns.numbers.entries())
        respondent.numbers[index] = column
          ? readNumber(column, this.cells[column.position] ?? '').number
          : null;
    if (settings.fingerprints === 0) return;
    const at = settings.fingerprint / 4;
    for (let word = 0; word < 3; word += 1) this.#fingerprint[word] = int32[at + word] ?? 0;
    glance.hash = int32[at + 3] ?? 0;
    glance.given = int32[at + 4] ?? 0;
    glance.longestRun = int32[at + 5] ?? 0;
    glance.same = int32[at + 6] === 1;
    glance.mayBeStraight = int32[at + 7] === 1 || settings.momentScaleCount === 0;
  }

  get cells(): readonly string[] {
    const text = () => this.#lane.memory.all.toString('utf8', this.#start, this.#end).replace(lineEnd, '');
    this.#cells ??= lineCells(text(), this.#rows.delimiter);
    return this.#cells;
  }

  readonly line = (): number => this.#line;

  readonly name = () => {
    const { all: bytes } = this.#lane.memory;
    const { nameStart: start, nameEnd: end } = this;
    if (isVisible(bytes[start]) && isVisible(bytes[end - 1])) return { bytes, start, end };
    return wholeName(Buffer.from(bytes.toString('utf8', start, end).trim()));
  };

  readonly fingerprint = () => this.#fingerprint;

  #answersOfRow(): Int32Array {
    if (this.#answersRead) return this.#answers;
    this.#answersRead = true;
    const { memory, settings } = this.#lane;
    for (let item = 0; item < this.#answers.length; item += 1) {
      const value = memory.int16[settings.values / 2 + item] ?? -1;
      this.#answers[item] = value < 0 ? noAnswer : value + (this.#lowest[item] ?? 0);
    }
    return this.#answers;
  }
}
