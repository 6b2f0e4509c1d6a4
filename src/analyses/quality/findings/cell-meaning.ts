import type { Population } from '../../../codebook/codebook.ts';
import { normalised } from '../../../codebook/words/normalised.ts';
import { answerColumn } from '../../../responses/cells/answer-column.ts';
import { readAnswer } from '../../../responses/cells/read-answer.ts';
import { readLevel } from '../../../responses/cells/read-level.ts';
import type { Columns } from '../../../responses/columns/find-columns.ts';
import { HeaderIndex } from '../../../responses/columns/match-columns.ts';
import { noAnswer } from '../../../responses/people/respondent.ts';
import type { ObservedRow } from '../../../responses/rows/row-observer.ts';

/** Whether a row's cell in one column means one of the texts looked for. */
export type CellMatcher = (row: ObservedRow) => boolean;

/**
 * Finds cells by what they mean: an item's by its answer, a level's by its level, any other by its text without
 * regard to case, width and spaces.
 *
 * @returns null where the file has no such column, or more than one
 */
export function cellMatcher(
  { column, values }: { readonly column: string; readonly values: readonly string[] },
  columns: Columns,
  population: Population,
): CellMatcher | null {
  const match = new HeaderIndex(columns.header).find(column, population);
  const [position, another] = match?.positions ?? [];
  if (position === undefined || another !== undefined) return null;
  const labels = columns.header[position]?.valueLabels ?? new Map<string, string>();
  const texts = new Set(values.map(normalised));
  const byText: CellMatcher = ({ cells }) => {
    const cell = cells[position] ?? '';
    const label = labels.get(cell);
    return texts.has(normalised(cell)) || (label !== undefined && texts.has(normalised(label)));
  };

  const item = columns.answers.findIndex((answers) => answers.position === position);
  const asked = population.items[item];
  if (asked) {
    // The texts are those of the codebook, whatever the file's labels make of its numbers.
    const ofCodebook = answerColumn(asked, position);
    const answers = meanings(
      values.map((value) => readAnswer(ofCodebook, value).answer),
      noAnswer,
    );
    return (row) => answers.has(row.respondent.answers[item] ?? noAnswer) || byText(row);
  }
  const sorted = [columns.group, ...columns.characteristics].find((other) => other?.position === position);
  if (sorted) {
    const levelOf = (cell: string) => readLevel(sorted, cell).level;
    const levels = meanings(values.map(levelOf), sorted.none);
    return (row) => levels.has(levelOf(row.cells[position] ?? '')) || byText(row);
  }
  return byText;
}

function meanings(found: readonly number[], none: number): ReadonlySet<number> {
  return new Set(found.filter((meaning) => meaning !== none));
}
