import type { Population } from '../../codebook/codebook.ts';
import type { Problem, Warning } from '../../errors.ts';
import type { BothGroupsPolicy } from '../policies.ts';
import { type NamesInBothGroups, namesInBothGroups, sameInBothGroups } from './in-both-groups.ts';
import type { RespondentLikeColumns } from './respondent-like-columns.ts';
import type { RespondentsSeen } from './respondents-seen.ts';

/** Who was met in the rows of one population. */
export interface PeopleMet {
  readonly seen: RespondentsSeen;
  readonly likePeople?: RespondentLikeColumns | undefined;
}

/** What there is to say of people who are in both groups. */
export interface InBothGroups {
  readonly problem: Problem | null;
  readonly warning: Warning | null;
  readonly people: number;
  /** Whether it rests on a part of the rows. */
  readonly sampled: boolean;
}

/** @returns null where no one is, or that cannot be known */
export function peopleInBothGroups(
  population: Population,
  { seen, likePeople }: PeopleMet,
  policy: BothGroupsPolicy,
): InBothGroups | null {
  const named = respondentsInBothGroups(population, seen);
  if (named) {
    const exact = { people: named.both, sampled: false };
    return policy === 'error'
      ? { ...exact, problem: sameInBothGroups(named, population, true), warning: null }
      : { ...exact, problem: null, warning: namesInBothGroups(named, population, true) };
  }
  const found = likePeople?.found();
  if (!found) return null;
  const { names, paired, whole } = found;
  if (paired && policy === 'error')
    return {
      problem: sameInBothGroups(names, population, false),
      warning: null,
      people: names.both,
      sampled: !whole,
    };
  // Of many people only some rows may have been looked at: how many is the same for every way of reading only below.
  if (!whole) return null;
  const warning = namesInBothGroups(names, population, policy === 'independent');
  const { line: _, ...place } = warning;
  return { problem: null, warning: place, people: names.both, sampled: false };
}

function respondentsInBothGroups(
  { respondent }: Population,
  { inBothGroups: { count, first }, names }: RespondentsSeen,
): NamesInBothGroups | null {
  if (count === 0 || !first || respondent === null) return null;
  const { row, earlier } = first;
  return { column: respondent, both: count, names, estimated: false, first: row, earlier };
}
