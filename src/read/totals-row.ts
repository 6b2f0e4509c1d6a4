import type { Problem } from '../errors.ts';
import { normalised } from '../instrument/normalised.ts';
import type { Columns } from './find-columns.ts';
import { type LevelColumn, peekLevel } from './level-column.ts';
import { placed } from './row-count.ts';
import { shown } from './shown.ts';

/** Without spaces: 합 계 is how many a table spreads the word. */
export const totalsWords: ReadonlySet<string> = new Set([
  '계',
  '합계',
  '총계',
  '소계',
  '누계',
  '총합',
  '총합계',
  '평균',
  '평균값',
  '총평균',
  '전체평균',
  '표준편차',
  '중앙값',
  '최댓값',
  '최대값',
  '최솟값',
  '최소값',
  '최빈값',
  'total',
  'totals',
  'sum',
  'subtotal',
  'grandtotal',
  'mean',
  'average',
  'median',
  'stddev',
  'standarddeviation',
]);
const longest = Math.max(...[...totalsWords].map(({ length }) => length));

const digit = /[0-9]/;

/** Where a row of totals may say so, and what else may stand there. */
export interface NamingColumn {
  readonly position: number;
  readonly levels: LevelColumn | null;
}

/** The columns before the first item, the respondent's, the group's and those of characteristics. */
export function namingColumns({ answers, group, characteristics, respondent }: Columns): NamingColumn[] {
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
    .map((position) => ({ position, levels: levels.get(position) ?? null }));
}

/** The cell by which a row shows that it sums the others up; undefined for a respondent. */
export function totalsWord(cells: readonly string[], columns: readonly NamingColumn[]): string | undefined {
  for (const { position, levels } of columns) {
    const cell = cells[position] ?? '';
    // Nearly every row ends here, so this comes before the slower look at the word.
    if (cell.length === 0 || cell.length > longest + 8 || levels?.levels.has(cell) || digit.test(cell))
      continue;
    if (!totalsWords.has(normalised(cell).replace(/[:：]$/, ''))) continue;
    if (!levels || peekLevel(levels, cells) === levels.none) return cell;
  }
  return undefined;
}

export function totalsProblem(word: string, file: string, line: number | null): Problem {
  return {
    file,
    ...placed(line),
    message: {
      ko: `${shown(word)} 행은 응답이 아니라 다른 행들의 집계로 보입니다`,
      en: `this row (${shown(word)}) seems to sum up the others, not to be a respondent`,
    },
    hint: {
      ko: '행을 지우거나 --on-invalid drop-row로 빼십시오',
      en: 'delete the row, or leave it out with --on-invalid drop-row',
    },
  };
}
