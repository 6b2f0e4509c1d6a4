import type { score as english } from '../en/score.ts';

export const score = (): ReturnType<typeof english> => ({
  all: '전체',
  missing: '결측',
  warningWithheld: ({ text, withheld }) => `${text} (${withheld})`,
  withheld: '자세한 내용은 비공개(--min-cell)',
  somethingToLook: '확인할 사항이 있습니다',
  withheldWarnings: {
    answer_invalid: '무효 응답을 결측으로 처리했습니다',
    answer_normalised: '표기가 달라 고쳐 읽은 칸이 있습니다',
    header_rows: '머리글 행을 제외했습니다',
    level_empty: '빈칸이 있습니다',
    level_normalised: '표기가 달라 고쳐 읽은 칸이 있습니다',
    level_unlisted: '코드북에 없는 값이 있습니다',
    respondent_empty: '빈칸이 있습니다',
    rows_dropped: '사용할 수 없는 행을 제외했습니다',
    rows_excluded: '코드북의 `exclude`에 따라 행을 제외했습니다',
    rows_unfinished: '미리보기나 완료하지 않은 응답도 응답자로 처리했습니다',
    rows_repeated: '중복 응답 행을 제외했습니다',
  },
  groupOfPopulation: ({ population, group }) => `${population} · ${group}`,
  firstMinusSecond: ({ first, second }) => `${first} − ${second}`,
  uncomputedInPlace: ({ place, why, shown, more, figures }) =>
    `${place}: ${why}: ${shown.join(', ')}${more}(수치 ${figures}개)`,
  uncomputedReasons: {
    no_respondents: '응답자가 없어 평균이 없음',
    one_respondent: '응답자가 한 명이라 표준편차와 신뢰구간이 없음',
    empty_group: '응답자가 없어 비교할 수 없음',
    too_few_respondents: '응답자가 적어 검정할 수 없음',
    no_variance: '분산이 0이라 검정할 수 없음',
  },
  respondentLabel: '응답자 식별번호(응답자마다 다름)',
  groupLabel: '집단',
  noAnswer: '결측',
  lowest: '가장 낮음',
  highest: '가장 높음',
});
