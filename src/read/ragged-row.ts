import type { Problem } from '../errors.ts';

/** Says that a row has more or fewer cells than the header. */
export function raggedRow(found: number, needed: number, file: string, line: number): Problem {
  return {
    file,
    line,
    message: {
      ko: `칸이 ${found}개인데 첫 줄에는 ${needed}개입니다`,
      en: `this row has ${found} cells, the first line has ${needed}`,
    },
    hint: {
      ko: '빠지거나 남은 칸을 고치고, 칸 나눔 글자가 든 글은 따옴표로 묶으십시오',
      en: 'look for a missing or extra cell, and put text that holds a delimiter in quotes',
    },
  };
}
