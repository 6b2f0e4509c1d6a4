import { messages } from '../../messages/messages.ts';
import type { StudySettings } from '../analysis.ts';
import { isOfMany } from '../compared/shown-comparisons.ts';
import type { ComparisonRow } from '../comparisons/comparison-row.ts';
import type { OmnibusRow } from '../omnibus/omnibus-row.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import type { PostHocRow } from '../post-hoc/post-hoc-row.ts';
import type { ScoreView } from '../score-view.ts';
import { meansParagraph } from './comparison-sentences.ts';
import { omnibusParagraph } from './omnibus-sentences.ts';
import type { SentenceParagraph, SentencePart } from './sentence.ts';
import { type Wording, wordingOf } from './wording.ts';

interface WithGroups<Comparison> {
  readonly settings: StudySettings;
  readonly populations: readonly PopulationRow[];
  readonly comparisons: readonly Comparison[];
  readonly omnibus: readonly OmnibusRow[];
  readonly post_hoc: readonly PostHocRow[];
}

/** How groups differ: two by the t-test, more by the test of them all and of their pairs. */
export const groupSentences = (report: WithGroups<ComparisonRow>, view: ScoreView): SentencePart[] =>
  groupParts(report, wordingOf(report, view), { pairs: meansParagraph, pairsOfMany: false });

/** @param pairs  what is said of two groups; `pairsOfMany`: where there are more, too */
export function groupParts<Comparison extends ComparisonRow>(
  report: Omit<WithGroups<Comparison>, 'settings'>,
  wording: Wording,
  {
    pairs,
    pairsOfMany,
  }: {
    readonly pairs: (row: Comparison, wording: Wording) => SentenceParagraph;
    readonly pairsOfMany: boolean;
  },
): SentencePart[] {
  const { headingOf, headings } = messages.sentences;
  return report.populations.map((population): SentencePart => {
    const own = <Row extends { readonly population: string }>(rows: readonly Row[]) =>
      rows.filter((row) => row.population === population.population);
    const ofPairs = own(report.post_hoc);
    const many = isOfMany(population);
    return {
      heading: wording.say(headingOf({ population: population.label, what: headings.comparisons })),
      tested: true as const,
      paragraphs: [
        ...(many ? own(report.omnibus) : []).map((row) =>
          omnibusParagraph(
            row,
            ofPairs.filter(({ scale }) => scale === row.scale),
            wording,
          ),
        ),
        ...(!many || pairsOfMany ? own(report.comparisons) : []).map((row) => pairs(row, wording)),
      ],
    };
  });
}
