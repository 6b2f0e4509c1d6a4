import type { Codebook, Population, Scale } from '../../../codebook/codebook.ts';
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
  const cause = (
    of: { readonly ko: string; readonly en: string },
    has: (respondent: Respondent) => boolean,
  ): RescoredCause => {
    const { code, text } = explanation('listwise');
    const filled = { ko: text.ko.replace('{of}', of.ko), en: text.en.replace('{of}', of.en) };
    return {
      explanation: { code, text: filled },
      area: 'table',
      codebook,
      counted: (respondent, { id }) => id !== population.id || has(respondent),
      among: 1,
    };
  };
  return [
    cause({ ko: '이 표의 모든 척도', en: 'every score of the table' }, (of) => hasScores(of, ofTable)),
    cause({ ko: '이 표의 모든 문항', en: 'every answer of the table’s scales' }, (of) =>
      hasAnswers(of, ofTable),
    ),
    cause({ ko: '모든 척도', en: 'every score of the codebook' }, (of) => hasScores(of, scales)),
    cause({ ko: '모든 문항', en: 'every answer of the codebook’s items' }, ({ answers }) =>
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
