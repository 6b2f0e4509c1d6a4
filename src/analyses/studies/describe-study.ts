import { associations } from '../associations/associations.ts';
import { balance } from '../balance/balance.ts';
import { describedCharacteristics } from '../characteristics/described-characteristics.ts';
import { ledger } from '../ledger/ledger.ts';
import { measurements } from '../measurements/measurements.ts';
import { populations } from '../populations/populations.ts';
import { associationSentences } from '../sentences/association-sentences.ts';
import { respondentSentences } from '../sentences/respondent-sentences.ts';
import { partsOf } from '../sentences/sentence.ts';
import { study } from '../study/study.ts';
import { describeSettings } from './describe-settings.ts';

/** Who answered, and whether groups differ in that. */
export const describeStudy = study({
  id: 'describe',
  settings: describeSettings,
  analyses: {
    ledger,
    populations,
    characteristics: describedCharacteristics,
    measurements,
    associations,
    balance,
  },
  sentences: partsOf(respondentSentences, associationSentences),
});
