import type { Codebook } from './codebook.ts';
import { type ReportPart, reportParts } from './report-parts.ts';

/**
 * The parts of a report where none are chosen: those that the codebook can give. Correlations are for those who ask.
 *
 * @param asked  by the command line: the column that people are grouped by, the population, waves
 */
export function usualParts(
  { populations }: Codebook,
  {
    by,
    population,
    wave = [],
  }: { readonly by?: string; readonly population?: string; readonly wave?: readonly string[] },
): readonly ReportPart[] {
  const read = populations.filter(({ id }) => id === (population ?? id));
  const some = (has: (one: Codebook['populations'][number]) => boolean) => read.some(has);
  const can: Readonly<Partial<Record<ReportPart, boolean>>> = {
    differences: by !== undefined || some(({ group }) => group !== null),
    respondents: some(({ characteristics, numbers }) => characteristics.length + numbers.length > 0),
    // One wave that is named is scored by itself.
    waves:
      wave.some((one) => one.includes('=')) ||
      (wave.length === 0 && read.every(({ waves, respondent }) => waves !== null && respondent !== null)),
    correlations: false,
  };
  return reportParts.filter((part) => can[part] ?? true);
}
