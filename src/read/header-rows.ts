import { type AnswerColumn, isAnswer } from './answer-column.ts';
import type { FileColumn } from './data-table.ts';

/** Whether a row is the third line of a Qualtrics export, in which every cell names its question. */
export function isQualtricsIds(cells: readonly string[]): boolean {
  return cells.some((cell) => /^\{\s*['"]ImportId['"]\s*:/.test(cell));
}

/** The columns of a Qualtrics export: names in the first line, questions in the second. */
export function withQuestions(header: readonly FileColumn[], questions: readonly string[]): FileColumn[] {
  return header.map((column, position) => ({ ...column, label: questions[position] ?? null }));
}

/** Whether a row repeats the column names, as where files were pasted together. */
export function repeatsHeader(
  answers: readonly AnswerColumn[],
  header: readonly FileColumn[],
  cells: readonly string[],
): boolean {
  return answers.every(({ position }) => cells[position] === header[position]?.name);
}

/**
 * Whether the first row under the header is a second one, which says the questions in words: every item's cell is a
 * text of its own, and no answer.
 */
export function isSecondHeader(answers: readonly AnswerColumn[], cells: readonly string[]): boolean {
  if (answers.length < 2) return false;
  const texts = new Set(answers.map(({ position }) => cells[position]?.trim() ?? ''));
  return (
    texts.size === answers.length &&
    answers.every((column) => {
      const cell = cells[column.position] ?? '';
      return /\p{L}/u.test(cell) && !isAnswer(column, cell);
    })
  );
}
