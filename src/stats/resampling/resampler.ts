import { fairHeads } from './fair-heads.ts';
import type { SeededRandom } from './seeded-random.ts';

/** A half of a half … of all people in a row, sorted by value. Halves are made when somebody is drawn from them. */
interface Stretch {
  /** Index of the value of its first people. */
  readonly first: number;
  /** Where it goes from one value to the next, with the stretch being 0 to n: whole, strictly between. */
  readonly borders: readonly number[];
  lower?: Stretch;
  upper?: Stretch;
}

/**
 * Draws people with replacement, as many as there are, everyone equally likely each time: the bootstrap's resample, of people
 * who are counted by what they have.
 *
 * All draws toss a coin for the lower or the upper half of the people, and so on within it until only one value is left:
 * exact, as borders stay whole when halves are doubled. It costs about n (log₂ of the number of values) / 32 random words.
 */
export class Resampler {
  readonly #n: number;
  readonly #all: Stretch;
  readonly #random: SeededRandom;

  /** @param counts  people with each value, positive */
  constructor(counts: Float64Array, random: SeededRandom) {
    this.#random = random;
    const borders: number[] = [];
    let people = 0;
    for (const count of counts) {
      people += count;
      borders.push(people);
    }
    borders.pop();
    this.#n = people;
    this.#all = { first: 0, borders };
  }

  /** @param drawn  set to how many people with each value were drawn */
  draw(drawn: Float64Array): void {
    drawn.fill(0);
    this.#drawFrom(this.#all, this.#n, drawn);
  }

  #drawFrom(stretch: Stretch, draws: number, drawn: Float64Array): void {
    if (draws === 0) return;
    if (stretch.borders.length === 0) {
      drawn[stretch.first] = (drawn[stretch.first] ?? 0) + draws;
      return;
    }
    const heads = fairHeads(draws, this.#random);
    stretch.lower ??= this.#lowerHalf(stretch);
    stretch.upper ??= this.#upperHalf(stretch);
    this.#drawFrom(stretch.lower, heads, drawn);
    this.#drawFrom(stretch.upper, draws - heads, drawn);
  }

  #lowerHalf({ first, borders }: Stretch): Stretch {
    return { first, borders: borders.map((border) => 2 * border).filter((border) => border < this.#n) };
  }

  #upperHalf({ first, borders }: Stretch): Stretch {
    const shifted = borders.map((border) => 2 * border - this.#n);
    const inside = shifted.filter((border) => border > 0);
    return { first: first + borders.length - inside.length, borders: inside };
  }
}
