import type { SeededRandom } from '../../../stats/resampling/seeded-random.ts';
import type { Pair } from './comparison-condition.ts';

/** A choice of S for the first and the second group. */
export type SumPair = Pair<number>;

/** More choices than this per part are thinned to a sample: plenty is left, and the sums stay quick to add up. */
const mostChoices = 40;

/** Sums that can be reached by taking one choice from each of the first 0, 1, 2, … sets. */
export interface ReachableSums {
  readonly sets: readonly (readonly SumPair[])[];
  readonly reached: readonly ReadonlySet<number>[];
  /** False when sets were thinned, so that a sum not reached proves nothing. */
  readonly complete: boolean;
}

export function reachableSums(
  allChoices: readonly (readonly SumPair[])[],
  random: SeededRandom,
): ReachableSums {
  const sets = allChoices.map((set) =>
    set.length > mostChoices ? random.shuffled(set).slice(0, mostChoices) : set,
  );
  const reached = [new Set([keyOf([0, 0])])];
  for (const set of sets) {
    const next = new Set<number>();
    for (const key of reached.at(-1) ?? []) for (const choice of set) next.add(key + keyOf(choice));
    reached.push(next);
  }
  return { sets, reached, complete: sets.every((set, index) => set.length === allChoices[index]?.length) };
}

export function isReachable({ reached }: ReachableSums, total: SumPair): boolean {
  return reached.at(-1)?.has(keyOf(total)) ?? false;
}

export function everyReachable({ reached }: ReachableSums): SumPair[] {
  return [...(reached.at(-1) ?? [])].map(pairOf);
}

/** One choice from each set, so that they add up to the total; null when none do. */
export function chooseSums(reachable: ReachableSums, total: SumPair, random: SeededRandom): SumPair[] | null {
  const chosen: SumPair[] = [];
  let rest = keyOf(total);
  for (let last = reachable.sets.length - 1; last >= 0; last--) {
    const fitting = reachable.sets[last]?.filter((choice) =>
      reachable.reached[last]?.has(rest - keyOf(choice)),
    );
    const choice = random.pick(fitting ?? []);
    if (!choice) return null;
    chosen.unshift(choice);
    rest -= keyOf(choice);
  }
  return chosen;
}

/** Two sums in one number, so that adding keys adds both; exact while both stay below 2^26 in size. */
const width = 2 ** 27;

function keyOf([first, second]: SumPair): number {
  return first * width + second;
}

function pairOf(key: number): SumPair {
  const first = Math.round(key / width);
  return [first, key - first * width];
}
