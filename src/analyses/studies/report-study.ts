import { associations } from '../associations/associations.ts';
import { balance } from '../balance/balance.ts';
import { describedCharacteristics } from '../characteristics/described-characteristics.ts';
import { comparisons } from '../comparisons/comparisons.ts';
import { chosenPairs } from '../correlations/chosen-variables.ts';
import { correlations } from '../correlations/correlations.ts';
import { did } from '../did/did.ts';
import { distributions } from '../distributions/distributions.ts';
import { items } from '../items/items.ts';
import { ledger } from '../ledger/ledger.ts';
import { measurements } from '../measurements/measurements.ts';
import { omnibus } from '../omnibus/omnibus.ts';
import { paired } from '../paired/paired.ts';
import { populations } from '../populations/populations.ts';
import { postHoc } from '../post-hoc/post-hoc.ts';
import { reliability, reliabilityItems } from '../reliability/reliability.ts';
import { scales } from '../scales/scales.ts';
import { chosenSections } from '../sections/chosen-sections.ts';
import { sectionsDocument, sectionsSentences } from '../sections/sections-document.ts';
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
    measurements,
    associations,
    balance,
    scales,
    distributions,
    items,
    comparisons,
    omnibus,
    post_hoc: postHoc,
    paired,
    did,
    correlations,
    reliability,
    reliability_items: reliabilityItems,
  },
  // Waves need no pairs of variables of one person.
  pairs: ({ sections, scales: asked }) => (sections.includes('correlations') ? chosenPairs(asked) : null),
  sentences: sectionsSentences,
  document: sectionsDocument,
  chosen: chosenSections,
});
