import type { AnswerCells } from './answers/answer-columns.ts';
import { endPoints } from './answers/end-points.ts';
import { itemReading, numberCounts } from './answers/item-labels.ts';
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
    const range = endPoints(numberCounts(candidate), itemReading(candidate));
    if (!range) return false;
    if (stem === null && mayDescribePeople(candidate.profile.name)) return false;
    if (candidate.profile.valueLabels.size > 2 || !hasTwoAnswers(candidate)) return true;
    const named = stem !== null && !anyQuestion.test(stem);
    return siblings.length > 1 && (named || siblings.every(hasTwoAnswers));
  });
}

function hasTwoAnswers({ cells, profile }: ItemColumn): boolean {
  const values = [...numberCounts({ cells }).keys()];
  return (
    profile.filled >= enoughForTwo &&
    values.every((value) => value === 1 || value === 0 || value === 2) &&
    values.length < 3
  );
}
