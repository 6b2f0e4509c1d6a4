import type { Report, ReportSettings } from '../analyses/report/report-schema.ts';
import { type AnswerOptions, namedAnswers } from './answers.ts';

export interface ScoreRequest extends AnswerOptions {
  /** The test that stars go by; default student. */
  readonly test?: ReportSettings['test'] | undefined;
  /** Withholds figures of fewer people, and what would give these away; at least 3. Left out: nothing is withheld. */
  readonly minCell?: number | undefined;
}

/**
 * Scores of every scale and item, and comparisons of groups: what `hanaro score` prints as JSON.
 *
 * @throws InputError listing every problem of the data or the codebook; UsageError for a population that it does not have
 */
export async function score({ confidenceLevel, test, ...request }: ScoreRequest): Promise<Report> {
  const { scoreFiles } = await import('../score-files.ts');
  return scoreFiles({
    ...(await namedAnswers(request)),
    ...(confidenceLevel === undefined ? {} : { confidenceLevel }),
    ...(test === undefined ? {} : { test }),
  });
}
