import { normalised } from '../../codebook/words/normalised.ts';
import { isDecimalNumber, wholeNumber } from '../../codebook/words/whole-number.ts';
import type { Problem } from '../../errors.ts';
import type { LocalizedText } from '../../localized.ts';
import { placed } from '../../read/row-count.ts';
import { shown } from '../../read/shown.ts';
import type { AnswerColumn } from '../cells/answer-column.ts';
import { nearestName } from '../columns/nearest-name.ts';

/** Says what is wrong with an invalid cell. */
export function answerProblem(
  { item, relabelled }: AnswerColumn,
  cell: string,
  file: string,
  line: number | null,
): Problem {
  const trimmed = cell.trim();
  const range = `${item.min}–${item.max}`;
  const rangeInKorean = `${item.min}~${item.max}`;
  const place = { file, ...placed(line), column: item.id };
  const isNumber = wholeNumber(trimmed) !== undefined;
  if (isNumber && relabelled) {
    return {
      ...place,
      message: {
        ko: `이 파일은 코드북과 다른 값 코드를 사용하는데, 값 ${shown(trimmed)}에는 레이블이 없습니다`,
        en: `the file numbers its answers in another way than the codebook, and ${shown(trimmed)} has no label in it`,
      },
      hint: {
        ko: '파일의 모든 값에 코드북 `answers`의 응답 문구를 레이블로 붙이거나, 코드북과 같은 값 코드를 사용한 파일을 지정하십시오',
        en: 'label every value of the file with a text that stands under `answers`, or use a file numbered as the codebook is',
      },
    };
  }
  if (isNumber) {
    return {
      ...place,
      message: {
        ko: `응답(${shown(trimmed)})이 ${rangeInKorean} 범위를 벗어났습니다`,
        en: `answer ${shown(trimmed)} is outside ${range}`,
      },
      hint: {
        ko: `칸을 고치거나 비우십시오. 결측 코드라면 코드북의 \`missing\`에 추가하십시오. 고치지 않고 채점하려면 --on-invalid missing(결측 처리)이나 --on-invalid drop-row(행 제외)를 사용하십시오`,
        en: `correct or empty the cell; add ${shown(trimmed)} to \`missing\` in the codebook if it is a code for "no answer"; or score without it by --on-invalid missing or drop-row`,
      },
    };
  }
  if (item.answers.size > 0) {
    const nearest = nearestName(normalised(cell), [...item.answers.keys()]);
    const guess = nearest === undefined ? '' : ` (→ ${shown(nearest)}?)`;
    return {
      ...place,
      message: {
        ko: `응답(${shown(cell)})이 ${rangeInKorean}의 정수도, 코드북 \`answers\`의 응답 문구도 아닙니다${guess}`,
        en: `${shown(cell)}${guess} is neither a whole number from ${range} nor a text under \`answers\` in the codebook`,
      },
      hint: {
        ko: '칸을 고치거나 비우십시오. 응답 문구라면 코드북의 `answers`에, 결측을 뜻하면 `missing`에 추가하십시오',
        en: 'correct or empty the cell, or add its text to the codebook: to `answers`, or to `missing` if it means "no answer"',
      },
    };
  }
  const decimals = decimalsHint(trimmed);
  return {
    ...place,
    message: {
      ko: `응답(${shown(cell)})이 ${rangeInKorean}의 정수가 아닙니다`,
      en: `${shown(cell)} is not a whole number from ${range}`,
    },
    hint: {
      ko: `칸을 고치거나 비우십시오. 응답 문구라면 코드북의 \`answers\`에, 결측을 뜻하면 \`missing\`에 추가하십시오${decimals.ko}`,
      en: `correct or empty the cell, or add it to the codebook: to \`answers\` if it is one, to \`missing\` if it means "no answer"${decimals.en}`,
    },
  };
}

/** Of a number with decimals what is read of such numbers: which sign stands before them is not what is wrong. */
function decimalsHint(cell: string): LocalizedText {
  if (!isDecimalNumber(cell)) return { ko: '', en: '' };
  return cell.includes(',')
    ? {
        ko: '. 소수점 쉼표가 있는 수는 4,0처럼 정수일 때만 읽습니다',
        en: '; of numbers with a decimal comma only whole ones such as 4,0 are read',
      }
    : {
        ko: '. 소수는 4.0처럼 정수일 때만 읽습니다',
        en: '; of numbers with decimals only whole ones such as 4.0 are read',
      };
}
