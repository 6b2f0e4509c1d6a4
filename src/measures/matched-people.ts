import { groupCount, type Population } from '../codebook/codebook.ts';
import { type NamesAlike, NumberSpellings } from '../responses/people/number-spellings.ts';
import { noGroup, type Respondent } from '../responses/people/respondent.ts';
import { codedScore } from './coded-score.ts';
import { jointDistribution } from './joint-distribution.ts';
import type { MatchedScores, MatchedWaves } from './matched-scores.ts';

/** What stands in the place of a score: the person is not in the wave, or has too few answers. */
const absent = -2;
const firstRoom = 1024;

/** Codes of the scores of all people at one wave. */
interface WaveScores {
  /** Of person p on scale s at `p × scales + s`. */
  codes: Int32Array;
  groups: Int16Array;
  /** People without a name, whom no one is matched with, by group (noGroup last) and scale: how many have a score. */
  readonly unnamed: Float64Array;
}

/** How many people are at two waves, and why the others are not compared. */
export interface MatchingCounts {
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  /** Of both: people whose groups differ, who are in no group. */
  readonly changedGroup: number;
}

/** The scores of people at each wave, by who they are. Memory grows with people, waves and scales: four bytes each. */
export class MatchedPeople {
  readonly population: Population;
  readonly #people = new Map<string, number>();
  readonly #spellings = new NumberSpellings();
  readonly #waves: readonly WaveScores[];
  readonly #unnamed: number[];
  readonly #scales: number;
  readonly #groups: number;
  readonly #coded;
  #room = firstRoom;

