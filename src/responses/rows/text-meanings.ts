import type { SummaryRows } from '../../codebook/words/summary-rows.ts';
import type { LineOf } from '../../read/row-count.ts';
import type { CellCounts } from '../cells/cell-counts.ts';
import { isExcluded } from '../cells/excluding-column.ts';
import type { How } from '../cells/how.ts';
import type { NumberMeaning } from '../cells/number-column.ts';
import { readAnswer } from '../cells/read-answer.ts';
import { readLevel } from '../cells/read-level.ts';
import { readNumber } from '../cells/read-number.ts';
import type { Columns } from '../columns/find-columns.ts';
import type { InvalidPolicy } from '../policies.ts';
import type { StatusRows } from './status-rows.ts';

/** What a text says of every row that has it in one column. */
export interface TextMeaning {
  /** The answer to the item of this column, or the level: of the group, or of the characteristic. */
  readonly value: number;
  /** Of columns of numbers, by their place among those of the population. */
  readonly numbers: readonly { readonly index: number; readonly number: NumberMeaning['number'] }[];
  /** Counts rows with this text, where that is of interest; the line is that of the first. */
  readonly count: ((line: LineOf, rows: number) => void) | null;
}

type Count = NonNullable<TextMeaning['count']>;

/** By which rules texts are read. */
interface MeaningRules {
  readonly onInvalid: InvalidPolicy;
  readonly wave?: { readonly index: number } | undefined;
  readonly inspects?: boolean | undefined;
}

/** Says of texts what they mean for a row, once for all rows: what it says, the reader of rows does with each. */
export class TextMeanings {
  readonly #columns: Columns;
  readonly #counts: CellCounts;
  readonly #summaries: SummaryRows;
  readonly #status: StatusRows;
  readonly #onInvalid: InvalidPolicy;
  readonly #wave: { readonly index: number } | undefined;
  readonly #inspects: boolean;

  constructor(
    columns: Columns,
    {
      counts,
      summaries,
      status,
    }: { readonly counts: CellCounts; readonly summaries: SummaryRows; readonly status: StatusRows },
    { onInvalid, wave, inspects = false }: MeaningRules,
  ) {
    this.#columns = columns;
    this.#counts = counts;
    this.#summaries = summaries;
    this.#status = status;
    this.#onInvalid = onInvalid;
    this.#wave = wave;
    this.#inspects = inspects;
  }

  /** Whether a row stood above that sums others up: then each has to be looked at. */
  get anyRowIsSuspect(): boolean {
    return this.#summaries.found;
  }

  /** @returns null where a row with this text has to be looked at */
  of(position: number, text: string): TextMeaning | null {
    const counts: Count[] = [];
    if (!this.#isTaken(position, text, counts)) return null;
    const value = this.#value(position, text, counts);
    const numbers = this.#numbers(position, text, counts);
    if (value === null || numbers === null) return null;
    for (const [index, column] of this.#columns.undecided.entries()) {
      if (column.position === position && column.flawOf(text) !== null)
        counts.push((line, rows) => this.#status.add(index, text, line, rows));
    }
    const count: Count = (line, rows) => {
      for (const one of counts) one(line, rows);
    };
    return { value, numbers, count: counts.length === 0 ? null : count };
  }

  #isTaken(position: number, text: string, counts: Count[]): boolean {
    const { exclude, wave } = this.#columns;
    if (exclude.some((rule) => rule.column.position === position && isExcluded(rule, text))) return false;
    if (!this.#summaries.isOrdinary(position, text)) return false;
    if (wave?.position !== position) return true;
    const meaning = readLevel(wave, text);
    if (meaning.how !== 'written') counts.push((line, rows) => this.#counts.wave?.add(meaning, line, rows));
    return meaning.level === this.#wave?.index;
  }

  #value(position: number, text: string, counts: Count[]): number | null {
    const { answers, group, characteristics, header } = this.#columns;
    const item = answers.findIndex((column) => column.position === position);
    const column = answers[item];
    if (column) {
      const { answer, how } = readAnswer(column, text);
      if (!this.#mayBe(how)) return null;
      // A row that repeats the headings has one that is no answer.
      if (how === 'invalid' && text === header[position]?.name) return null;
      if (how !== 'written') counts.push((line, rows) => this.#counts.answers[item]?.add(how, line, rows));
      return answer;
    }
    const place = [group, ...characteristics].findIndex((one) => one?.position === position);
    const levels = place === 0 ? group : characteristics[place - 1];
    if (!levels) return 0;
    const meaning = readLevel(levels, text);
    const count = place === 0 ? this.#counts.group : this.#counts.characteristics[place - 1];
    if (meaning.how !== 'written') counts.push((line, rows) => count?.add(meaning, line, rows));
    return meaning.level;
  }

  #numbers(position: number, text: string, counts: Count[]): TextMeaning['numbers'] | null {
    const numbers: { index: number; number: NumberMeaning['number'] }[] = [];
    for (const [index, column] of this.#columns.numbers.entries()) {
      if (column?.position !== position) continue;
      const meaning = readNumber(column, text);
      if (!this.#mayBe(meaning.how)) return null;
      if (meaning.how !== 'written')
        counts.push((line, rows) => this.#counts.numbers[index]?.addNumber(meaning, line, rows));
      numbers.push({ index, number: meaning.number });
    }
    return numbers;
  }

  /** Where an invalid cell does more than to be counted, its row is looked at. */
  #mayBe(how: How): boolean {
    return how !== 'invalid' || (this.#onInvalid === 'missing' && !this.#inspects);
  }
}
