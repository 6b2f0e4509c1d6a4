import { associations } from '../associations/associations.ts';
import { balance } from '../balance/balance.ts';
import { describedCharacteristics } from '../characteristics/described-characteristics.ts';
import { comparisons } from '../comparisons/comparisons.ts';
import { distributions } from '../distributions/distributions.ts';
import { items } from '../items/items.ts';
import { ledger } from '../ledger/ledger.ts';
import { populations } from '../populations/populations.ts';
import { reliability, reliabilityItems } from '../reliability/reliability.ts';
import { scales } from '../scales/scales.ts';
import { sectionsDocument } from '../sections/sections-document.ts';
import { associationSentences } from '../sentences/association-sentences.ts';
import { reliabilitySentences } from '../sentences/reliability-sentences.ts';
import { respondentSentences } from '../sentences/respondent-sentences.ts';
import { scoreSentences } from '../sentences/score-sentences.ts';
import { partsOf } from '../sentences/sentence.ts';
import { study } from '../study/study.ts';
import { reportSettings } from './report-settings.ts';

/** The whole study of a survey: who answered, scores, differences, reliability, and how all of it was made. */
export const reportStudy = study({
  id: 'report',
  settings: reportSettings,
  analyses: {
    ledger,
    populations,
    characteristics: describedCharacteristics,
    associations,
    balance,
    scales,
    distributions,
    items,
    comparisons,
    reliability,
    reliability_items: reliabilityItems,
  },
  sentences: partsOf(
    partsOf(scoreSentences, respondentSentences),
    partsOf(associationSentences, reliabilitySentences),
  ),
  document: sectionsDocument,
});
