import type { sentences as english } from '../../en/sentences/sentences.ts';

export const sentences = (): ReturnType<typeof english> => ({
  level: ({ level }) => `유의수준은 ${level}이다.`,
  inBrackets: ({ label, what }) => `${label}(${what})`,
  interval: ({ level, limits }) => `${level}% 신뢰구간 ${limits}`,
  differenceInterval: ({ level, limits }) => `평균차이의 ${level}% 신뢰구간 ${limits}`,
  bootstrapInterval: ({ level, limits }) => `평균차이의 부트스트랩 ${level}% 신뢰구간 ${limits}`,
  withheld: '비공개',
  headings: {
    scores: '점수',
    comparisons: '집단 비교',
    paired: '대응표본 비교',
    characteristics: '응답자 특성',
  },
  headingOf: ({ population, what }) => `${population} · ${what}`,
  nothing: '이 자료에는 문장으로 쓸 결과가 없다.',
  noSentences: ({ name }) => `${name} 형식으로 저장할 문장이 없습니다`,
  noSentencesHint: ({ commands }) => `문장이 있는 명령: ${commands}`,
});
