import type { LabelColumn, SummaryRow } from '../../codebook/words/summary-rows.ts';
import type { Problem } from '../../errors.ts';
import type { LocalizedText } from '../../localized.ts';
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
    hint: {
      ko: '합계·평균 행이면 지우거나 --on-summary-row drop으로 제외하십시오. 응답자라면 그 칸의 값을 다른 이름으로 바꾸십시오',
      en: 'if it sums others up, delete it, or leave it out with --on-summary-row drop; if it is a respondent, write another name in that cell',
    },
  };
}

function messageOf(row: SummaryRow): LocalizedText {
  switch (row.kind) {
    case 'word':
      return {
        ko: `${shown(row.word)} 행은 응답이 아니라 합계·평균 행으로 보입니다`,
        en: `this row (${shown(row.word)}) seems to sum up the others, not to be a respondent`,
      };
    case 'formulas':
      return {
        ko: 'Excel이 합계 행으로 표시했거나 위의 행들을 집계하는 수식이 있는 행입니다',
        en: 'this row seems to sum up the others: Excel marks it as a row of totals, or its formulas sum up the cells above',
      };
    case 'below':
      return {
        ko: '합계·평균 행 아래에 있고 응답자를 나타내는 칸이 비어 있어 응답이 아닌 것으로 보입니다',
        en: 'this row stands below a row that sums up the others, and has no name of a respondent: it does not seem to be one',
      };
  }
}
