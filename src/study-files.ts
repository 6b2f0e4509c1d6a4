import type { Study } from './analyses/study/study.ts';
import { type CountOptions, countFiles } from './count/count-files.ts';
import { InputError } from './errors.ts';
import { groupWithoutLevels } from './responses/columns/group-without-levels.ts';

export interface StudyOptions<Own> extends Omit<CountOptions, 'plan'> {
  /** Of every interval, between 0 and 1; default .95. */
  readonly confidenceLevel?: number | undefined;
  /** What this study asks beside, by the names in its report. */
  readonly settings: Own;
}

/**
 * Reads and counts the answers in data files, and computes one study of them.
 *
 * @throws InputError listing every problem of every file
 */
export async function studyFiles<Own, Reported>(
  study: Study<Own, Reported>,
  { confidenceLevel = 0.95, settings, ...options }: StudyOptions<Own>,
): Promise<Reported> {
  const { codebook } = options;
  const { inputs, counts } = await countFiles({ ...options, plan: study.plan });
  const ungrouped = groupWithoutLevels(inputs);
  if (ungrouped.length > 0) throw new InputError(ungrouped);
  return study.build({
    codebook,
    settings: { conf_level: confidenceLevel, stars: [...codebook.stars], ...settings },
    inputs,
    counts,
    warnings: inputs.flatMap(({ warnings }) => warnings()),
  });
}
