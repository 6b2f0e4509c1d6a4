import type { Problem } from '../errors.ts';
import type { AnswerColumn } from './answer-column.ts';
import { shown } from './shown.ts';

/** Says what is wrong with a cell that `readAnswer` refuses. */
export function answerProblem({ item }: AnswerColumn, cell: string, file: string, line: number): Problem {
  const trimmed = cell.trim();
  const range = `${item.min}–${item.max}`;
  const place = { file, line, column: item.id };
  if (/^-?\d+(\.0+)?$/.test(trimmed)) {
    return {
      ...place,
      message: {
        ko: `응답 ${shown(trimmed)}이(가) ${range} 밖에 있습니다`,
        en: `answer ${shown(trimmed)} is outside ${range}`,
      },
      hint: {
        ko: `무응답을 뜻한다면 코드북의 \`missing\`에 ${shown(trimmed)}을(를) 더하십시오`,
        en: `if it means "no answer", add ${shown(trimmed)} to \`missing\` in the codebook`,
      },
    };
  }
  return {
    ...place,
    message: {
      ko: `${shown(cell)}은(는) ${range}의 정수 응답이 아닙니다`,
      en: `${shown(cell)} is not a whole number from ${range}`,
    },
    hint: {
      ko: '칸을 고치거나 비우거나, 글로 쓴 응답이면 코드북의 `answers`에, 무응답이면 `missing`에 더하십시오',
      en: 'mend or empty the cell, or add it to the codebook: to `answers` if it is one, to `missing` if it means "no answer"',
    },
  };
}
