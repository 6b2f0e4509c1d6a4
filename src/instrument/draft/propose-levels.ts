import { leavesOpen } from './answers/no-answer.ts';
import type { ColumnProfile } from './column-profile.ts';
import { nameFrom } from './draft-ids.ts';
import type { CharacteristicProposal, GroupLevelProposal, GroupProposal } from './proposal.ts';
import { shortLabel } from './short-label.ts';

const mostLevels = 12;
const longestLevel = 60;
/** Of all cells, for each of two groups, and for both together. */
const leastShare = 0.15;
const bothShare = 0.95;

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

/** The column as the one that tells two groups apart; null where it does not have two of some size. */
export function proposeGroup(column: ColumnProfile): GroupProposal | null {
  const levels = levelsOf(column);
  const total = levels.reduce((sum, [, n]) => sum + n, 0);
  const [first, second] = levels.filter(([, n]) => n >= leastShare * total);
  if (column.more || !first || !second) return null;
  if (first[1] + second[1] < bothShare * total || levels.length > mostLevels) return null;
  const level = (value: string, id: string): GroupLevelProposal => {
    const label = column.valueLabels.get(value) ?? value;
    const name = nameFrom(label, id);
    return { id: name === 'all' ? id : name, label, values: [value] };
  };
  const [one, other] = [level(first[0], 'first'), level(second[0], 'second')];
  if (one.id === other.id) return null;
  const turned = comparison.test(one.label) && !comparison.test(other.label);
  return { column: column.name, levels: turned ? [other, one] : [one, other] };
}

/** What stands second: the group that the other one is compared with. */
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
