import { chosenPairs } from '../correlations/chosen-variables.ts';
import { correlationSettings } from '../correlations/correlation-settings.ts';
import { correlations } from '../correlations/correlations.ts';
import { ledger } from '../ledger/ledger.ts';
import { populations } from '../populations/populations.ts';
import { correlationSentences } from '../sentences/correlation-sentences.ts';
import { study } from '../study/study.ts';

/** How scales and numbers go together. */
export const correlateStudy = study({
  id: 'correlate',
  settings: correlationSettings,
  analyses: { ledger, populations, correlations },
  sentences: correlationSentences,
  pairs: ({ scales }) => chosenPairs(scales),
});
