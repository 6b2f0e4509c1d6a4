import type { draftAnswers as english } from '../../en/codebook/draft-answers.ts';

export const draftAnswers = (): ReturnType<typeof english> => ({
  endPointsFound: ({ also, foundReplace }) => `척도 범위. 자료에 나온 값: ${foundReplace}${also}`,
  endPointsSaid: ({ min, max }) => `척도 범위. 질문에 적힌 범위: ${min}~${max}`,
  endPointsFileHas: ({ min, max }) => `척도 범위. 파일의 값: ${min}~${max}`,
  scaleHasPoints: ({ points }) => `${points}점 척도인지`,
  endPoints: ({ list }) => `척도 범위. ${list}`,
  endPointsScaleOfPoints: ({ points, list }) =>
    `척도 범위. ${points}점 척도로 보이나 레이블이 없는 응답: ${list}`,
  strangeLabels: ({ list }) => `척도의 응답인지: ${list}`,
  unordered: ({ list }) => `척도 범위와 숫자의 순서: ${list}`,
  allQuestions: ({ asked }) => asked.join('; '),
  stands: ({ value }) => `숫자 ${value}에 해당하는지`,
  confirm: ({ numberText }) => `응답의 순서. 파일의 값은 ${numberText}`,
  nobodyChose: ({ unmet }) => unmet && `. 아무도 고르지 않은 응답: ${unmet}`,
  oneOfPointsHasAnswers: ({ longer }) => `. ${longer}점 척도에도 있는 응답임`,
  scaleHasPointsAlso: ({ points, also }) => `${points}점 척도인지${also}`,
  onAnotherScale: ({ other }) => `다른 척도에서는 ${other}`,
  endPointsAndOrderOfAnswers: '척도 범위와 응답의 순서',
  order: '순서',
  isCode: '결측 코드인지',
  fileCalls: ({ isCode, label }) => `${isCode}. 파일의 레이블은 "${label}"`,
  doesNotFollowScale: ({ words }) =>
    `결측 코드인지.${words && ` 파일의 레이블${words}은`} 척도의 다른 응답에 이어지지 않음`,
  noAnswerUnlessPutBack: '결측으로 처리해도 되는지. 척도의 응답이라면 여기서 지우고 answers에 추가',
  scoreNeedsEveryItem:
    '최소 유효 응답 수. all은 결측이 하나라도 있으면 척도 점수를 내지 않음. half나 수로 바꿀 수 있음',
  scoreNeedsEveryItemCounted: ({ people, beyond, sampleCount, most }) =>
    `최소 유효 응답 수. all은 결측이 하나라도 있으면 척도 점수를 내지 않음(${beyond ? '앞의 ' : ''}${sampleCount}명 중 ${people}명이 ${most} 점수에서 제외됨). half나 수로 바꿀 수 있음`,
});
