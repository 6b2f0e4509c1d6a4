import { messages } from '../../messages/messages.ts';
import type { StudySettings } from '../analysis.ts';
import type { ComparisonRow } from '../comparisons/comparison-row.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import type { ScaleRow } from '../scales/scale-row.ts';
import type { ScoreView } from '../score-view.ts';
import { comparisonSentences } from './comparison-sentences.ts';
import type { SentencePart } from './sentence.ts';
import { meanSentence, wordingOf } from './wording.ts';

interface WithScores {
  readonly settings: StudySettings;
  readonly populations: readonly PopulationRow[];
  readonly scales: readonly ScaleRow[];
  readonly comparisons: readonly ComparisonRow[];
}

/** The scores of everybody, then how groups differ. */
export const scoreSentences = (report: WithScores, view: ScoreView): SentencePart[] => [
  ...averageSentences(report, view),
  ...comparisonSentences(report, view),
];

/** The scores of everybody. */
export function averageSentences(report: Omit<WithScores, 'comparisons'>, view: ScoreView): SentencePart[] {
  const wording = wordingOf(report, view);
  const { say } = wording;
  const { headingOf, headings } = messages.sentences;
  return report.populations.map(({ population, label }) => ({
    heading: say(headingOf({ population: label, what: headings.scores })),
    paragraphs: report.scales
      .filter((row) => row.population === population && row.group === 'all')
      .map((row) => ({
        id: ['scales', population, row.scale].join('/'),
        text: meanSentence(row, null, row.not_computed['mean'], wording),
      })),
  }));
}
