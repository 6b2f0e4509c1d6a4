import { compareSettings } from '../compared/compare-settings.ts';
import { compared } from '../compared/compared.ts';
import { did } from '../did/did.ts';
import { ledger } from '../ledger/ledger.ts';
import { omnibus } from '../omnibus/omnibus.ts';
import { paired } from '../paired/paired.ts';
import { pairedSettings } from '../paired/paired-settings.ts';
import { pairsCounted } from '../paired/scale-pairs.ts';
import { populations } from '../populations/populations.ts';
import { postHoc } from '../post-hoc/post-hoc.ts';
import { testSettings } from '../report/report-head.ts';
import { resamplingSettings } from '../resampling/resampling-settings.ts';
import type { SchemaKit } from '../schema-kit.ts';
import { compareSentences } from '../sentences/compare-sentences.ts';
import { study } from '../study/study.ts';

/** What differs between groups, between scores of the same people, and from wave to wave. */
export const compareStudy = study({
  id: 'compare',
  settings: (kit: SchemaKit) => ({
    ...testSettings,
    ...compareSettings(kit),
    ...pairedSettings(kit),
    ...resamplingSettings(kit),
  }),
  analyses: { ledger, populations, omnibus, post_hoc: postHoc, comparisons: compared, paired, did },
  sentences: compareSentences,
  pairs: ({ paired: asked }) => pairsCounted(asked),
});
