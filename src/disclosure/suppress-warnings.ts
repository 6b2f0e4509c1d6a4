import type { Report } from '../analyses/score/report-schema.ts';
import type { LocalizedText } from '../localized.ts';

type Warning = Report['warnings'][number];

/**
 * What is left of a warning: that there is something to look at. Its numbers are people, and its cells what they wrote;
 * only what it says of columns stays.
 */
export function suppressWarning(warning: Warning): Warning {
  const { code, file, column } = warning;
  if (ofColumns.has(code)) return warning;
  const { ko, en } = texts[code] ?? other;
  return {
    code,
    ...(file === undefined ? {} : { file }),
    ...(column === undefined ? {} : { column }),
    message: { ko: `${ko} (${withheld.ko})`, en: `${en} (${withheld.en})` },
  };
}

const ofColumns: ReadonlySet<Warning['code']> = new Set([
  'column_absent',
  'column_matched',
  'columns_unnamed',
]);

const withheld: LocalizedText = {
  ko: '자세한 내용은 비공개(--min-cell)',
  en: 'details withheld by --min-cell',
};

const other: LocalizedText = { ko: '확인할 사항이 있습니다', en: 'there is something to look at' };

const texts: Partial<Record<Warning['code'], LocalizedText>> = {
  answer_invalid: {
    ko: '무효 응답을 결측으로 처리했습니다',
    en: 'cells that are no answer taken as missing',
  },
  answer_normalised: { ko: '표기가 달라 고쳐 읽은 칸이 있습니다', en: 'cells read through unusual spelling' },
  header_rows: { ko: '머리글 행을 제외했습니다', en: 'rows of headings left out' },
  level_empty: { ko: '빈칸이 있습니다', en: 'some cells are empty' },
  level_normalised: { ko: '표기가 달라 고쳐 읽은 칸이 있습니다', en: 'cells read through unusual spelling' },
  level_unlisted: { ko: '코드북에 없는 값이 있습니다', en: 'some values are not in the codebook' },
  respondent_empty: { ko: '빈칸이 있습니다', en: 'some cells are empty' },
  rows_dropped: { ko: '사용할 수 없는 행을 제외했습니다', en: 'rows that cannot be used left out' },
  rows_excluded: {
    ko: '코드북의 `exclude`에 따라 행을 제외했습니다',
    en: 'rows left out by `exclude` in the codebook',
  },
  rows_unfinished: {
    ko: '미리보기나 완료하지 않은 응답도 응답자로 처리했습니다',
    en: 'previews or unfinished answers counted as people',
  },
  rows_repeated: { ko: '중복 응답 행을 제외했습니다', en: 'rows of repeated respondents left out' },
};
