import type { AnswerColumn } from '../cells/answer-column.ts';
import type { LevelColumn } from '../cells/level-column.ts';
import type { NumberColumn } from '../cells/number-column.ts';
import { readAnswer } from '../cells/read-answer.ts';
import { readLevel } from '../cells/read-level.ts';
import { readNumber } from '../cells/read-number.ts';
import { noAnswer } from '../people/respondent.ts';
import { respondentName } from '../people/respondent-name.ts';
import type { JoinedColumn } from './joined-columns.ts';

type Meaning = Pick<JoinedColumn, 'name' | 'isEmpty' | 'isSame'>;

/** What cells of several columns for one item mean; a code for no answer is none beside an answer. */
export function ofAnswers(column: AnswerColumn): Meaning {
  return {
    name: column.item.id,
    isEmpty: (cell) => {
      const { answer, how } = readAnswer(column, cell);
      return how !== 'invalid' && answer === noAnswer;
    },
    isSame: (cell, other) => {
      const [one, two] = [readAnswer(column, cell), readAnswer(column, other)];
      if (one.how === 'invalid') return cell === other;
      return two.how !== 'invalid' && one.answer === two.answer;
    },
  };
}

export function ofLevels(column: LevelColumn): Meaning {
  return {
    name: column.column,
    isEmpty: (cell) => readLevel(column, cell).text === '',
    isSame: (cell, other) => {
      const { level, how } = readLevel(column, cell);
      return how === 'invalid' ? cell.trim() === other.trim() : level === readLevel(column, other).level;
    },
  };
}

export function ofNumbers(column: NumberColumn): Meaning {
  return {
    name: column.numeric.column,
    isEmpty: (cell) => {
      const { number, how } = readNumber(column, cell);
      return how !== 'invalid' && number === null;
    },
    isSame: (cell, other) => {
      const [one, two] = [readNumber(column, cell), readNumber(column, other)];
      if (one.how === 'invalid') return cell.trim() === other.trim();
      return two.how !== 'invalid' && one.number?.text === two.number?.text;
    },
  };
}

export function ofNames(name: string): Meaning {
  return {
    name,
    isEmpty: (cell) => respondentName(cell) === '',
    isSame: (cell, other) => respondentName(cell) === respondentName(other),
  };
}
