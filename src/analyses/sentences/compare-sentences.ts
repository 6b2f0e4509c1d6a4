import { messages } from '../../messages/messages.ts';
import { asksPairs } from '../compared/compared-tables.ts';
import { isOfMany, type ShownComparisons, shownPopulations } from '../compared/shown-comparisons.ts';
import type { ShownDid } from '../did/did-tables.ts';
import type { ShownPairs } from '../paired/paired-tables.ts';
import type { ScoreView } from '../score-view.ts';
import { comparisonParagraph } from './comparison-sentences.ts';
import { didParagraph } from './did-sentences.ts';
import { omnibusParagraph } from './omnibus-sentences.ts';
import { pairedParagraph } from './paired-sentences.ts';
import type { SentencePart } from './sentence.ts';
import { wordingOf } from './wording.ts';

/** What the tables of `hanaro compare` show, as sentences. */
export function compareSentences(
  report: Omit<ShownComparisons, 'settings'> &
    Omit<ShownPairs, 'settings'> &
    Omit<ShownDid, 'settings'> & {
      readonly settings: ShownComparisons['settings'] & ShownPairs['settings'] & ShownDid['settings'];
    },
  view: ScoreView,
): SentencePart[] {
  const wording = wordingOf(report, view);
  const { say } = wording;
  const { headings, headingOf } = messages.sentences;
  const groups = shownPopulations(report).map((population): SentencePart => {
    const own = <Row extends { readonly population: string }>(rows: readonly Row[]) =>
      rows.filter((row) => row.population === population.population);
    const pairs = own(report.comparisons);
    const many = isOfMany(population);
    return {
      heading: say(headingOf({ population: population.label, what: headings.comparisons })),
      tested: true as const,
      paragraphs: [
        ...(many
          ? own(report.omnibus).map((row) =>
              omnibusParagraph(
                row,
                own(report.post_hoc).filter(({ scale }) => scale === row.scale),
                wording,
              ),
            )
          : []),
        ...(!many || asksPairs(report.settings) ? pairs.map((row) => comparisonParagraph(row, wording)) : []),
      ],
    };
  });
  const people = report.populations.flatMap(({ population, label, groups: ofPopulation }) => [
    ...ofPopulation.map(
      (group): SentencePart => ({
        heading: say(
          headingOf({
            population: label,
            what:
              ofPopulation.length > 1
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
  return [...groups, ...people];
}
