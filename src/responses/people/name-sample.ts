import { mostGroups } from '../../codebook/most-groups.ts';
import { ownString } from './respondent-name.ts';

/** More different values than these are thinned out to half, by their hash: memory stays the same for any number of rows. */
const mostValues = 20_000;
const longest = 100;

/** In which groups a value was met, a binary digit each; above them, whether in several, and whether twice in one. */
const inSeveral = 2 ** mostGroups;
const repeated = 2 * inSeveral;

/** Which values of a column stand in several groups, and which are repeated within one. */
export class NameSample {
  readonly #met = new Map<string, number>();
  /** Values are kept whose hash has none of these bits. */
  #thinning = 0;
  both = 0;
  repeatedWithin = 0;

  /** How many different values there are, as far as they are kept. */
  get values(): number {
    return this.#met.size;
  }

  /** What a number of kept values has to be multiplied by. */
  get factor(): number {
    return this.#thinning + 1;
  }

  /**
   * @param group  counted from 0
   * @returns whether the value has come up in a second group just now
   */
  add(value: string, group: number): boolean {
    if (value.length > longest) return false;
    if (this.#thinning > 0 && (hashOf(value) & this.#thinning) !== 0) return false;
    const bit = 2 ** group;
    const met = this.#met.get(value);
    if (met === undefined) {
      this.#met.set(ownString(value), bit);
      if (this.#met.size > mostValues) this.#thin();
      return false;
    }
    if (has(met, bit)) {
      if (has(met, repeated)) return false;
      this.repeatedWithin += 1;
      this.#met.set(value, met + repeated);
      return false;
    }
    if (has(met, inSeveral)) {
      this.#met.set(value, met + bit);
      return false;
    }
    this.both += 1;
    this.#met.set(value, met + bit + inSeveral);
    return true;
  }

  inGroup(group: number): number {
    let count = 0;
    for (const met of this.#met.values()) if (has(met, 2 ** group)) count += 1;
    return count;
  }

  #thin(): void {
    this.#thinning = 2 * this.#thinning + 1;
    for (const [value, met] of this.#met) {
      if ((hashOf(value) & this.#thinning) === 0) continue;
      if (has(met, repeated)) this.repeatedWithin -= 1;
      if (has(met, inSeveral)) this.both -= 1;
      this.#met.delete(value);
    }
  }
}

/** Beyond 32 digits, operators for bits do not reach. */
const has = (met: number, bit: number) => Math.floor(met / bit) % 2 === 1;

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
