import type { AnswerCells } from '../answers/answer-columns.ts';
import { endPoints } from '../answers/end-points.ts';
import { itemReading, labelsOf, numberCounts } from '../answers/item-labels.ts';
import { isLikertAnswer } from '../answers/likert-answers.ts';
import { rangeSaid } from '../answers/range-said.ts';
import { mayDescribePeople } from './column-names.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { ItemColumn } from './item-column.ts';
import { anyQuestion, nameParts, sharedQuestions } from './name-parts.ts';

/** So many people would have used more than two answers of a longer scale. */
const enoughForTwo = 10;

/** Those of the columns of answers that are items; the others describe people, such as a household's size. */
export function itemColumns(
  columns: readonly (ColumnProfile | null)[],
  answers: ReadonlyMap<number, AnswerCells>,
): readonly ItemColumn[] {
  const shared = sharedQuestions(columns.flatMap((column) => column?.name ?? []));
  const candidates = [...answers].flatMap(([position, cells]): ItemColumn[] => {
    const profile = columns[position];
    return profile ? [{ position, profile, cells, parts: nameParts(profile.name, shared) }] : [];
  });
  const ofStem = (stem: string | null) => candidates.filter(({ parts }) => parts.stem === stem);
  return candidates.filter((candidate) => {
    const { stem } = candidate.parts;
    const siblings = stem === null ? [] : ofStem(stem);
    if (candidate.cells.form !== 'numbers') return true;
    const range = endPoints(numberCounts(candidate), itemReading(candidate) ?? rangeSaid([candidate]));
    if (!range) return false;
    if (stem === null && mayDescribePeople(candidate.profile.name)) return false;
    if (candidate.profile.valueLabels.size > 2 || !hasTwoAnswers(candidate) || isWorded(candidate))
      return true;
    const named = stem !== null && !anyQuestion.test(stem);
    return siblings.length > 1 && (named || siblings.every(hasTwoAnswers));
  });
}

/** Whether the words beside the numbers are of a known scale, other than yes and no. */
function isWorded(candidate: ItemColumn): boolean {
  const words = [...(labelsOf([candidate])?.values() ?? [])].filter((word) => word !== '');
  return words.length > 1 && words.every(isLikertAnswer) && !words.every((word) => yesOrNo.test(word));
}

const yesOrNo = /^(그렇다|아니다|그렇지 ?않다|agree|disagree)$/i;

function hasTwoAnswers({ cells, profile }: ItemColumn): boolean {
  const values = [...numberCounts({ cells }).keys()].sort().join();
  return profile.filled >= enoughForTwo && ['0', '1', '2', '0,1', '1,2'].includes(values);
}
