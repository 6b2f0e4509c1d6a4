import type { compare as english } from '../../en/studies/compare.ts';

export const compare = (): ReturnType<typeof english> => ({
  tables: {
    comparisons: '두 집단 비교',
    pairs: '집단 쌍 비교',
    omnibus: '집단 비교',
    post_hoc: '사후검정',
  },
  columns: {
    f: 'F',
    df1: '자유도1',
    df2: '자유도2',
    eta_squared: 'η²',
    eta_squared_interval: ({ level }) => `η² ${level}% 신뢰구간`,
    omega_squared: 'ω²',
    kruskal_wallis: 'H의 p',
    mann_whitney: 'U의 p',
    one_sided: '단측 p',
    p_adjusted: '보정 p',
    equivalence: '동등성 p',
    q: 'q',
    tukey: 'Tukey p',
    tukey_interval: ({ level }) => `Tukey ${level}% 신뢰구간`,
    games_howell: 'Games–Howell p',
    games_howell_interval: ({ level }) => `Games–Howell ${level}% 신뢰구간`,
  },
  notes: {
    student: 'F: 일원배치 분산분석(등분산 가정)',
    welch: 'F: Welch 분산분석(등분산 가정하지 않음)',
    auto: ({ below }) => `F: Levene p가 ${below} 미만이면 Welch 분산분석(ʷ), 아니면 일원배치 분산분석`,
    shares: 'η², ω²: 전체 분산 중 집단 간 분산의 비율. 신뢰구간은 비중심 F분포에 따른 양측 구간',
    ranks: 'H의 p: Kruskal–Wallis 검정',
    twoRanks: 'U의 p: Mann–Whitney U 검정(양측)',
    postHoc:
      'Tukey: HSD(Tukey–Kramer). Games–Howell: 등분산 가정하지 않음. p와 신뢰구간은 한 척도의 모든 집단 쌍에 대해 동시에 성립',
    ungrouped: ({ populations }) =>
      `비교하지 않음(집단 없음): ${populations}. 응답자 특성으로 집단을 나누려면 --by 사용`,
    greater: '단측 p: 첫째 집단의 점수가 더 높다는 대립가설. 별표는 이 값 기준',
    less: '단측 p: 첫째 집단의 점수가 더 낮다는 대립가설. 별표는 이 값 기준',
    margin: ({ margin }) => `동등성 p: 두 단측 t검정(TOST). 작을수록 평균차이가 ${margin}점보다 작다는 근거`,
  },
  methods: { holm: 'Holm', bh: 'Benjamini–Hochberg' },
  adjusted: ({ method, families }) => `보정 p: ${method} 방법, ${families.join(', ')}. 별표는 이 값 기준`,
  familyOf: ({ what, tests }) => `${what}의 검정 ${tests}개`,
  everyScale: '척도별 집단 쌍',
  options: {
    alternative: '단측 p 추가: 첫째 집단의 점수가 더 높은지(greater), 낮은지(less)',
    margin: '집단의 평균차이가 이 점수보다 작은지 검정(동등성 검정)',
    adjust: '비교 횟수에 따라 p 보정',
    family:
      '--adjust에서 함께 보정할 검정: all(한 응답자 유형의 모든 비교), scale(척도별 집단 쌍) 또는 쉼표로 구분한 척도 id',
  },
  noGroups: '코드북에 집단이 없어 비교할 것이 없습니다',
  noGroupsHint:
    '코드북의 `group`에 집단을 나누는 열과 범주를 적거나, `characteristics`에 적고 --by로 지정하십시오',
  groupByHint: ({ first, columns }) =>
    `응답자 특성으로 집단을 나누려면: --by ${first} (사용할 수 있는 열: ${columns})`,
  positiveNumber: '0보다 큰 수를 적으십시오',
  familyAlone: '--adjust 없이 --family만 지정했습니다. 보정할 검정이 없습니다',
  familyAloneHint: ({ family }) => `--adjust holm --family ${family}`,
  noSuchScale: ({ scale }) => `--family: 코드북에 없는 척도입니다: "${scale}"`,
});
