import type { Problem } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import { placed } from '../../read/row-count.ts';
import { shown } from '../../read/shown.ts';
import type { AnswerColumn } from '../cells/answer-column.ts';
import type { CellCounts } from '../cells/cell-counts.ts';
import type { NumberColumn } from '../cells/number-column.ts';
import type { Columns } from '../columns/find-columns.ts';
import { answerProblem } from './answer-problem.ts';

/** Says what is wrong with an invalid cell of an item or of a column of numbers. */
export function cellProblem(
  column: AnswerColumn | NumberColumn,
  cell: string,
  file: string,
  line: number | null,
): Problem {
  return 'item' in column ? answerProblem(column, cell, file, line) : numberProblem(column, cell, file, line);
}

function numberProblem({ numeric }: NumberColumn, cell: string, file: string, line: number | null): Problem {
  return {
    file,
    ...placed(line),
    column: numeric.column,
    message: messages.numbers.notNumber({ cell: shown(cell.trim()) }),
    hint: hintOf(cell),
  };
}

/** A number with a word behind it: a unit that the codebook may name. */
function hintOf(cell: string): Problem['hint'] & object {
  const unit = /^[+-]?[\d.,]+\s*(\p{L}[\p{L}\s.]{0,20})$/u.exec(cell.trim())?.[1]?.trim();
  // 30대 is an age group.
  return unit === undefined || unit === '대'
    ? messages.numbers.notNumberHint
    : messages.numbers.perhapsUnit({ unit: JSON.stringify(unit) });
}

/** Columns whose comma stands once for thousands and once for decimals: then 1,234 may be either. */
export function commaProblems({ numbers }: Columns, counts: CellCounts, file: string): Problem[] {
  return numbers.flatMap((column, index) => {
    const { thousands, decimal } = counts.numbers[index]?.commas ?? {};
    if (!column || !thousands?.rows || !decimal?.rows) return [];
    const lines = [thousands, decimal].flatMap(({ firstLine }) => firstLine ?? []);
    return {
      file,
      ...placed(lines.length === 0 ? null : Math.max(...lines)),
      column: column.numeric.column,
      message: messages.numbers.commasDiffer,
      hint: messages.numbers.commasDifferHint,
    };
  });
}
