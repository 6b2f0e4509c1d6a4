import type { Warning } from '../../errors.ts';
import { counted, type LocalizedText } from '../../localized.ts';
import { placed, type RowCount } from '../../read/row-count.ts';
import type { CellCounts } from '../cells/cell-counts.ts';
import type { Columns } from '../columns/find-columns.ts';
import { joinedWarnings } from '../columns/joined-columns.ts';
import { levelWarnings } from '../columns/level-warnings.ts';
import { exclusionWarnings } from './exclusion-warnings.ts';
import { type ExclusionReason, type RowLedger, rowsTogether } from './row-ledger.ts';
import type { StatusRows } from './status-rows.ts';

/** What is worth knowing about the rows of one file that could be used. */
export function rowWarnings(rows: {
  readonly columns: Columns;
  readonly counts: CellCounts;
  readonly ledger: RowLedger;
  readonly firstExcluded: ReadonlyMap<ExclusionReason, number>;
  readonly unnamed: RowCount;
  readonly status: StatusRows;
  readonly file: string;
}): Warning[] {
  const { columns, counts, file, unnamed } = rows;
  return [
    ...columns.warnings,
    ...joinedWarnings(columns.joined, file),
    ...excludedWarnings(rows),
    ...exclusionWarnings(columns.exclude, counts.excluded, file),
    ...rows.status.warnings(file),
    ...answerWarnings(columns, counts, file, rows.ledger.excluded.has('invalid_answer')),
    ...matchedWarning(counts, file),
    ...(unnamed.rows === 0 || !columns.respondent
      ? []
      : [
          {
            code: 'respondent_empty' as const,
            file,
            ...placed(unnamed.firstLine),
            column: columns.respondent.name,
            count: unnamed.rows,
            message: {
              ko: `응답자 번호가 빈 행 ${unnamed.rows}개: 각각 다른 응답자로 처리합니다`,
              en: `empty in ${counted(unnamed.rows, 'row')}: each counts as a respondent of its own`,
            },
          },
        ]),
    ...(columns.group && counts.group
      ? levelWarnings(columns.group, counts.group, file, {
          ko: '전체에는 포함하고 집단 비교에서는 제외합니다',
          en: 'kept in the totals, left out of the comparisons',
        })
      : []),
    ...columns.characteristics.flatMap((column, index) => {
      const count = counts.characteristics[index];
      return column && count
        ? levelWarnings(column, count, file, {
            ko: '이 특성의 결측으로 처리합니다',
            en: 'counted as missing in this characteristic',
          })
        : [];
    }),
  ];
}

const excludedTexts: Partial<
  Record<ExclusionReason, { readonly code: Warning['code']; readonly text: (rows: number) => LocalizedText }>
> = {
  header_row: {
    code: 'header_rows',
    text: (rows) => ({
      ko: `응답이 아니라 머리글인 행 ${rows}개를 제외했습니다`,
      en: `${counted(rows, 'row')} of headings left out`,
    }),
  },
  totals_row: {
    code: 'rows_dropped',
    text: (rows) => ({
      ko: `합계 행 ${rows}개를 제외했습니다`,
      en: `${counted(rows, 'row')} of totals left out`,
    }),
  },
  ragged_row: {
    code: 'rows_dropped',
    text: (rows) => ({
      ko: `칸 수가 머리글과 다른 행 ${rows}개를 제외했습니다`,
      en: `${counted(rows, 'row')} with another number of cells than the first line left out`,
    }),
  },
  invalid_answer: {
    code: 'rows_dropped',
    text: (rows) => ({
      ko: `무효 응답이 있는 행 ${rows}개를 제외했습니다`,
      en: `${counted(rows, 'row')} with an invalid answer left out`,
    }),
  },
  repeated_respondent: {
    code: 'rows_repeated',
    text: (rows) => ({
      ko: `중복 응답 행 ${rows}개를 제외했습니다(응답자마다 한 행만 사용)`,
      en: `${counted(rows, 'row')} of respondents that have another one left out`,
    }),
  },
  repeated_answers: {
    code: 'answers_repeated',
    text: (rows) => ({
      ko: `앞의 행과 모든 응답이 같은 행 ${rows}개를 제외했습니다`,
      en: `${counted(rows, 'row')} with all answers of an earlier one left out`,
    }),
  },
};

function excludedWarnings({
  ledger,
  firstExcluded,
  file,
}: {
  readonly ledger: RowLedger;
  readonly firstExcluded: ReadonlyMap<ExclusionReason, number>;
  readonly file: string;
}): Warning[] {
  return [...ledger.excluded].flatMap(([reason, byGroup]) => {
    const told = excludedTexts[reason];
    if (!told) return [];
    const line = firstExcluded.get(reason);
    const count = rowsTogether(byGroup);
    return {
      code: told.code,
      file,
      ...(line === undefined ? {} : { line }),
      count,
      message: told.text(count),
    };
  });
}

function answerWarnings(
  { answers }: Columns,
  counts: CellCounts,
  file: string,
  rowsDropped: boolean,
): Warning[] {
  return answers.flatMap(({ item }, index): Warning[] => {
    const { rows, firstLine } = counts.answers[index]?.invalid ?? { rows: 0, firstLine: null };
    if (rows === 0) return [];
    return [
      {
        code: 'answer_invalid',
        file,
        ...placed(firstLine),
        column: item.id,
        count: rows,
        message: {
          ko: `무효 응답 ${rows}개${rowsDropped ? '' : '를 결측으로 처리했습니다'}`,
          en: `${counted(rows, 'cell')} that ${rows === 1 ? 'is' : 'are'} no answer${rowsDropped ? '' : ', taken as missing'}`,
        },
      },
    ];
  });
}

/** One for the file: a file that was typed or composed in another way has it in every column. */
function matchedWarning({ answers }: CellCounts, file: string): Warning[] {
  const columns = answers.map(({ matched }) => matched).filter(({ rows }) => rows > 0);
  const count = columns.reduce((sum, { rows }) => sum + rows, 0);
  if (count === 0) return [];
  const lines = columns.flatMap(({ firstLine }) => firstLine ?? []);
  return [
    {
      code: 'answer_normalised',
      file,
      ...placed(lines.length === 0 ? null : Math.min(...lines)),
      count,
      message: {
        ko: `응답 칸 ${count}개(열 ${columns.length}개)는 띄어쓰기, 대소문자, 전각, 자모 분리, 보이지 않는 글자, 번호나 "점"을 무시하고 읽었습니다`,
        en: `${counted(count, 'answer')} in ${counted(columns.length, 'column')} read without regard to spaces, case, width, composition, invisible characters and numbering`,
      },
    },
  ];
}
