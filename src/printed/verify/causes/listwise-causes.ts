import type { Codebook, Population, Scale } from '../../../codebook/codebook.ts';
import type { LocalizedText } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import { noAnswer, type Respondent } from '../../../responses/people/respondent.ts';
import { explanation } from './explanations.ts';
import type { RescoredCause } from './rescored-causes.ts';

/** Only those counted who have every score, or every answer, of the table's scales or of the whole codebook. */
export function listwiseCauses(
  codebook: Codebook,
  population: Population,
  ofTable: readonly Scale[],
): RescoredCause[] {
  const { scales } = population;
  const cause = (of: LocalizedText, has: (respondent: Respondent) => boolean): RescoredCause => {
    return {
      explanation: explanation('listwise', { of }),
      area: 'table',
      codebook,
      counted: (respondent, { id }) => id !== population.id || has(respondent),
      among: 1,
    };
  };
  return [
    cause(messages.verify.everyScoreOfTable, (of) => hasScores(of, ofTable)),
    cause(messages.verify.everyAnswerOfTableScales, (of) => hasAnswers(of, ofTable)),
    cause(messages.verify.everyScoreOfCodebook, (of) => hasScores(of, scales)),
    cause(messages.verify.everyAnswerOfCodebookItems, ({ answers }) =>
      answers.every((answer) => answer !== noAnswer),
    ),
  ];
}

function hasScores({ answers }: Respondent, scales: readonly Scale[]): boolean {
  return scales.every(
    ({ items, minValid }) => items.filter(({ index }) => answers[index] !== noAnswer).length >= minValid,
  );
}

function hasAnswers({ answers }: Respondent, scales: readonly Scale[]): boolean {
  return scales.every(({ items }) => items.every(({ index }) => answers[index] !== noAnswer));
}
