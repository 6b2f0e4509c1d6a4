import type { ScoreDistribution } from '../../measures/score-distribution.ts';
import { meanInterval } from '../../stats/mean-interval.ts';
import { mean, sampleVariance } from '../../stats/moments.ts';
import { score100 } from '../../stats/score100.ts';
import { Figures } from '../figures.ts';
import type { ScaleRow } from '../report/report-schema.ts';

type Summary = Pick<
  ScaleRow,
  'n' | 'mean' | 'sd' | 'std_error' | 'conf_low' | 'conf_high' | 'score100' | 'not_computed'
>;

/** The descriptive figures of one group's scores or answers. */
export function summarise(
  distribution: ScoreDistribution,
  endPoints: { readonly min: number; readonly max: number },
  confidenceLevel: number,
): Summary {
  const figures = new Figures();
  const n = Number(distribution.n);
  return {
    n,
    ...figures.computeTogether(['mean', 'score100'], () => ({
      mean: mean(distribution),
      score100: score100(distribution, endPoints),
    })),
    ...figures.computeTogether(['sd', 'std_error', 'conf_low', 'conf_high'], () => {
      const sd = Math.sqrt(sampleVariance(distribution));
      const standardError = sd / Math.sqrt(n);
      const interval = meanInterval({ n, mean: mean(distribution), standardError, confidenceLevel });
      return { sd, std_error: standardError, conf_low: interval.low, conf_high: interval.high };
    }),
    not_computed: figures.notComputed,
  };
}
