import type { LabelColumn, SummaryRow } from '../../codebook/words/summary-rows.ts';
import type { Problem } from '../../errors.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { placed } from '../../read/row-count.ts';
import { shown } from '../../read/shown.ts';
import { readLevel } from '../cells/read-level.ts';
import type { Columns } from '../columns/find-columns.ts';

/** The columns before the first item, the respondent's, the group's and those of characteristics, in their order. */
export function labelColumns({ answers, group, characteristics, respondent }: Columns): LabelColumn[] {
  const items = new Set(answers.map(({ position }) => position));
  const firstItem = Math.min(...items);
  const levels = new Map(
    [group, ...characteristics].flatMap((column) => (column ? [[column.position, column] as const] : [])),
  );
  const positions = new Set([
    ...Array.from({ length: firstItem }, (_, position) => position),
    ...levels.keys(),
    ...(respondent ? [respondent.position] : []),
  ]);
  return [...positions]
    .filter((position) => !items.has(position))
    .sort((a, b) => a - b)
    .map((position) => {
      const column = levels.get(position);
      return {
        position,
        role: column ? 'levels' : position === respondent?.position ? 'respondent' : null,
        isLevel: (cell) => column !== undefined && readLevel(column, cell).how !== 'invalid',
      };
    });
}

/** Whether formulas make most of the answers: a person's one missing answer may well be filled in by a formula. */
export function areMostlySums(
  { answers }: Columns,
  cells: readonly string[],
  sums: ReadonlySet<number>,
): boolean {
  const filled = answers.filter(({ position }) => (cells[position] ?? '') !== '');
  return 2 * filled.filter(({ position }) => sums.has(position)).length > filled.length;
}

export function totalsProblem(row: SummaryRow, file: string, line: number | null): Problem {
  return {
    file,
    ...placed(line),
    message: messageOf(row),
    hint: messages.reading.summaryRowHint,
  };
}

function messageOf(row: SummaryRow): LocalizedText {
  switch (row.kind) {
    case 'word':
      return messages.reading.summaryRowByWord({ word: shown(row.word) });
    case 'formulas':
      return messages.reading.summaryRowByFormulas;
    case 'below':
      return messages.reading.belowSummaryRow;
  }
}
