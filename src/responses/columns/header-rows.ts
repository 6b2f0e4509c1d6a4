import type { FileColumn } from '../../read/data-table.ts';
import type { AnswerColumn } from '../cells/answer-column.ts';
import { readAnswer } from '../cells/read-answer.ts';
import { readLevel } from '../cells/read-level.ts';
import type { Columns } from './find-columns.ts';

/** Whether a row is the third line of a Qualtrics export, in which every cell names its question. */
export function isQualtricsIds(cells: readonly string[]): boolean {
  return cells.some((cell) => /^\{\s*['"]ImportId['"]\s*:/.test(cell));
}

/** The columns of a Qualtrics export: names in the first line, questions in the second. */
export function withQuestions(header: readonly FileColumn[], questions: readonly string[]): FileColumn[] {
  return header.map((column, position) => ({ ...column, label: questions[position] ?? null }));
}

/** Two people out of two may well write different words. */
const fewestQuestions = 3;

/** Whether a row repeats the column names, as where files were pasted together. */
export function repeatsHeader(
  answers: readonly AnswerColumn[],
  header: readonly FileColumn[],
  cells: readonly string[],
): boolean {
  return (
    answers.every(({ position }) => cells[position] === header[position]?.name) &&
    answers.some((column) => readAnswer(column, cells[column.position] ?? '').how === 'invalid')
  );
}

/**
 * Whether the first row under the header is a second one, which says the questions in words: every item's cell is a
 * text of its own, and no answer; no cell begins with a digit, as names of respondents and times do, and none is a level.
 */
export function isSecondHeader(
  { answers, group, characteristics }: Columns,
  cells: readonly string[],
): boolean {
  if (answers.length < fewestQuestions || cells.some((cell) => /^\s*\d/.test(cell))) return false;
  const hasLevel = [group, ...characteristics].some(
    (column) => column && readLevel(column, cells[column.position] ?? '').how !== 'invalid',
  );
  if (hasLevel) return false;
  const texts = new Set(answers.map(({ position }) => cells[position]?.trim() ?? ''));
  return (
    texts.size === answers.length &&
    answers.every((column) => {
      const cell = cells[column.position] ?? '';
      return /\p{L}/u.test(cell) && readAnswer(column, cell).how === 'invalid';
    })
  );
}
