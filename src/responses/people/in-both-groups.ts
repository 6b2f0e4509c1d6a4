import type { Population } from '../../codebook/codebook.ts';
import type { Problem, Warning } from '../../errors.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { placed } from '../../read/row-count.ts';

/** Names that stand in rows of several groups of a population. */
export interface NamesInBothGroups {
  readonly column: string;
  /** Different names in several. */
  readonly both: number;
  /** Different names in all. */
  readonly names: number;
  /** Whether `both` is an estimate from a part of the rows. */
  readonly estimated: boolean;
  /** Where the first name turned up in a second group. */
  readonly first: Place | null;
  /** Where the other row of that name stands; null where its place was not kept. */
  readonly earlier: Place | null;
}

interface Place {
  readonly file: string;
  readonly line: number | null;
}

/** From this share of the names on, two groups are the same people twice rather than a slip in a few names. */
const mostly = 0.3;
const fewest = 3;

/** @param named  whether the codebook says that the column names respondents, or it only looks so */
export function sameInBothGroups(found: NamesInBothGroups, population: Population, named: boolean): Problem {
  const paired = found.both >= fewest && found.both >= mostly * found.names;
  const blanks = foundText(found, population, named);
  return {
    ...placeOf(found),
    column: found.column,
    ...(paired
      ? { message: messages.people.mostInBothGroups(blanks), hint: messages.people.mostInBothGroupsHint }
      : { message: messages.people.fewInBothGroups(blanks), hint: messages.people.fewInBothGroupsHint }),
  };
}

/** The same where they are counted as different people, or where it is too little to tell. */
export function namesInBothGroups(
  found: NamesInBothGroups,
  population: Population,
  independent: boolean,
): Warning {
  const [count, groups] = [countText(found), groupsText(population)];
  return {
    ...placeOf(found),
    code: 'same_in_both_groups',
    column: found.column,
    count: found.both,
    message: messages.people.countedAsDifferentPeople({
      both: found.both,
      names: found.names,
      groups,
      independent,
      count,
    }),
  };
}

function placeOf({ first }: NamesInBothGroups): { readonly file?: string; readonly line?: number } {
  return first ? { file: first.file, ...placed(first.line) } : {};
}

function countText({ both, estimated }: NamesInBothGroups): string {
  return estimated ? `~${both}` : String(both);
}

function groupsText({ group }: Population): LocalizedText {
  const labels = group?.levels.map(({ label }) => label) ?? [];
  return labels.length > 2
    ? messages.people.inMoreThanOneGroup({ labels })
    : messages.people.inBothGroups({ labels });
}

function earlierText({ first, earlier }: NamesInBothGroups): LocalizedText {
  if (!earlier || earlier.line === null) return messages.common.nothing;
  const file = earlier.file === first?.file ? '' : earlier.file;
  return messages.people.firstStandsIn({ file, line: earlier.line });
}

/** What is said of the names, to be followed by what it means. */
function foundText(found: NamesInBothGroups, population: Population, named: boolean) {
  return {
    count: countText(found),
    names: found.names,
    named,
    groups: groupsText(population),
    earlier: earlierText(found),
  };
}
