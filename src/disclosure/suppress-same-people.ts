import { grouped } from '../codebook/draft/grouped.ts';
import { Span } from './suppress-span.ts';

/** A sum over people that is reported, or could be. */
export interface Figure {
  readonly id: string;
  /** What it is made of: how often each item is in its sum. */
  readonly vectors: readonly (readonly number[])[];
  readonly n: number;
  /** Figures of one name are known to be of the same people, all of whose answers are in it. */
  readonly people: string;
  /** What follows from it may be of anybody, since it has some answers of some people. */
  readonly mixed: boolean;
}

/**
 * Chooses figures, those first that come first, of which nothing can be computed about fewer than `minCell` people.
 *
 * Figures that say the same of different people (a scale's sum, and that of its items) tell by their difference of the
 * few who have the one and not the other. So among figures whose numbers of people differ by fewer than `minCell`, none
 * may follow from others unless all are of the same people.
 *
 * @returns the ids of figures that are not chosen
 */
export function ofOtherPeople(figures: readonly Figure[], minCell: number): ReadonlySet<string> {
  const some = figures.filter(({ n }) => n > 0);
  if (isSafe(some, minCell) && standsAlone(some)) return new Set();
  const kept: Figure[] = [];
  const left = new Set<string>();
  for (const figure of some) {
    const near = kept.filter(({ n }) => Math.abs(n - figure.n) < minCell);
    if (isSafe([...near, figure], minCell) && standsAlone([...kept, figure])) kept.push(figure);
    else left.add(figure.id);
  }
  return left;
}

function isSafe(figures: readonly Figure[], minCell: number): boolean {
  const numbers = new Set(figures.map(({ n }) => n));
  return [...numbers].every((fewest) =>
    saysNothingTwice(figures.filter(({ n }) => n >= fewest && n < fewest + minCell)),
  );
}

/** Whether no figure that is mixed follows from others, whoever is in them. */
function standsAlone(figures: readonly Figure[]): boolean {
  const mixed = figures.filter((figure) => figure.mixed);
  if (mixed.length === 0) return true;
  const span = Span.of(figures.filter((figure) => !figure.mixed).flatMap(({ vectors }) => vectors));
  return mixed.every(({ vectors }) => vectors.every((vector) => span.add(vector)));
}

/** Whether nothing that follows from figures of some people follows from those of others too. */
function saysNothingTwice(figures: readonly Figure[]): boolean {
  const byPeople = grouped(figures, ({ people }) => people);
  if (byPeople.size < 2) return true;
  const all = new Span();
  let ranks = 0;
  for (const same of byPeople.values()) {
    const own = new Span();
    for (const vector of same.flatMap(({ vectors }) => vectors)) {
      if (!own.add(vector)) continue;
      ranks += 1;
      all.add(vector);
    }
  }
  return all.rank === ranks;
}
