import { distance } from 'fastest-levenshtein';

/** The candidate that `name` was probably meant to be, at most a third of its letters away. */
export function nearestName(name: string, candidates: readonly string[]): string | undefined {
  const written = name.trim().toLowerCase();
  let nearest: { candidate: string; away: number } | undefined;
  for (const candidate of candidates) {
    const away = distance(written, candidate.toLowerCase());
    if (away <= Math.max(1, candidate.length / 3) && away < (nearest?.away ?? Number.POSITIVE_INFINITY)) {
      nearest = { candidate, away };
    }
  }
  return nearest?.candidate;
}
