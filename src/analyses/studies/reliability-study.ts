import { ledger } from '../ledger/ledger.ts';
import { populations } from '../populations/populations.ts';
import { reliability, reliabilityItems } from '../reliability/reliability.ts';
import { reliabilitySentences } from '../sentences/reliability-sentences.ts';
import { study } from '../study/study.ts';

/** How good the scales are. The table of scales stands last, above the prompt. */
export const reliabilityStudy = study({
  id: 'reliability',
  settings: () => ({}),
  analyses: { ledger, populations, reliability_items: reliabilityItems, reliability },
  sentences: reliabilitySentences,
});
