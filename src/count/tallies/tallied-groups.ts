import type { Population } from '../../codebook/codebook.ts';
import { noGroup } from '../../responses/people/respondent.ts';
import type { RowsByGroup } from '../../responses/rows/row-ledger.ts';

/** A group that people of a population can be in, null for those at no level, and its level counted from 0. */
export interface TalliedGroupOf {
  readonly group: string | null;
  readonly level: number;
}

/** Every level of the grouping in the codebook's order, then those at none. */
export function talliedGroups({ group }: Population): readonly TalliedGroupOf[] {
  const levels = (group?.levels ?? []).map(({ id }, level) => ({ group: id, level }));
  return [...levels, { group: null, level: noGroup }];
}

/** Rows by group stand in a tally for two levels at least, so that one without grouping has three numbers as well. */
const fewestLevels = 2;

export function writtenRows({ groups, none }: RowsByGroup): number[] {
  const without = new Array<number>(Math.max(0, fewestLevels - groups.length)).fill(0);
  return [...groups, ...without, none];
}

/** How many numbers `writtenRows` has for a population. */
export function writtenLength({ group }: Population): number {
  return Math.max(fewestLevels, group?.levels.length ?? 0) + 1;
}
