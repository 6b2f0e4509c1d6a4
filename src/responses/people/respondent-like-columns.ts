import type { NamesInBothGroups } from './in-both-groups.ts';
import { NameSample } from './name-sample.ts';

/** From so many values on, a column in which one in five comes twice in a group names no one. */
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
 * which the same people would be in several groups: its values stand in more than one, once in each.
 */
export class RespondentLikeColumns {
  readonly #candidates = new Map<string, Candidate>();
  /** Rows used of the files that have such columns, by group, whether each was looked at or not. */
  readonly used: number[];
  looked = 0;

  /** @param groups  how many groups there are */
  constructor(groups: number) {
    this.used = new Array<number>(groups).fill(0);
  }

  candidate(column: string, named: boolean): Candidate {
    const known = this.#candidates.get(column);
    if (known) return known;
    const candidate: Candidate = { column, named, sample: new NameSample(), first: null };
    this.#candidates.set(column, candidate);
    return candidate;
  }

  /** The column that would put the same people into several groups. */
  found(): FoundColumn | null {
    const all = [...this.#candidates.values()].flatMap((candidate) => this.#verdict(candidate) ?? []);
    return all.find(({ paired }) => paired) ?? all[0] ?? null;
  }

  /** Of rows drawn at random, few have their partner among the drawn ones. */
  #mostDrawn(found: readonly number[], factor: number): number {
    const pairs = found.flatMap((first, one) =>
      found.slice(one + 1).map((second, later) => {
        const rows = Math.max(1, this.used[one] ?? 0, this.used[one + 1 + later] ?? 0);
        return (first * second * factor) / rows;
      }),
    );
    return found.length > 2 ? Math.min(sum(pairs), mostInSeveral(found)) : sum(pairs);
  }

  #verdict({ column, named, sample, first }: Candidate): FoundColumn | null {
    const { both, repeatedWithin, factor, values } = sample;
    if (both === 0 || isDropped(sample)) return null;
    const found = this.used.map((_, group) => sample.inGroup(group));
    const people = sum(this.used);
    const complete = this.looked >= people;
    const most = complete ? mostInSeveral(found) : this.#mostDrawn(found, factor);
    const share = Math.min(1, both / Math.max(1, most));
    const paired = named
      ? both >= 3 && share >= 0.5 && repeatedWithin <= 0.1 * both
      : both >= 10 && share >= 0.8 && repeatedWithin <= 0.02 * both;
    const whole = complete && people <= completeUpTo;
    if (!paired && !(named && whole && repeatedWithin <= 0.1 * values)) return null;
    const estimated = !complete || factor > 1;
    const inBoth = estimated ? Math.round(share * mostInSeveral(this.used)) : both;
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

/** Of groups of these sizes, how many people can be in more than one. */
function mostInSeveral(sizes: readonly number[]): number {
  const all = sum(sizes);
  return Math.min(Math.floor(all / 2), all - Math.max(0, ...sizes));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

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
