import { groupCount, type Population, type Scale } from '../../../codebook/codebook.ts';
import { noAnswer, noGroup, type Respondent } from '../../../responses/people/respondent.ts';

/** What keying one item of a scale the other way would add to the sum of its people's scores, by group. */
export interface KeyingShifts {
  /** People with a score: of each level of the grouping, then everybody. */
  readonly n: readonly number[];
  /** By group, then by the item's place in the scale. */
  readonly shifts: readonly (readonly number[])[];
}

/** Adds up, person by person, what other keys would change. */
export class KeyingSums {
  readonly #scales = new Map<
    string,
    { readonly scale: Scale; readonly n: number[]; readonly shifts: number[][] }
  >();

  readonly #everybody: number;

  constructor(population: Population) {
    this.#everybody = groupCount(population);
    const columns = this.#everybody + 1;
    for (const scale of population.scales) {
      this.#scales.set(scale.id, {
        scale,
        n: new Array<number>(columns).fill(0),
        shifts: Array.from({ length: columns }, () => scale.items.map(() => 0)),
      });
    }
  }

  add({ answers, group }: Respondent): void {
    const columns = group === noGroup ? [this.#everybody] : [group, this.#everybody];
    for (const { scale, n, shifts } of this.#scales.values()) {
      const { items, min, max, minValid } = scale;
      const valid = items.filter(({ index }) => answers[index] !== noAnswer).length;
      if (valid < minValid || valid === 0) continue;
      for (const of of columns) {
        n[of] = (n[of] ?? 0) + 1;
        const ofGroup = shifts[of] ?? [];
        for (const [place, { index, reverse }] of items.entries()) {
          const answer = answers[index] ?? noAnswer;
          if (answer === noAnswer) continue;
          const change = (reverse ? -1 : 1) * (min + max - 2 * answer);
          ofGroup[place] = (ofGroup[place] ?? 0) + change / valid;
        }
      }
    }
  }

  of(scale: string): KeyingShifts | undefined {
    return this.#scales.get(scale);
  }
}
