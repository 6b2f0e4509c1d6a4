import type { Problem } from '../errors.ts';
import { normalised } from '../instrument/normalised.ts';
import type { Columns } from './find-columns.ts';
import { shown } from './shown.ts';

/** Without spaces: 합 계 is how many a table spreads the word. */
const words: ReadonlySet<string> = new Set([
  '계',
  '합계',
  '총계',
  '소계',
  '누계',
  '총합',
  '총합계',
  '평균',
  '표준편차',
  'total',
  'totals',
  'sum',
  'subtotal',
  'grandtotal',
  'mean',
  'average',
  'stddev',
  'standarddeviation',
]);
const longest = Math.max(...[...words].map(({ length }) => length));

/** The positions in which a row of totals says so: the first column, the respondent's and the group's. */
export function namingPositions({ answers, group, respondent }: Columns): number[] {
  const items = new Set(answers.map(({ position }) => position));
  const positions = [0, ...(respondent ? [respondent.position] : []), ...(group ? [group.position] : [])];
  return [...new Set(positions)].filter((position) => !items.has(position));
}

/** The cell by which a row shows that it sums the others up; undefined for a respondent. */
export function totalsWord(cells: readonly string[], positions: readonly number[]): string | undefined {
  for (const position of positions) {
    const cell = cells[position] ?? '';
    if (cell.length > 0 && cell.length <= longest + 8 && words.has(normalised(cell).replaceAll(' ', '')))
      return cell;
  }
  return undefined;
}

export function totalsProblem(word: string, file: string, line: number): Problem {
  return {
    file,
    line,
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
