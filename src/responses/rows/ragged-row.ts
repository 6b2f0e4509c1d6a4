import type { Problem } from '../../errors.ts';

/** Says that a row has more or fewer cells than the header. */
export function raggedRow(found: number, needed: number, file: string, line: number): Problem {
  return {
    file,
    line,
    message: {
      ko: `이 행의 칸은 ${found}개인데 머리글은 ${needed}개입니다`,
      en: `this row has ${found} cells, the first line has ${needed}`,
    },
    hint: {
      ko: '빠지거나 더 들어간 칸을 고치십시오. 구분 기호가 들어 있는 값은 큰따옴표로 묶으십시오',
      en: 'look for a missing or extra cell, and put text that holds a delimiter in quotes',
    },
  };
}
