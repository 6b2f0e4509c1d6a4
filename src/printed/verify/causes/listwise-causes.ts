import type { Codebook, Population, Scale } from '../../../codebook/codebook.ts';
import type { LocalizedText } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import type { EnoughAnswers } from '../../../responses/people/enough-answers.ts';
import { explanation } from './explanations.ts';
import type { RescoredCause } from './rescored-causes.ts';

/** Only those counted who have every score, or every answer, of the table's scales or of the whole codebook. */
export function listwiseCauses(
  codebook: Codebook,
  population: Population,
  ofTable: readonly Scale[],
): RescoredCause[] {
  const { id, scales, items } = population;
  const everyItem = { items: items.map((_, index) => index), least: items.length };
  const cause = (of: LocalizedText, sets: EnoughAnswers['sets']): RescoredCause => ({
    explanation: explanation('listwise', { of }),
    area: 'table',
    codebook,
    only: { population: id, sets },
    among: 1,
  });
  return [
    cause(messages.verify.everyScoreOfTable, ofTable.map(scoreSet)),
    cause(messages.verify.everyAnswerOfTableScales, ofTable.map(answerSet)),
    cause(messages.verify.everyScoreOfCodebook, scales.map(scoreSet)),
    cause(messages.verify.everyAnswerOfCodebookItems, [everyItem]),
  ];
}

const scoreSet = ({ items, minValid }: Scale) => ({
  items: items.map(({ index }) => index),
  least: minValid,
});

const answerSet = ({ items }: Scale) => ({ items: items.map(({ index }) => index), least: items.length });
