import { expect, test } from 'vitest';
import { momentsTellCounts } from '../../src/disclosure/suppress-counts-known.ts';
import { distributions } from './suppression-examples.ts';

const isSmall = (people: number, minCell: number) => people > 0 && people < minCell;
const moment = (counts: readonly number[], power: number) =>
  counts.reduce((sum, people, level) => sum + people * level ** power, 0);

test.each([
  { levels: 3, people: 14, minCell: 4 },
  { levels: 4, people: 13, minCell: 3 },
  { levels: 5, people: 11, minCell: 5 },
  { levels: 6, people: 9, minCell: 3 },
  { levels: 7, people: 7, minCell: 3 },
])(
  '$people answers of $levels kinds: it says what enumeration says, of each distribution with the same moments',
  ({ levels, people, minCell }) => {
    const same = new Map<string, number[][]>();
    for (const counts of distributions(levels, people)) {
      if (!counts.some((count) => isSmall(count, minCell))) continue;
      const key = `${moment(counts, 1)} ${moment(counts, 2)}`;
      same.set(key, [...(same.get(key) ?? []), counts]);
    }
    const answers = [...same.values()].flatMap((alternatives) => {
      const [first = []] = alternatives;
      const told = first.some(
        (count, level) => isSmall(count, minCell) && alternatives.every((other) => other[level] === count),
      );
      return alternatives.map((counts) => [counts, told] as const);
    });
    expect(answers.filter(([counts, told]) => momentsTellCounts(counts, minCell) !== told)).toEqual([]);
    expect(new Set(answers.map(([, told]) => told)).size).toBeGreaterThan(levels > 3 ? 1 : 0);
  },
);

test('an item of many points and many people comes to an end', () => {
  const nearlyAll = Array.from({ length: 101 }, (_, level) =>
    level === 100 ? 1_000_000 : level === 98 ? 1 : 0,
  );
  const spread = Array.from({ length: 101 }, (_, level) => (level * 7) % 5);
  expect(momentsTellCounts(nearlyAll, 5)).toBe(true);
  expect(momentsTellCounts(spread, 5)).toBe(false);
});
