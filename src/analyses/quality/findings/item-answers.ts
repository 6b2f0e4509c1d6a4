import type { Population } from '../../../codebook/codebook.ts';
import { messages } from '../../../messages/messages.ts';
import { finding } from '../finding.ts';
import type { QualityFinding, QualityItem } from '../quality-schema.ts';
import type { AnswerCounts } from './answer-counts.ts';
import { unusedEndPoints } from './unused-end-points.ts';

/** What is missing of every item of one population, in all its files. */
export function itemRows({ id }: Population, counts: readonly AnswerCounts[]): QualityItem[] {
  return counts.map(({ item, answered, invalid, respondents }) => {
    const missing = respondents - answered - invalid;
    return {
      population: id,
      item: item.id,
      label: item.label,
      n: respondents,
      n_missing: missing,
      n_invalid: invalid,
      percent_missing: respondents === 0 ? null : (missing * 100) / respondents,
    };
  });
}

/** Items that no one answered, or all alike, and end points that no one chose. */
export function itemAnswers(population: Population, counts: readonly AnswerCounts[]): QualityFinding[] {
  const asked = counts.filter(({ respondents }) => respondents > 0);
  const unanswered = asked.filter(({ answered }) => answered === 0);
  const constant = asked.filter(({ answered, people }) => answered > 1 && people.some((n) => n === answered));
  return [
    ...unanswered.map(({ item, respondents }) =>
      finding({
        code: 'unanswered_item',
        severity: 'decision',
        population: population.id,
        item: item.id,
        count: respondents,
        message: messages.check.nobodyAnswered,
        hint: messages.check.nobodyAnsweredHint,
      }),
    ),
    ...constant.map(({ item, answered }) =>
      finding({
        code: 'constant_item',
        severity: 'note',
        population: population.id,
        item: item.id,
        count: answered,
        message: messages.check.peopleAnsweredAllSame({ answered }),
        hint: messages.check.peopleAnsweredAllSameHint,
      }),
    ),
    ...unusedEndPoints(population, asked),
  ];
}
