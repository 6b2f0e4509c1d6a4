import { asksPairs } from '../compared/compared-tables.ts';
import type { ShownComparisons } from '../compared/shown-comparisons.ts';
import type { ShownDid } from '../did/did-tables.ts';
import type { ShownPairs } from '../paired/paired-tables.ts';
import type { ScoreView } from '../score-view.ts';
import { comparisonParagraph } from './comparison-sentences.ts';
import { groupParts } from './group-sentences.ts';
import { peopleSentences } from './people-sentences.ts';
import type { SentencePart } from './sentence.ts';
import { wordingOf } from './wording.ts';

/** What the tables of `hanaro compare` show, as sentences. */
export const compareSentences = (
  report: ShownComparisons & ShownPairs & ShownDid,
  view: ScoreView,
): SentencePart[] => [
  ...groupParts(report, wordingOf(report, view), {
    pairs: comparisonParagraph,
    pairsOfMany: asksPairs(report.settings),
  }),
  ...peopleSentences(report, view),
];
