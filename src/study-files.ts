import type { Study } from './analyses/study/study.ts';
import { type CountOptions, countFiles } from './count/count-files.ts';
import type { MatchOptions } from './count/match-waves.ts';
import { matchingWarnings } from './count/matching-warnings.ts';
import { InputError } from './errors.ts';
import { groupWithoutLevels } from './responses/columns/group-without-levels.ts';

export interface StudyOptions<Own> extends Omit<CountOptions, 'plan'> {
  /** Of every interval, between 0 and 1; default .95. */
  readonly confidenceLevel?: number | undefined;
  /** Matches the people of all waves; the wave of each file, where files say it. Left out: answers of one wave are taken. */
  readonly waveOf?: ((file: string) => string | undefined) | undefined;
  /** What this study asks beside, by the names in its report. */
  readonly settings: Own;
}

/** Only those who match people load what it takes. */
const matchedWaves = async (options: MatchOptions) =>
  (await import('./count/match-waves.ts')).matchWaves(options);

/**
 * Reads and counts the answers in data files, and computes one study of them.
 *
 * @throws InputError listing every problem of every file
 */
export async function studyFiles<Own, Reported>(
  study: Study<Own, Reported>,
  { confidenceLevel = 0.95, settings, waveOf, ...options }: StudyOptions<Own>,
): Promise<Reported> {
  const { codebook } = options;
  const {
    inputs,
    counts,
    matched = [],
  } = waveOf
    ? await matchedWaves({ ...options, waveOf })
    : await countFiles({ ...options, plan: study.plan });
  const ungrouped = groupWithoutLevels(inputs);
  if (ungrouped.length > 0) throw new InputError(ungrouped);
  return study.build({
    codebook,
    settings: { conf_level: confidenceLevel, stars: [...codebook.stars], ...settings },
    inputs,
    counts,
    matched,
    warnings: [...inputs.flatMap(({ warnings }) => warnings()), ...matched.flatMap(matchingWarnings)],
  });
}
