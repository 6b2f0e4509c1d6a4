import type { Codebook } from '../codebook/codebook.ts';
import { type WavesToMatch, wavesToMatch } from './waves-to-match.ts';

/** Waves of a command that matches people, and scores the answers of one wave beside. */
export interface WavesOfReport extends WavesToMatch {
  readonly scored: {
    readonly wave: string;
    /** Null where the files of the command line hold them. */
    readonly files: readonly string[] | null;
  };
}

/**
 * The wave that is named, else the last one, is scored; all are matched.
 *
 * @param written  of the command line: a wave, or each with its file
 * @returns null where there are no waves
 * @throws UsageError for waves that the codebook does not have, or that do not go together
 */
export function wavesOfReport(written: readonly string[] = [], codebook: Codebook): WavesOfReport | null {
  const [named, second] = written;
  const one = second === undefined && !named?.includes('=') ? named : undefined;
  const matching = wavesToMatch(one === undefined ? written : [], codebook);
  const levels = matching?.codebook.populations.flatMap(({ waves }) => waves?.levels ?? []) ?? [];
  const wave = one ?? levels.at(-1)?.id;
  if (!matching || wave === undefined) return null;
  const files = matching.files?.filter((file) => matching.waveOf(file) === wave) ?? null;
  return { ...matching, scored: { wave, files } };
}
