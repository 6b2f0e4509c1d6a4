import type { describe as english } from '../../en/studies/describe.ts';

export const describe = (): ReturnType<typeof english> => ({
  command: '응답자 특성을 집단별로 요약하고 집단 간 동질성을 검정합니다',
  percentOption: '백분율의 기준: column 집단(열), row 범주(행), table 전체',
  seedOption: '난수 시드. Fisher p를 정확히 계산할 수 없어 표를 추출할 때 사용',
  texts: {
    associations: '동질성 검정',
    by: ({ by }) => `집단: ${by}`,
    chi_square: 'χ²',
    df: '자유도',
    p: 'p',
    yates: 'Yates p',
    fisher: 'Fisher p',
    cramers_v: 'V',
    cramers_v_interval: ({ level }) => `V ${level}% 신뢰구간`,
    difference: 'SMD',
    smallest_expected: '최소 기대빈도',
    measurements: '수치형 특성',
    median: '중앙값',
    quartiles: 'Q1~Q3',
    range: '최솟값~최댓값',
    quartilesNote: 'Q1, Q3: 제1, 제3사분위수(R과 Excel의 방식)',
    numericDifferenceNote:
      '수치형 특성의 SMD: 평균차이를 두 집단 분산의 평균의 제곱근으로 나눈 값(첫째 집단 − 둘째 집단)',
    columnNote: '%: 열 백분율(집단별)',
    rowNote: '%: 행 백분율(범주별)',
    tableNote: '%: 전체 백분율',
    chiSquareNote: 'χ²: Pearson 카이제곱 검정. 응답자가 없는 범주와 결측은 제외',
    yatesNote: 'Yates p: 연속성 수정(2×2 표)',
    fisherNote: 'Fisher p: Fisher의 정확 검정(양측, 2×2보다 큰 표는 Freeman–Halton)',
    monteCarloNote: ({ sign, replicates, seed }) =>
      `${sign}: 표가 너무 많아 몬테카를로 방법으로 추정(표 ${replicates}개, 난수 시드 ${seed})`,
    cramersVNote: 'V: Cramér의 V. 신뢰구간은 비중심 χ² 분포로 구하며, 칸이 많으면 V를 포함하지 않을 수 있음',
    differenceNote: 'SMD: 두 집단의 표준화 차이(Yang & Dalton). 0.1보다 크면 불균형으로 봄',
    largestDifferenceNote:
      'SMD: 두 집단씩 구한 표준화 차이(Yang & Dalton) 중 가장 큰 값. 0.1보다 크면 불균형으로 봄',
    ofCells: ({ label, below, cells }) => `${label}(${cells}칸 중 ${below}칸)`,
    smallExpectedNote: ({ where }) =>
      `기대빈도가 5 미만이어서 χ² 근사가 부정확할 수 있음. Fisher p를 사용하십시오: ${where}`,
  },
});
