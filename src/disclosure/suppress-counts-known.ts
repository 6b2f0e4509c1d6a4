import { isSmall } from './suppress-context.ts';
import { sameMoments } from './suppress-same-moments.ts';

/** Counts that are tried before giving up; a search that gives up withholds more than it has to. */
const tries = 100_000;

/**
 * Whether n, mean and SD give a small count away: whether every distribution of answers with this n, sum and sum of
 * squares, and a small count of its own, has the same number there.
 *
 * Which of these distributions is at hand makes no difference to the answer, so that not even the answer tells.
 *
 * @param counts  people per answer, from the lowest answer to the highest, each one point apart
 */
export function momentsTellCounts(counts: readonly number[], minCell: number): boolean {
  const hasSmall = (people: readonly number[]) => people.some((count) => isSmall(count, minCell));
  const open = new Set(counts.flatMap((people, level) => (isSmall(people, minCell) ? [level] : [])));
  const strike = (other: readonly number[]) => {
    if (!hasSmall(other)) return;
    for (const level of open) if (other[level] !== counts[level]) open.delete(level);
  };
  // Mostly a distribution nearby is enough.
  for (const move of movesOf(counts.length)) {
    if (open.size === 0) return false;
    const next = counts.map((people, level) => people + (move[level] ?? 0));
    if (next.every((people) => people >= 0)) strike(next);
  }
  if (open.size === 0) return false;
  for (const other of sameMoments(counts, tries)) {
    if (other === null) return true;
    strike(other);
    if (open.size === 0) return false;
  }
  return true;
}

const known = new Map<number, readonly (readonly number[])[]>();

/**
 * Changes of the counts that leave people, sum and sum of squares as they are: sums of shifted third differences
 * (1, −3, 3, −1), of which all such changes are made. At most two at a time, not far apart, at most three times each.
 */
function movesOf(levels: number): readonly (readonly number[])[] {
  const remembered = known.get(levels);
  if (remembered) return remembered;
  const moves = new Map<string, readonly number[]>();
  const times = [-3, -2, -1, 0, 1, 2, 3];
  for (let start = 0; start + 4 <= levels; start += 1) {
    for (let other = start; other + 4 <= levels && other <= start + 3; other += 1) {
      for (const a of times) {
        for (const b of times) {
          const move = new Array<number>(levels).fill(0);
          for (const [step, by] of [1, -3, 3, -1].entries()) {
            move[start + step] = (move[start + step] ?? 0) + a * by;
            move[other + step] = (move[other + step] ?? 0) + b * by;
          }
          if (move.some((by) => by !== 0)) moves.set(move.join(), move);
        }
      }
    }
  }
  const made = [...moves.values()];
  known.set(levels, made);
  return made;
}
