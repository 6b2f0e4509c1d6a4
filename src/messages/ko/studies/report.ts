import type { report as english } from '../../en/studies/report.ts';

export const report = (): ReturnType<typeof english> => ({
  command: '연구 전체의 보고서 작성: 표와 그림이 든 웹 문서, 통합 문서, 텍스트',
  sectionsOption: ({ sections }) =>
    `보고서의 부분과 순서: ${sections}. 생략하면 코드북의 report, 그것도 없으면 모두`,
  headings: {
    summary: '요약',
    scores: '점수',
    differences: '집단 차이',
    answers: '응답 분포',
    respondents: '응답자 특성',
    reliability: '신뢰도',
    methods: '계산 방법',
    data: '자료',
    reproduce: '재현 방법',
  },
  people: ({ population, n }) => `${population}: 응답자 ${n}명.`,
  peopleOfGroups: ({ population, n, groups }) => `${population}: 응답자 ${n}명(${groups}).`,
  groupOf: ({ group, n }) => `${group} ${n}명`,
  scoreOf: ({ group, value }) => `${group} ${value}점`,
  indicator: ({ label, scores }) => `${label}(100점 만점): ${scores}.`,
  differs: ({ label, higher, lower, g, p }) => `${label}: ${higher} > ${lower} (g = ${g}, p ${p}).`,
  marked: ({ marked, rows, below }) => `집단 비교 ${rows}개 중 p < ${below}인 비교 ${marked}개.`,
  warnings: '경고:',
  version: ({ name, version }) => `${name} ${version}`,
  codebook: ({ id, version }) => `코드북 ${id}, 버전 ${version}`,
  settingsFile: ({ file }) => `사용한 설정 파일: ${file}`,
});
