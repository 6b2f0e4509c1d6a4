import type { Adjustment } from '../../stats/omnibus/adjusted-p-values.ts';
import type { Alternative } from '../../stats/two-groups/one-sided-p.ts';
import type { ComparisonSettings } from '../comparisons/compare-groups.ts';
import type { ResamplingSettings } from '../resampling/resampling-settings.ts';
import type { SchemaKit } from '../schema-kit.ts';

/** How groups are compared, and what is asked for beside. */
export interface CompareSettings extends ComparisonSettings, ResamplingSettings {
  readonly alternative: 'two_sided' | Alternative;
  /** Differences below it count as none, in scale points. */
  readonly margin: number | null;
  readonly adjust: Adjustment | null;
  /** `all`: every comparison of a population; `scale`: the pairs of each scale; or the scales of one family. */
  readonly family: 'all' | 'scale' | readonly string[];
}

export function compareSettings({ z }: SchemaKit) {
  return {
    alternative: z
      .enum(['two_sided', 'greater', 'less'])
      .describe('What one_sided is to show of group1; two_sided: there is none.'),
    margin: z.number().positive().nullable().describe('In scale points; null: no test of equivalence.'),
    adjust: z.enum(['holm', 'bh']).nullable(),
    family: z
      .union([z.enum(['all', 'scale']), z.array(z.string())])
      .describe(
        'What p is adjusted over: all comparisons of a population, the pairs of each scale, or those of the scales named.',
      ),
  };
}
