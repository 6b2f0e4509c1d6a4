/** More slips than this make another word. */
const mostSlips = 3;
/** So much of the longer word must be right. */
const leastAlike = 0.5;

/**
 * The candidate that a word was probably meant to be: another case of it, the only one that it begins, or the one that the
 * fewest slips of the keyboard lead to.
 */
export function closestWord(word: string, candidates: readonly string[]): string | undefined {
  const written = word.toLowerCase();
  const begun = candidates.filter((candidate) => candidate.toLowerCase().startsWith(written));
  if (written.length > 1 && begun.length === 1) return begun[0];
  let closest: { readonly candidate: string; readonly slips: number } | undefined;
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    const slips = slipsBetween(written, other);
    const length = Math.max(written.length, other.length);
    if (slips > mostSlips || (length - slips) / length <= leastAlike) continue;
    if (slips < (closest?.slips ?? Number.POSITIVE_INFINITY)) closest = { candidate, slips };
  }
  return closest?.candidate;
}

/** Letters left out, put in, exchanged for another or for their neighbour (optimal string alignment). */
function slipsBetween(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const ways = [
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        ...(swapped && row > 1 && column > 1 ? [(before[column - 2] ?? 0) + 1] : []),
      ];
      next.push(Math.min(...ways));
    }
    [before, last] = [last, next];
  }
  return last[to.length] ?? 0;
}
