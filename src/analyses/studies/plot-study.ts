import { distributions } from '../distributions/distributions.ts';
import { ledger } from '../ledger/ledger.ts';
import { paired } from '../paired/paired.ts';
import { pairedSettings } from '../paired/paired-settings.ts';
import { populations } from '../populations/populations.ts';
import { testSettings } from '../report/report-head.ts';
import { resamplingSettings } from '../resampling/resampling-settings.ts';
import { scales } from '../scales/scales.ts';
import type { SchemaKit } from '../schema-kit.ts';
import { study } from '../study/study.ts';

/** What pictures are made from beside the report of scores. */
export const plotStudy = study({
  id: 'plot',
  settings: (kit: SchemaKit) => ({
    ...testSettings,
    min_cell: kit.z.null(),
    ...pairedSettings(kit),
    ...resamplingSettings(kit),
  }),
  analyses: { ledger, populations, scales, distributions, paired },
  pairs: () => null,
});

export const plotSettings = {
  test: 'student' as const,
  levene_below: 0.05,
  min_cell: null,
  paired: [],
  permutations: null,
  bootstrap: null,
  seed: null,
};

export type PlotReport = ReturnType<typeof plotStudy.build>;
