import type { LocalizedText } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import { normalised } from '../../words/normalised.ts';
import { cellNumber } from '../answers/cell-number.ts';
import { isLikertAnswer } from '../answers/likert-answers.ts';
import type { CharacteristicProposal } from '../proposal.ts';
import { mayDescribePeople } from './column-names.ts';

/** Characteristics that may as well be items of a scale, with the question: their levels read like answers, or some of them are those of others. */
export function withQuestions(
  characteristics: readonly CharacteristicProposal[],
): readonly CharacteristicProposal[] {
  const sets = characteristics.map((one) =>
    mayDescribePeople(one.column) ? [] : one.levels.map(({ value }) => normalised(value)),
  );
  return characteristics.map((one, position) => {
    const own = sets[position] ?? [];
    const texts = one.levels.map(({ value, label }) => label ?? value);
    if (own.length === 0 || texts.every((text) => yesOrNo.test(text))) return one;
    const shared = sets.some((set, other) => other !== position && set.some((value) => own.includes(value)));
    return shared || texts.some(readsLikeAnAnswer) ? { ...one, confirm } : one;
  });
}

/** Questions with these answers are of no scale, however many there are. */
const yesOrNo =
  /^(예|네|아니오|아니요|있음|없음|있다|없다|해당|해당 ?없음|yes|no|y|n|true|false|o|x|checked|unchecked|선택|미선택)$/i;

const readsLikeAnAnswer = (text: string) => cellNumber(text) !== null || isLikertAnswer(text);

const confirm: LocalizedText = messages.draft.confirm;
