import { distance } from 'fastest-levenshtein';

/** The candidate that `name` was probably meant to be, at most a third of its letters away. */
export function nearestName(name: string, candidates: readonly string[]): string | undefined {
  const written = name.trim().toLowerCase();
  let nearest: { candidate: string; away: number } | undefined;
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    const farthest = Math.max(1, candidate.length / 3);
    // Names are at least as far apart as their lengths: most need no look at their letters.
    if (Math.abs(other.length - written.length) > farthest) continue;
    const away = distance(written, other);
    if (away <= farthest && away < (nearest?.away ?? Number.POSITIVE_INFINITY)) {
      nearest = { candidate, away };
    }
  }
  return nearest?.candidate;
}
