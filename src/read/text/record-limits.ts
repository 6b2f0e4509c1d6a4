import { Refusal } from '../refusal.ts';

/** Bytes of one record: a row of answers has some hundred, one with long texts some thousand. */
export const longestRecord = 16 * 1024 * 1024;

/** The widest exports have some thousand; a workbook holds 16,384. */
export const mostColumns = 100_000;

const megabytes = longestRecord / 1024 / 1024;

const lineEndsHint = {
  ko: '한 줄에 한 응답자씩 적은 텍스트 파일인지, 줄이 나뉘어 있는지 확인하십시오',
  en: 'look whether this is text with one respondent a line, and has line ends',
};

export function lineTooLong(line: number): Refusal {
  return new Refusal({
    line,
    message: { ko: `한 줄이 ${megabytes} MB를 넘습니다`, en: `this line is longer than ${megabytes} MB` },
    hint: lineEndsHint,
  });
}

export function tooManyColumns(found: number, line: number): Refusal {
  return new Refusal({
    line,
    message: {
      ko: `첫 줄에 칸이 ${found}개 있습니다(최대 ${mostColumns}개)`,
      en: `the first line has ${found} cells, more than ${mostColumns}`,
    },
    hint: lineEndsHint,
  });
}
