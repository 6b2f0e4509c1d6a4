import type { Population, Scale } from '../codebook/codebook.ts';
import { noAnswer, noLevel, type Respondent } from '../responses/people/respondent.ts';

/** Where a person's row stands, and whose it is. */
export interface PersonPlace {
  /** Its number among those that were read. */
  readonly file: number;
  readonly line: number;
  /** Empty where nothing names the respondent. */
  readonly name: string;
  readonly wave: number;
}

/** One person as scored: the answers themselves are not kept. */
export interface ScoredPerson extends PersonPlace {
  readonly group: number;
  readonly levels: readonly number[];
  /** Exact, as text; null where there is none. */
  readonly numbers: readonly (string | null)[];
  /** Of each scale: how many valid answers, and their sum as scored. */
  readonly scores: readonly { readonly validAnswers: number; readonly sum: number }[];
}

const peopleAPiece = 4096;

/** The scores of people in the order of their rows. Memory grows with them, by some 200 bytes each for a dozen scales. */
export class PersonTable {
  readonly population: Population;
  /** Of so many people each: numbers one behind the other, place, group, levels, valid answers and sum by scale. */
  readonly #pieces: Int32Array[] = [];
  readonly #names: string[] = [];
  readonly #texts: (string | null)[] = [];
  readonly #dropped = new Set<number>();
  readonly #width: number;

  constructor(population: Population) {
    this.population = population;
    this.#width = 4 + population.characteristics.length + 2 * population.scales.length;
  }

  get people(): number {
    return this.#names.length - this.#dropped.size;
  }

  /** @returns the place of the person in the table */
  add({ file, line, name, wave }: PersonPlace, { answers, group, levels, numbers }: Respondent): number {
    const { characteristics, scales } = this.population;
    const place = this.#names.length % peopleAPiece;
    if (place === 0) this.#pieces.push(new Int32Array(peopleAPiece * this.#width));
    const piece = this.#pieces.at(-1) ?? new Int32Array();
    let at = place * this.#width;
    piece.set([file, line, wave, group], at);
    at += 4;
    for (let index = 0; index < characteristics.length; index += 1, at += 1)
      piece[at] = levels[index] ?? noLevel;
    for (const scale of scales) {
      addScore(piece, at, scale, answers);
      at += 2;
    }
    for (const number of numbers) this.#texts.push(number?.text ?? null);
    return this.#names.push(name) - 1;
  }

  /** Takes a person out again, for another row of the same one counts. */
  drop(place: number): void {
    this.#dropped.add(place);
  }

  *[Symbol.iterator](): Generator<ScoredPerson> {
    const { characteristics, scales, numbers } = this.population;
    for (let place = 0; place < this.#names.length; place += 1) {
      if (this.#dropped.has(place)) continue;
      const piece = this.#pieces[Math.floor(place / peopleAPiece)];
      const start = (place % peopleAPiece) * this.#width;
      const at = (offset: number) => piece?.[start + offset] ?? 0;
      const ofScales = 4 + characteristics.length;
      yield {
        name: this.#names[place] ?? '',
        ...{ file: at(0), line: at(1), wave: at(2), group: at(3) },
        levels: characteristics.map((_, index) => at(4 + index)),
        numbers: numbers.map((_, index) => this.#texts[place * numbers.length + index] ?? null),
        scores: scales.map((_, index) => ({
          validAnswers: at(ofScales + 2 * index),
          sum: at(ofScales + 2 * index + 1),
        })),
      };
    }
  }
}

function addScore(piece: Int32Array, at: number, { items, min, max }: Scale, answers: Int32Array): void {
  let validAnswers = 0;
  let sum = 0;
  for (const { index, reverse } of items) {
    const answer = answers[index] ?? noAnswer;
    if (answer === noAnswer) continue;
    validAnswers += 1;
    sum += reverse ? min + max - answer : answer;
  }
  piece[at] = validAnswers;
  piece[at + 1] = sum;
}
