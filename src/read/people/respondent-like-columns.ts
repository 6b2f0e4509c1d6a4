import type { NamesInBothGroups } from './in-both-groups.ts';
import { NameSample } from './name-sample.ts';

/** From so many values on, a column in which one in five comes twice in a group names nobody. */
const enoughToDrop = 50;
const mostRepeated = 0.2;
/** Up to so many people every row is looked at, however it is read. */
export const completeUpTo = 1000;

export interface Candidate {
  readonly column: string;
  readonly named: boolean;
  readonly sample: NameSample;
  first: NamesInBothGroups['first'];
}

/**
 * Looks, in all files of one grouped population whose codebook names no respondents, for a column that nevertheless does, by
 * which the same people would be in both groups: its values stand in both, once in each.
 */
export class RespondentLikeColumns {
  readonly #candidates = new Map<string, Candidate>();
  /** Rows used of the files that have such columns, by group, whether each was looked at or not. */
  readonly used: [number, number] = [0, 0];
  looked = 0;

  candidate(column: string, named: boolean): Candidate {
    const known = this.#candidates.get(column);
    if (known) return known;
    const candidate: Candidate = { column, named, sample: new NameSample(), first: null };
    this.#candidates.set(column, candidate);
    return candidate;
  }

  /** The column that would put the same people into both groups. */
  found(): FoundColumn | null {
    const all = [...this.#candidates.values()].flatMap((candidate) => this.#verdict(candidate) ?? []);
    return all.find(({ paired }) => paired) ?? all[0] ?? null;
  }

  #verdict({ column, named, sample, first }: Candidate): FoundColumn | null {
    const { both, repeatedWithin, factor, values } = sample;
    if (both === 0 || isDropped(sample)) return null;
    const [inFirst, inSecond] = [sample.inGroup(0), sample.inGroup(1)];
    const people = this.used[0] + this.used[1];
    const complete = this.looked >= people;
    // Of rows drawn at random, few have their partner among the drawn ones.
    const most = complete
      ? Math.min(inFirst, inSecond)
      : (inFirst * inSecond * factor) / Math.max(1, ...this.used);
    const share = Math.min(1, both / Math.max(1, most));
    const paired = named
      ? both >= 3 && share >= 0.5 && repeatedWithin <= 0.1 * both
      : both >= 10 && share >= 0.8 && repeatedWithin <= 0.02 * both;
    const whole = complete && people <= completeUpTo;
    if (!paired && !(named && whole && repeatedWithin <= 0.1 * values)) return null;
    const estimated = !complete || factor > 1;
    const inBoth = estimated ? Math.round(share * Math.min(...this.used)) : both;
    return {
      paired,
      whole,
      names: {
        column,
        both: inBoth,
        names: estimated ? people - inBoth : values,
        estimated,
        first,
        earlier: null,
      },
    };
  }
}

export interface FoundColumn {
  readonly names: NamesInBothGroups;
  /** Whether nearly every name of the smaller group stands in the other, too. */
  readonly paired: boolean;
  /** Whether there are so few people that every row was looked at, however it was read. */
  readonly whole: boolean;
}

export function isDropped(sample: NameSample): boolean {
  return sample.values >= enoughToDrop && sample.repeatedWithin > mostRepeated * sample.values;
}
