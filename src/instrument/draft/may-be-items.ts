import type { LocalizedText } from '../../localized.ts';
import { normalised } from '../normalised.ts';
import { cellNumber } from './answers/cell-number.ts';
import { isLikertAnswer } from './answers/likert-answers.ts';
import { mayDescribePeople } from './column-names.ts';
import type { CharacteristicProposal } from './proposal.ts';

/** Characteristics that may as well be items of a scale, with the question: their levels read like answers, or are those of others. */
export function withQuestions(
  characteristics: readonly CharacteristicProposal[],
): readonly CharacteristicProposal[] {
  const sets = characteristics.map(({ levels }) =>
    levels
      .map(({ value }) => normalised(value))
      .sort()
      .join('\n'),
  );
  return characteristics.map((one, position) => {
    const { column, levels } = one;
    if (mayDescribePeople(column)) return one;
    const shared = sets.some(
      (set, other) => other !== position && set === sets[position] && !describes(characteristics[other]),
    );
    const texts = levels.map(({ value, label }) => label ?? value);
    return shared || texts.some(readsLikeAnAnswer) ? { ...one, confirm } : one;
  });
}

const describes = (one: CharacteristicProposal | undefined) =>
  one !== undefined && mayDescribePeople(one.column);

const readsLikeAnAnswer = (text: string) => cellNumber(text) !== null || isLikertAnswer(text);

const confirm: LocalizedText = {
  ko: '응답자 특성인지, 척도의 문항인지',
  en: 'that it describes people, and is no item of a scale',
};
