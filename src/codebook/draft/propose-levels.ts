import { leavesOpen } from './answers/no-answer.ts';
import type { ColumnProfile } from './columns/column-profile.ts';
import { nameFrom } from './draft-ids.ts';
import type { CharacteristicProposal, GroupLevelProposal, GroupProposal } from './proposal.ts';
import { shortLabel } from './short-label.ts';

const mostLevels = 12;
const longestLevel = 60;
/** Of all cells, for each of two groups, for each of more, and for all together. */
const leastOfTwo = 0.15;
const leastOfMany = 0.04;
const togetherShare = 0.95;
/** Where there are more than two, one person is no group. */
const fewestPeople = 2;
const ordinals = ['first', 'second'];

/** Dates, times and decimals measure something; they do not sort people. */
const measured = /^(\d{4}[-./] ?\d{1,2}[-./]|\d{1,2}:\d{2}|-?\d*[.]\d+$)/;

/** The column as a characteristic; null where its cells are too many, too long, or all the same. */
export function proposeCharacteristic(column: ColumnProfile): CharacteristicProposal | null {
  const levels = levelsOf(column).map(([value]) => value);
  if (column.more || levels.length < 2 || levels.length > mostLevels) return null;
  if (levels.length > Math.max(2, column.filled / 2)) return null;
  if (levels.some((level) => level.length > longestLevel) || levels.every((level) => measured.test(level))) {
    return null;
  }
  return {
    column: column.name,
    label: column.label && shortLabel(column.label),
    levels: inOrder(levels).map((value) => ({ value, label: column.valueLabels.get(value) ?? null })),
    confirm: null,
  };
}

/** The column as the one that tells groups apart; null where it does not have two or more of some size. */
export function proposeGroup(column: ColumnProfile): GroupProposal | null {
  const levels = levelsOf(column);
  const total = levels.reduce((sum, [, n]) => sum + n, 0);
  if (column.more || levels.length > mostLevels) return null;
  const ofMany = Math.max(leastOfMany * total, fewestPeople);
  const groups = [leastOfTwo * total, ofMany]
    .map((least) => levels.filter(([, n]) => n >= least))
    .find((some) => some.length > 1 && some.reduce((sum, [, n]) => sum + n, 0) >= togetherShare * total);
  if (!groups) return null;
  const named = groups.map(([value], index): GroupLevelProposal => {
    const label = column.valueLabels.get(value) ?? value;
    const id = ordinals[index] ?? `group_${index + 1}`;
    const name = nameFrom(label, id);
    return { id: name === 'all' ? id : name, label, values: [value] };
  });
  if (new Set(named.map(({ id }) => id)).size < named.length) return null;
  const isCompared = ({ label }: GroupLevelProposal) => comparison.test(label);
  return {
    column: column.name,
    levels: [...named.filter((level) => !isCompared(level)), ...named.filter(isCompared)],
  };
}

/** What stands last: the group that the others are compared with. */
const comparison =
  /통제|대조|비교|비실험|비시범|타 ?지역|미실시|미참여|사전|control|comparison|other|before|^pre|^0$/i;

/** "No answer" and what the file calls so are no levels. */
function levelsOf({ values, valueLabels }: ColumnProfile): (readonly [string, number])[] {
  return [...values].filter(([value]) => !leavesOpen(valueLabels.get(value) ?? value));
}

/** By the number that they start with where all do, such as `20대`, `1–5년`; else in the order met. */
function inOrder(levels: readonly string[]): readonly string[] {
  const numbers = levels.map((level) => /^\D{0,2}(\d+)/.exec(level)?.[1]);
  if (numbers.includes(undefined)) return levels;
  const rank = (level: string) =>
    Number(/\d+/.exec(level)?.[0]) - (/미만|이하|under|less|below/i.test(level) ? 0.5 : 0);
  return [...levels].sort((a, b) => rank(a) - rank(b));
}