  constructor(population: Population) {
    this.population = population;
    this.#scales = population.scales.length;
    this.#groups = groupCount(population);
    this.#coded = population.scales.map(codedScore);
    const waves = population.waves?.levels ?? [];
    this.#unnamed = waves.map(() => 0);
    this.#waves = waves.map(() => ({
      codes: new Int32Array(this.#room * this.#scales).fill(absent),
      groups: new Int16Array(this.#room).fill(noGroup),
      unnamed: new Float64Array((this.#groups + 1) * this.#scales),
    }));
  }

  /** How many different names were met. */
  get names(): number {
    return this.#people.size;
  }

  /** A later row of the same person in the same wave takes the place of an earlier one. @param name  empty where there is none */
  add(wave: number, name: string, respondent: Respondent): void {
    const scores = this.#waves[wave];
    if (!scores) return;
    if (name === '') {
      this.#unnamed[wave] = (this.#unnamed[wave] ?? 0) + 1;
      const group = respondent.group === noGroup ? this.#groups : respondent.group;
      for (const [scale, { codeOf }] of this.#coded.entries()) {
        const cell = group * this.#scales + scale;
        if (codeOf(respondent) >= 0) scores.unnamed[cell] = (scores.unnamed[cell] ?? 0) + 1;
      }
      return;
    }
    const person = this.#personOf(name);
    scores.groups[person] = respondent.group;
    for (const [scale, { codeOf }] of this.#coded.entries())
      scores.codes[person * this.#scales + scale] = codeOf(respondent);
  }

  /** Names that differ only in how a number is written, at one wave or at several. */
  namesAlike(): NamesAlike | null {
    return this.#spellings.alike((name) => this.#people.has(name));
  }

  #personOf(name: string): number {
    const known = this.#people.get(name);
    if (known !== undefined) return known;
    const person = this.#people.size;
    this.#people.set(name, person);
    if (rewritten.test(name)) this.#spellings.add(Buffer.from(name), 0, name.length);
    if (person === this.#room) this.#grow();
    return person;
  }

  #grow(): void {
    this.#room *= 2;
    for (const wave of this.#waves) {
      const codes = new Int32Array(this.#room * this.#scales).fill(absent);
      codes.set(wave.codes);
      wave.codes = codes;
      const groups = new Int16Array(this.#room).fill(noGroup);
      groups.set(wave.groups);
      wave.groups = groups;
    }
  }

  /** Every two waves, the earlier one first. */
  matched(): MatchedWaves[] {
    const levels = this.population.waves?.levels ?? [];
    return levels.flatMap((first, at) =>
      levels.slice(at + 1).map((second, beyond) => {
        const scales = new Map<number, readonly MatchedScores[]>();
        const of = (scale: number): readonly MatchedScores[] => {
          const known = scales.get(scale) ?? this.#scoresOf(scale, at, at + 1 + beyond);
          scales.set(scale, known);
          return known;
        };
        return {
          first,
          second,
          of: (scale, group) => of(scale)[this.#partOf(group)] ?? nothing,
        };
      }),
    );
  }

  counts(first: number, second: number): MatchingCounts {
    let [both, onlyFirst, onlySecond, changedGroup] = [
      0,
      this.#unnamed[first] ?? 0,
      this.#unnamed[second] ?? 0,
      0,
    ];
    for (let person = 0; person < this.names; person += 1) {
      const [one, other] = [this.#isAt(first, person), this.#isAt(second, person)];
      if (one && other) {
        both += 1;
        if (this.#groupOf(person, first, second) === changed) changedGroup += 1;
      } else if (one) onlyFirst += 1;
      else if (other) onlySecond += 1;
    }
    return { both, onlyFirst, onlySecond, changedGroup };
  }

  #isAt(wave: number, person: number): boolean {
    return this.#waves[wave]?.codes[person * this.#scales] !== absent;
  }

  /** The group of a person at two waves: known at one is enough; `changed` where they differ. */
  #groupOf(person: number, first: number, second: number): number {
    const one = this.#waves[first]?.groups[person] ?? noGroup;
    const other = this.#waves[second]?.groups[person] ?? noGroup;
    if (one === noGroup || one === other) return other;
    return other === noGroup ? one : changed;
  }

  /** The place of a group among the parts: everybody, then each level. */
  #partOf(group: string): number {
    return 1 + (this.population.group?.levels.findIndex(({ id }) => id === group) ?? -1);
  }

  /** Of everybody, then of each group. */
  #scoresOf(scale: number, first: number, second: number): MatchedScores[] {
    const parts = Array.from({ length: this.#groups + 1 }, () => ({
      people: new Map<number, Map<number, number>>(),
      onlyFirst: 0,
      onlySecond: 0,
    }));
    const [one, other] = [this.#waves[first], this.#waves[second]];
    for (let person = 0; person < this.names; person += 1) {
      const at = person * this.#scales + scale;
      const [code1 = absent, code2 = absent] = [one?.codes[at], other?.codes[at]];
      if (code1 < 0 && code2 < 0) continue;
      const group = this.#groupOf(person, first, second);
      for (const part of group < 0 ? [parts[0]] : [parts[0], parts[group + 1]]) {
        if (!part) continue;
        if (code2 < 0) part.onlyFirst += 1;
        else if (code1 < 0) part.onlySecond += 1;
        else {
          const beside = part.people.get(code1) ?? new Map<number, number>();
          part.people.set(code1, beside.set(code2, (beside.get(code2) ?? 0) + 1));
        }
      }
    }
    const unnamed = (wave: WaveScores | undefined, part: number) => {
      const cell = (group: number) => wave?.unnamed[group * this.#scales + scale] ?? 0;
      if (part > 0) return cell(part - 1);
      return Array.from({ length: this.#groups + 1 }, (_, group) => cell(group)).reduce(
        (sum, n) => sum + n,
        0,
      );
    };
    const coded = this.#coded[scale];
    return parts.map(({ people, onlyFirst, onlySecond }, part) => ({
      joint: jointDistribution(
        [...people].flatMap(([code1, beside]) =>
          [...beside].flatMap(([code2, count]) =>
            coded ? [{ values: [coded.valueOf(code1), coded.valueOf(code2)] as const, people: count }] : [],
          ),
        ),
      ),
      onlyFirst: onlyFirst + unnamed(one, part),
      onlySecond: onlySecond + unnamed(other, part),
    }));
  }
}

const rewritten = /^[+0]\d|[.,]00?$/;
const changed = -3;
const nothing: MatchedScores = { joint: jointDistribution([]), onlyFirst: 0, onlySecond: 0 };
