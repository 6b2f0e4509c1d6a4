import { type AnswerColumn, peekAnswer } from './answer-column.ts';
import type { JoinedColumn } from './joined-columns.ts';
import { type LevelColumn, peekLevel } from './level-column.ts';
import { respondentName } from './people/respondent-name.ts';
import { noAnswer } from './respondent.ts';

type Meaning = Pick<JoinedColumn, 'name' | 'isEmpty' | 'isSame'>;

/** What cells of several columns for one item mean; a code for no answer is none beside an answer. */
export function ofAnswers(column: AnswerColumn): Meaning {
  return {
    name: column.item.id,
    isEmpty: (cell) => peekAnswer(column, cell) === noAnswer,
    isSame: (cell, other) => {
      const answer = peekAnswer(column, cell);
      return answer === undefined ? cell === other : answer === peekAnswer(column, other);
    },
  };
}

export function ofLevels(column: LevelColumn): Meaning {
  const levelOf = (cell: string) => peekLevel({ ...column, position: 0 }, [cell]);
  return {
    name: column.column,
    isEmpty: (cell) => cell.trim() === '' || column.isMissing(cell),
    isSame: (cell, other) =>
      levelOf(cell) === column.none ? cell.trim() === other.trim() : levelOf(cell) === levelOf(other),
  };
}

export function ofNames(name: string): Meaning {
  return {
    name,
    isEmpty: (cell) => respondentName(cell) === '',
    isSame: (cell, other) => respondentName(cell) === respondentName(other),
  };
}
