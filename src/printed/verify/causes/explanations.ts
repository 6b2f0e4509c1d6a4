import { fillBlanks, type LocalizedText } from '../../../localized.ts';
import type { Explanation } from '../verification-schema.ts';
import type { Total } from './percent-totals.ts';

const texts = {
  welch_test: { ko: 'Welch 검정의 값', en: 'the figure of Welch’s test' },
  student_test: { ko: 'Student 검정의 값', en: 'the figure of Student’s test' },
  two_sided: { ko: '양측 p의 값', en: 'goes by the two-sided p' },
  one_sided: { ko: '단측 p의 값', en: 'goes by the one-sided p' },
  opposite_direction: {
    ko: '부호가 반대(둘째 집단 − 첫째 집단)',
    en: 'the sign is reversed, as of the second group minus the first',
  },
  sd_of_n: { ko: 'n − 1이 아니라 n으로 나눈 표준편차', en: 'the SD divides by n, not by n − 1' },
  se_for_sd: { ko: '표준편차가 아니라 표준오차', en: 'the standard error, not the SD' },
  sd_for_se: { ko: '표준오차가 아니라 표준편차', en: 'the SD, not the standard error' },
  sum_score: { ko: '문항 평균이 아니라 문항 합계 점수', en: 'of sums of the items, not of their means' },
  mean_score: { ko: '문항 합계가 아니라 문항 평균 점수', en: 'of means of the items, not of their sums' },
  score_of_maximum: { ko: '평균 ÷ 최댓값 × 100', en: 'mean ÷ highest × 100' },
  other_total: { ko: '{total} {n}명에 대한 백분율', en: 'a percentage of {total} ({n})' },
  half_even: { ko: '오사오입(5를 짝수 쪽으로 반올림)', en: 'a half rounded to the even digit' },
  half_binary: {
    ko: '이진 부동소수점 값을 반올림(printf, toFixed)',
    en: 'a half rounded as a binary number, as printf and toFixed do',
  },
  half_down: { ko: '5를 올리지 않고 버림', en: 'a half rounded down' },
  truncated: { ko: '반올림하지 않고 버림', en: 'cut off, not rounded' },
  bent_to_add_up: {
    ko: '합계 {sum}에 맞추려고 끝자리를 고침',
    en: 'adjusted by one in the last digit, so that the column adds up to {sum}',
  },
  other_cut_points: { ko: '다른 유의수준의 별표: {stars}', en: 'stars by other cut points: {stars}' },
  missing_rule: { ko: '다른 결측 규칙(min_valid: {rule})', en: 'another missing rule (min_valid: {rule})' },
  listwise: {
    ko: '{of}에 모두 응답한 응답자만 사용(목록별 결측 제외)',
    en: 'of those alone who have {of} (listwise deletion)',
  },
  item_not_reversed: { ko: '역채점하지 않음: {items}', en: 'not reversed: {items}' },
  item_reversed: { ko: '코드북과 달리 역채점함: {items}', en: 'reversed, unlike in the codebook: {items}' },
  transposed_digits: { ko: '두 숫자의 자리가 바뀜', en: 'two digits change places' },
  one_digit: { ko: '숫자 하나가 다름', en: 'one digit differs' },
  one_star: { ko: '별표 하나 차이', en: 'one star too many or too few' },
} as const satisfies Record<Explanation['code'], LocalizedText>;

const totalNames = {
  all: { ko: '전체', en: 'everybody' },
  group: { ko: '해당 집단', en: 'the group' },
  level: { ko: '해당 범주', en: 'the level' },
  known: { ko: '결측을 제외한', en: 'those with a known level' },
} as const satisfies Record<Total, LocalizedText>;

/** An explanation with its `{blanks}` filled. */
export function explanation(
  code: Exclude<Explanation['code'], 'other_total'>,
  blanks: Readonly<Record<string, string>> = {},
): Explanation {
  const { ko, en } = texts[code];
  return { code, text: { ko: fillBlanks(ko, blanks), en: fillBlanks(en, blanks) } };
}

export function otherTotal(total: Total, n: number): Explanation {
  const fill = (text: string, name: string) => text.replace('{total}', name).replace('{n}', String(n));
  const { ko, en } = texts.other_total;
  return {
    code: 'other_total',
    text: { ko: fill(ko, totalNames[total].ko), en: fill(en, totalNames[total].en) },
  };
}

/** Two explanations that hold together. */
export function both(first: Explanation, second: Explanation): Explanation {
  return {
    code: first.code,
    also: second.code,
    text: { ko: `${first.text.ko}, ${second.text.ko}`, en: `${first.text.en}; ${second.text.en}` },
  };
}
