import type { Decimal } from '../../codebook/words/decimal.ts';
import type { TextMeaning, TextMeanings } from '../../responses/rows/text-meanings.ts';
import type { KernelMemory } from './kernel-memory.ts';
import type { Cell } from './row-layout.ts';
import type { TextFingerprints } from './text-fingerprints.ts';

/** As in kernel/plain-rows.ts: in the record of a cell, and in that of a text, whose text stands behind these. */
export const cellSize = 32;
const cell = { slots: 16, shift: 20 } as const;
const slotSize = 16;
const record = { length: 0, value: 4, counts: 8, told: 12, fingerprint: 16, text: 32 } as const;
/** The kernel compares so many bytes at a stroke. */
const compared = 32;
/** So many texts of a column are kept, if they are no longer; any other is asked for whenever it comes. */
const mostTexts = 2000;
const longestText = 400;
const fewestBits = 6;

export type CountNumber = (
  numbers: TextMeaning['numbers'][number],
  people: { readonly group: number; readonly count: number },
) => void;

/** Where the kernel has the columns of a file. */
export interface RowsOfTexts {
  readonly layout: readonly Cell[];
  readonly cells: number;
  readonly levels: number;
  readonly groups: number;
  /** Null where rows are not compared. */
  readonly fingerprints: TextFingerprints | null;
  /** What the kernel stores for a value of a cell. */
  readonly stored: (cell: Cell, value: number) => number;
}

interface Written {
  readonly length: number;
  readonly value: number;
  readonly counts: number;
  /** To the fingerprint of the row. */
  readonly added: Int32Array | null | undefined;
}

/** What a text of a column means; null where its row has to be looked at. */
export type MeaningOfText = Pick<TextMeanings, 'of'>;

interface Kept {
  readonly meaning: TextMeaning;
  readonly counts: number;
}

/** The texts of each column that the kernel knows: each is asked for when it first comes, and its rows are counted from then on. */
export class TextDictionary {
  /** Puts the record of a text into the table of a column. */
  insert: (position: number, at: number) => void = () => {};
  readonly #memory: KernelMemory;
  readonly #rows: RowsOfTexts;
  readonly #meanings: MeaningOfText;
  /** Records of texts that are kept, by column. */
  readonly #known: readonly number[][];
  /** The kept texts whose rows are counted, by record. */
  readonly #counted = new Map<number, Kept>();
  /** One record a column, for a text that is not kept, and the latest meaning. */
  readonly #passing: readonly number[];
  readonly #passes = new Map<number, TextMeaning>();
  readonly #noCounts: number;
  readonly #passedNumbers = new Map<string, { index: number; number: Decimal | null; people: number[] }>();

  constructor(memory: KernelMemory, rows: RowsOfTexts, meanings: MeaningOfText) {
    this.#memory = memory;
    this.#rows = rows;
    this.#meanings = meanings;
    this.#known = rows.layout.map(() => []);
    this.#noCounts = memory.room(4 * rows.groups);
    this.#passing = rows.layout.map(() => memory.room(record.text));
    for (const [position, { kind }] of rows.layout.entries())
      if (kind !== 'other' && kind !== 'respondent') this.#makeTable(position, fewestBits);
  }

  /** @returns the record of what the text between two addresses means; 0 where its row has to be looked at */
  meaning(position: number, start: number, end: number): number {
    const text = this.#memory.all.toString('utf8', start, end);
    const meaning = this.#meanings.of(position, text);
    const of = this.#rows.layout[position];
    const known = this.#known[position];
    if (!meaning || !of || !known) return 0;
    const value = this.#rows.stored(of, meaning.value);
    const counted = meaning.count !== null || meaning.numbers.length > 0;
    const { fingerprints, groups } = this.#rows;
    const isUsual = fingerprints?.isUsual(of, text, meaning.value) ?? true;
    const added = isUsual ? null : fingerprints?.of(position, text, meaning.value);
    if (end - start > longestText || known.length >= mostTexts || this.#memory.isFull) {
      const at = this.#passing[position] ?? 0;
      this.#write(at, { length: 0, value, counts: counted || added ? this.#noCounts : 0, added });
      this.#passes.set(at, meaning);
      return at;
    }
    const counts = counted ? this.#memory.room(4 * groups) : added ? this.#noCounts : 0;
    const at = this.#memory.room(record.text + Math.max(compared, end - start));
    this.#write(at, { length: end - start, value, counts, added });
    this.#memory.all.copy(this.#memory.all, at + record.text, start, end);
    if (counted) this.#counted.set(at, { meaning, counts });
    known.push(at);
    const bits = 64 - this.#memory.all.readInt32LE(this.#cell(position) + cell.shift);
    if (2 * known.length > 2 ** bits) this.#makeTable(position, bits + 1);
    else this.insert(position, at);
    return at;
  }

  /** Counts the first row of a text. */
  firstRow(at: number, line: number): void {
    const passing = this.#passes.get(at);
    const meaning = passing ?? this.#counted.get(at)?.meaning;
    meaning?.count?.(() => line, 1);
    for (const { index, number } of passing?.numbers ?? []) {
      const key = `${index} ${number?.text ?? ''}`;
      const known = this.#passedNumbers.get(key) ?? { index, number, people: [] };
      const group = this.#memory.all.readInt32LE(this.#rows.levels);
      known.people[group] = (known.people[group] ?? 0) + 1;
      this.#passedNumbers.set(key, known);
    }
  }

  /** Counts the rows behind the first ones. */
  finish(): void {
    for (const { meaning, counts } of this.#counted.values()) {
      const rows = this.#memory.counts(counts, this.#rows.groups).reduce((sum, people) => sum + people, 0);
      if (rows > 1) meaning.count?.(() => null, rows - 1);
    }
  }

  /** Gives the people with each number of each column of numbers. */
  countNumbers(count: CountNumber): void {
    for (const { meaning, counts } of this.#counted.values()) {
      const people = this.#memory.counts(counts, this.#rows.groups);
      for (const number of meaning.numbers)
        for (const [group, there] of people.entries()) if (there > 0) count(number, { group, count: there });
    }
    for (const { people, ...number } of this.#passedNumbers.values())
      people.forEach((there, group) => {
        count(number, { group, count: there });
      });
  }

  /** A table of so many hashes, and half as many slots behind them for texts that have the last ones. */
  #makeTable(position: number, bits: number): void {
    const slots = this.#memory.room(1.5 * slotSize * 2 ** bits);
    this.#memory.all.writeInt32LE(slots, this.#cell(position) + cell.slots);
    this.#memory.all.writeInt32LE(64 - bits, this.#cell(position) + cell.shift);
    for (const at of this.#known[position] ?? []) this.insert(position, at);
  }

  #write(at: number, { length, value, counts, added }: Written): void {
    const { all } = this.#memory;
    all.writeInt32LE(length, at + record.length);
    all.writeInt32LE(value, at + record.value);
    all.writeInt32LE(counts, at + record.counts);
    all.writeInt32LE(0, at + record.told);
    for (const [word, number] of added?.entries() ?? [])
      all.writeInt32LE(number, at + record.fingerprint + 4 * word);
  }

  #cell(position: number): number {
    return this.#rows.cells + position * cellSize;
  }
}
