import { answerNumber } from '../answer-number.ts';
import type { AnswerCells } from './answer-columns.ts';
import { mayDescribePeople } from './column-names.ts';
import type { ColumnProfile } from './column-profile.ts';
import { endPoints } from './end-points.ts';
import { type NameParts, nameParts, sharedQuestions } from './name-parts.ts';

/** A column that is taken for an item. */
export interface ItemColumn {
  /** In the file. */
  readonly position: number;
  readonly profile: ColumnProfile;
  readonly cells: AnswerCells;
  readonly parts: NameParts;
}

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
    const range = endPoints(numberCounts(candidate), labelledNumbers(candidate));
    if (!range) return false;
    if (stem === null && mayDescribePeople(candidate.profile.name)) return false;
    if (candidate.profile.valueLabels.size > 2 || !hasTwoAnswers(candidate)) return true;
    return siblings.length > 1 && siblings.every(hasTwoAnswers);
  });
}

/** How often each number was met. */
export function numberCounts({ cells }: Pick<ItemColumn, 'cells'>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [cell, n] of cells.answers) {
    const value = answerNumber(cell)?.value;
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + n);
  }
  return counts;
}

/** The numbers that the file gives a meaning other than "no answer". */
export function labelledNumbers({ profile, cells }: Pick<ItemColumn, 'profile' | 'cells'>): number[] {
  return [...profile.valueLabels.keys()].flatMap((cell) => {
    const number = cells.missing.includes(cell) ? null : answerNumber(cell);
    return number ? [number.value] : [];
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
