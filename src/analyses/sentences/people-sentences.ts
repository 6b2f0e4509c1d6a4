import { messages } from '../../messages/messages.ts';
import type { ShownDid } from '../did/did-tables.ts';
import type { ShownPairs } from '../paired/paired-tables.ts';
import type { ScoreView } from '../score-view.ts';
import { didParagraph } from './did-sentences.ts';
import { pairedParagraph } from './paired-sentences.ts';
import type { SentencePart } from './sentence.ts';
import { wordingOf } from './wording.ts';

/** How scores of the same people differ: for everybody and each group, then how groups changed. */
export function peopleSentences(report: ShownPairs & ShownDid, view: ScoreView): SentencePart[] {
  const wording = wordingOf(report, view);
  const { say } = wording;
  const { headings, headingOf } = messages.sentences;
  return report.populations.flatMap(({ population, label, groups }) => [
    ...groups.map(
      (group): SentencePart => ({
        heading: say(
          headingOf({
            population: label,
            what:
              groups.length > 1
                ? headingOf({ population: headings.paired, what: group.label })
                : headings.paired,
          }),
        ),
        tested: true as const,
        paragraphs: report.paired
          .filter((row) => row.population === population && row.group === group.group)
          .map((row) => pairedParagraph(row, wording)),
      }),
    ),
    {
      heading: say(headingOf({ population: label, what: messages.paired.tables.did })),
      tested: true as const,
      paragraphs: report.did
        .filter((row) => row.population === population)
        .map((row) => didParagraph(row, wording)),
    },
  ]);
}
