import type { report as english } from '../../en/studies/report.ts';

export const report = (): ReturnType<typeof english> => ({
  command: '연구 전체의 보고서 작성: 표와 그림이 든 웹 문서, 통합 문서, 텍스트',
  sectionsOption: ({ sections }) =>
    `보고서의 부분과 순서: ${sections}. 생략하면 코드북의 report, 그것도 없으면 상관을 뺀 가능한 부분 모두`,
  help: '종료 코드 4: 보고서에 넣은 부분에 계산할 수 없는 값이 있거나, 지정한 부분에\n내용이 없음. 문서는 저장됨',
  headings: {
    summary: '요약',
    scores: '점수',
    differences: '집단 차이',
    waves: '시점 간 변화',
    correlations: '상관',
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
  differs: ({ label, higher, lower, figures }) => `${label}: ${higher} > ${lower} (${figures.join(', ')}).`,
  levelsDiffer: ({ label, figures }) => `${label}: 집단 간 차이 있음(${figures.join(', ')}).`,
  pairsThatDiffer: ({ procedure, pairs }) => `${procedure}: ${pairs.join(', ')}.`,
  noPairDiffers: ({ procedure }) => `${procedure}: 유의한 집단 쌍 없음.`,
  higherThan: ({ higher, lower }) => `${higher} > ${lower}`,
  marked: ({ marked, rows, below }) => `집단 비교 ${rows}개 중 p < ${below}인 비교 ${marked}개.`,
  markedOfMany: ({ marked, rows, below }) =>
    `모든 집단을 함께 비교한 결과 ${rows}개 중 p < ${below}인 결과 ${marked}개.`,
  noneComputed: ({ rows }) => `집단 비교 ${rows}개를 ${rows > 1 ? '모두 ' : ''}계산할 수 없음.`,
  notComputed: ({ rows, lacking }) => `집단 비교 ${rows}개 중 ${lacking}개는 계산할 수 없음.`,
  differenceNotes: {
    cohensD: 'd: Cohen의 d(평균차이 ÷ 합동 SD)',
    hedgesG: '그림의 값은 Hedges의 g(작은 표본에 맞춰 보정한 Cohen의 d)',
    pairsNotCorrected:
      '셋 이상의 집단 중 두 집단을 비교한 그림: 신뢰구간은 집단 쌍의 수에 따라 보정하지 않은 값. 보정한 값은 사후검정 표',
  },
  nothing: {
    differences: '비교할 집단이 없습니다. 응답자 특성으로 집단을 나누려면 --by를 사용하십시오.',
    waves:
      '비교할 측정 시점이 없습니다. 코드북에 없으면 --wave pre=before.csv --wave post=after.csv처럼 시점마다 파일을 지정하십시오.',
    correlations: '상관을 계산할 척도나 수치 열이 둘 이상 있어야 합니다.',
    answers: '문항에 응답한 사람이 없습니다.',
    respondents: '코드북에 응답자 특성이 없습니다.',
    methods: '함께 넣은 부분에 계산한 값이 없습니다.',
  },
  ofWave: ({ label }) => `점수와 응답은 ${label} 시점의 값입니다(다른 시점: --wave).`,
  emptyPart: ({ part, why }) => `보고서의 ${part} 부분에 내용이 없음: ${why}`,
  warnings: '경고:',
  version: ({ name, version }) => `${name} ${version}`,
  codebook: ({ id, version }) => `코드북 ${id}, 버전 ${version}`,
  settingsFile: ({ file }) => `사용한 설정 파일: ${file}`,
});
