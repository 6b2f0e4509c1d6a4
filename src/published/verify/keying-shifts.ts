import type { Population, Scale } from '../../instrument/instrument.ts';
import { noAnswer, type Respondent } from '../../read/respondent.ts';

/** What keying one item of a scale the other way would add to the sum of its people's scores, by group. */
export interface KeyingShifts {
  /** People with a score: of the first level, the second, and everybody. */
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

  constructor({ scales }: Population) {
    for (const scale of scales) {
      this.#scales.set(scale.id, {
        scale,
        n: [0, 0, 0],
        shifts: [0, 1, 2].map(() => scale.items.map(() => 0)),
      });
    }
  }

  add({ answers, group }: Respondent): void {
    for (const { scale, n, shifts } of this.#scales.values()) {
      const { items, min, max, minValid } = scale;
      const valid = items.filter(({ index }) => answers[index] !== noAnswer).length;
      if (valid < minValid || valid === 0) continue;
      for (const of of group < 2 ? [group, 2] : [2]) {
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
