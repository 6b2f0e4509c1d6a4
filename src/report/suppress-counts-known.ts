import { isSmall } from './suppress-context.ts';

/** Counts that are looked at before giving up; a search that gives up withholds more than it has to. */
const searched = 500;

/**
 * Whether n, mean and SD give a small count away: whether every distribution of answers with this n, sum and sum of
 * squares, and a small count of its own, has the same number there.
 *
 * Which of these distributions is at hand makes no difference to the answer, so that not even the answer tells.
 *
 * @param counts  people per answer, from the lowest answer to the highest, each one point apart
 */
export function momentsTellCounts(counts: readonly number[], minCell: number): boolean {
  const open = new Set(counts.flatMap((people, level) => (isSmall(people, minCell) ? [level] : [])));
  if (open.size === 0) return false;
  const moves = movesOf(counts.length);
  const met = new Set([counts.join()]);
  const queue = [counts];
  for (const from of queue) {
    for (const move of moves) {
      const next = from.map((people, level) => people + (move[level] ?? 0));
      if (next.some((people) => people < 0) || met.has(next.join())) continue;
      met.add(next.join());
      queue.push(next);
      if (!next.some((people) => isSmall(people, minCell))) continue;
      for (const level of open) if (next[level] !== counts[level]) open.delete(level);
      if (open.size === 0) return false;
    }
    if (queue.length > searched) return true;
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
