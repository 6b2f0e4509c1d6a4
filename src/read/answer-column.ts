import type { Problem } from '../errors.ts';
import type { Item } from '../instrument/instrument.ts';
import { noAnswer } from './respondent.ts';
import { shown } from './shown.ts';

/** Reads the cells of one item. */
export interface AnswerColumn {
  readonly item: Item;
  /** Every cell text that needs no second look. */
  readonly answers: ReadonlyMap<string, number>;
  /** The same for cells of one ASCII character, by character code; `unknown` where `answers` has none. */
  readonly digits: Int32Array;
}

const unknown = 0x7fffffff;
const wholeNumber = /^-?\d+(\.0+)?$/;

export function answerColumn(item: Item): AnswerColumn {
  const answers = new Map<string, number>([['', noAnswer]]);
  for (let answer = item.min; answer <= item.max; answer += 1) answers.set(String(answer), answer);
  for (const code of item.missing) answers.set(code, noAnswer);
  const digits = Int32Array.from(
    { length: 128 },
    (_, code) => answers.get(String.fromCharCode(code)) ?? unknown,
  );
  return { item, answers, digits };
}

/**
 * The answer in a cell, `noAnswer` where it is empty or holds a missing code.
 *
 * Spaces around it and decimals that are all zero (`5.0`) do not matter. Undefined means that the cell is invalid.
 */
export function readAnswer({ answers, digits }: AnswerColumn, cell: string): number | undefined {
  if (cell.length === 1) {
    const answer = digits[cell.charCodeAt(0)];
    if (answer !== undefined && answer !== unknown) return answer;
  }
  const known = answers.get(cell);
  if (known !== undefined) return known;
  const trimmed = cell.trim();
  return answers.get(wholeNumber.test(trimmed) ? String(Number(trimmed)) : trimmed);
}

/** Says what is wrong with a cell that `readAnswer` refuses. */
export function answerProblem({ item }: AnswerColumn, cell: string, file: string, line: number): Problem {
  const trimmed = cell.trim();
  const range = `${item.min}–${item.max}`;
  if (wholeNumber.test(trimmed)) {
    return {
      file,
      line,
      column: item.id,
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
    file,
    line,
    column: item.id,
    message: {
      ko: `${shown(cell)}은(는) ${range}의 정수 응답이 아닙니다`,
      en: `${shown(cell)} is not a whole number from ${range}`,
    },
    hint: {
      ko: '칸을 고치거나 비우거나, 무응답이라면 코드북의 `missing`에 더하십시오',
      en: 'mend the cell, empty it, or add it to `missing` in the codebook if it means "no answer"',
    },
  };
}
