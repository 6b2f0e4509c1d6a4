import type { Problem, Warning } from '../errors.ts';
import type { Population } from '../instrument/instrument.ts';
import { answerProblem, readAnswer } from './answer-column.ts';
import { type Columns, findColumns } from './find-columns.ts';
import { levelWarnings, readLevel } from './level-column.ts';
import type { ProblemList } from './problem-list.ts';
import { noAnswer, noGroup, noLevel, type Respondent } from './respondent.ts';

/** What became of the rows of one file: read = used + without answers, unless there were problems. */
export interface RowCounts {
  readonly read: number;
  readonly withoutAnswers: number;
  readonly warnings: readonly Warning[];
}

export interface RowReader {
  readonly read: (cells: readonly string[], line: () => number) => void;
  readonly counts: () => RowCounts;
}

/**
 * Turns the rows under a header into respondents.
 *
 * @param onRespondent  gets every usable row; the object is reused, so copy what is kept
 * @returns null when the header makes the file unusable; the problems tell why
 */
export function rowReader(
  population: Population,
  header: readonly string[],
  file: string,
  problems: ProblemList,
  onRespondent: (respondent: Respondent) => void,
): RowReader | null {
  const columns = findColumns(population, header, file);
  for (const problem of columns.problems) problems.add(problem);
  if (columns.problems.length > 0) return null;

  const respondent: Respondent = {
    answers: new Int32Array(columns.answers.length),
    group: noGroup,
    levels: new Int32Array(columns.characteristics.length).fill(noLevel),
  };
  let rowsRead = 0;
  let withoutAnswers = 0;

  function read(cells: readonly string[], line: () => number): void {
    rowsRead += 1;
    if (cells.length !== header.length) {
      problems.add(raggedRow(cells.length, header.length, file, line()));
      return;
    }
    let answered = 0;
    for (let index = 0; index < columns.answers.length; index += 1) {
      const column = columns.answers[index];
      if (!column) break;
      const cell = cells[column.position] ?? '';
      const answer = readAnswer(column, cell);
      if (answer === undefined) problems.add(answerProblem(column, cell, file, line()));
      else if (answer !== noAnswer) answered += 1;
      respondent.answers[index] = answer ?? noAnswer;
    }
    if (answered === 0) {
      withoutAnswers += 1;
      return;
    }
    if (columns.group) respondent.group = readLevel(columns.group, cells, line);
    for (const [index, column] of columns.characteristics.entries()) {
      if (column) respondent.levels[index] = readLevel(column, cells, line);
    }
    onRespondent(respondent);
  }

  return { read, counts: () => ({ read: rowsRead, withoutAnswers, warnings: warningsOf(columns, file) }) };
}

function warningsOf(columns: Columns, file: string): Warning[] {
  const ofGroup = columns.group
    ? levelWarnings(columns.group, file, {
        ko: '전체에는 넣고 집단 비교에서는 뺍니다',
        en: 'kept in the totals, left out of the comparisons',
      })
    : [];
  const ofCharacteristics = columns.characteristics.flatMap((column) =>
    column
      ? levelWarnings(column, file, {
          ko: '이 특성의 빈도에서만 뺍니다',
          en: 'left out of this characteristic only',
        })
      : [],
  );
  return [...columns.warnings, ...ofGroup, ...ofCharacteristics];
}

function raggedRow(found: number, needed: number, file: string, line: number): Problem {
  return {
    file,
    line,
    message: {
      ko: `칸이 ${found}개인데 첫 줄에는 ${needed}개입니다`,
      en: `this row has ${found} cells, the first line has ${needed}`,
    },
    hint: {
      ko: '쉼표가 빠지거나 남았는지, 쉼표가 든 글을 따옴표로 묶었는지 보십시오',
      en: 'look for a missing or extra comma, and put text that holds commas in quotes',
    },
  };
}
