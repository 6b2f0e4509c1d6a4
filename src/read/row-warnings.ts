import type { Warning } from '../errors.ts';
import type { LocalizedText } from '../localized.ts';
import type { Columns } from './find-columns.ts';
import { levelWarnings } from './level-warnings.ts';
import type { RowCount } from './row-count.ts';
import type { ExclusionReason, RowLedger } from './row-ledger.ts';

/** What is worth knowing about the rows of one file that could be used. */
export function rowWarnings(rows: {
  readonly columns: Columns;
  readonly ledger: RowLedger;
  readonly firstExcluded: ReadonlyMap<ExclusionReason, number>;
  readonly unnamed: RowCount;
  readonly file: string;
}): Warning[] {
  const { columns, file, unnamed } = rows;
  return [
    ...columns.warnings,
    ...excludedWarnings(rows),
    ...answerWarnings(columns, file, rows.ledger.excluded.has('invalid_answer')),
    ...(unnamed.firstLine === null || !columns.respondent
      ? []
      : [
          {
            code: 'respondent_empty' as const,
            file,
            line: unnamed.firstLine,
            column: columns.respondent.name,
            count: unnamed.rows,
            message: {
              ko: `빈칸 ${unnamed.rows}행: 저마다 다른 응답자로 셉니다`,
              en: `empty in ${people(unnamed.rows)}: each counts as a respondent of its own`,
            },
          },
        ]),
    ...(columns.group
      ? levelWarnings(columns.group, file, {
          ko: '전체에는 넣고 집단 비교에서는 뺍니다',
          en: 'kept in the totals, left out of the comparisons',
        })
      : []),
    ...columns.characteristics.flatMap((column) =>
      column
        ? levelWarnings(column, file, {
            ko: '이 특성의 빈도에서만 뺍니다',
            en: 'left out of this characteristic only',
          })
        : [],
    ),
  ];
}

const excludedTexts: Partial<
  Record<ExclusionReason, { readonly code: Warning['code']; readonly text: (rows: number) => LocalizedText }>
> = {
  header_row: {
    code: 'header_rows',
    text: (rows) => ({
      ko: `응답이 아니라 머리글인 ${rows}행을 뺐습니다`,
      en: `${people(rows)} of headings left out`,
    }),
  },
  totals_row: {
    code: 'rows_dropped',
    text: (rows) => ({ ko: `집계 ${rows}행을 뺐습니다`, en: `${people(rows)} of totals left out` }),
  },
  ragged_row: {
    code: 'rows_dropped',
    text: (rows) => ({
      ko: `칸 수가 첫 줄과 다른 ${rows}행을 뺐습니다`,
      en: `${people(rows)} with another number of cells than the first line left out`,
    }),
  },
  invalid_answer: {
    code: 'rows_dropped',
    text: (rows) => ({
      ko: `응답이 아닌 칸이 있는 ${rows}행을 뺐습니다`,
      en: `${people(rows)} with an answer that is none left out`,
    }),
  },
  repeated_respondent: {
    code: 'rows_repeated',
    text: (rows) => ({
      ko: `같은 응답자의 다른 행이 있는 ${rows}행을 뺐습니다`,
      en: `${people(rows)} of respondents that have another one left out`,
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
    const count = byGroup[0] + byGroup[1] + byGroup[2];
    return {
      code: told.code,
      file,
      ...(line === undefined ? {} : { line }),
      count,
      message: told.text(count),
    };
  });
}

function answerWarnings({ answers }: Columns, file: string, rowsDropped: boolean): Warning[] {
  return answers.flatMap(({ item, invalid, loose }): Warning[] => [
    ...(invalid.firstLine === null
      ? []
      : [
          {
            code: 'answer_invalid' as const,
            file,
            line: invalid.firstLine,
            column: item.id,
            count: invalid.rows,
            message: {
              ko: `응답이 아닌 칸 ${invalid.rows}개${rowsDropped ? '' : '를 무응답으로 보았습니다'}`,
              en: `${cells(invalid.rows)} that ${invalid.rows === 1 ? 'is' : 'are'} no answer${rowsDropped ? '' : ', taken as missing'}`,
            },
          },
        ]),
    ...(loose.firstLine === null
      ? []
      : [
          {
            code: 'answer_normalised' as const,
            file,
            line: loose.firstLine,
            column: item.id,
            count: loose.rows,
            message: {
              ko: `칸 ${loose.rows}개는 전각, 보이지 않는 글자, 번호나 "점"이 붙은 꼴을 풀어 읽었습니다`,
              en: `${cells(loose.rows)} read through full width, invisible characters, numbering or case`,
            },
          },
        ]),
  ]);
}

const people = (rows: number) => (rows === 1 ? '1 row' : `${rows} rows`);
const cells = (count: number) => (count === 1 ? '1 cell' : `${count} cells`);
