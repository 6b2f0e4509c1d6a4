import type { paired as english } from '../../en/studies/paired.ts';

export const paired = (): ReturnType<typeof english> => ({
  command: '집단, 같은 응답자의 점수, 시점을 비교합니다',
  tables: {
    paired: '대응표본 비교',
    waves: '시점 비교',
    did: '이중차분',
  },
  columns: {
    scales: '척도',
    waves: '시점',
    n: '쌍의 수',
    mean1: '첫째 평균',
    mean2: '둘째 평균',
    dz: 'd_z',
    wilcoxonZ: 'Wilcoxon z',
    wilcoxonP: 'Wilcoxon p',
    n1: '첫째 N',
    n2: '둘째 N',
    change1: '첫째 변화량',
    change2: '둘째 변화량',
    permutationP: '순열검정 p',
    bootstrap: ({ level }) => `부트스트랩 ${level}% 신뢰구간`,
  },
  notes: {
    paired:
      '대응표본: 같은 응답자의 첫째 점수 − 둘째 점수. 대응표본 t검정(Student, 양측). d_z: 평균차 ÷ 차이의 표준편차',
    wilcoxon:
      'Wilcoxon 부호순위 검정: 반올림하지 않은 점수의 순위, 두 점수가 같은 쌍은 제외, 동점을 보정한 정규근사',
    did: '변화량: 두 시점에 모두 점수가 있는 응답자의 나중 점수 − 먼저 점수. 이중차분: 첫째 집단 변화량 − 둘째 집단 변화량',
    didStudent: 't: 변화량의 독립표본 t검정(Student, 등분산 가정, 양측)',
    didWelch: 't: 변화량의 독립표본 t검정(Welch, 등분산 가정하지 않음, 양측)',
    didAuto: ({ below }) =>
      `t: 변화량의 독립표본 t검정(양측). Levene p가 ${below} 미만이면 Welch(ʷ), 아니면 Student`,
    unmatched: ({ label, first, second }) =>
      `${label}: 첫째 점수만 있는 응답자 ${first}명, 둘째 점수만 있는 응답자 ${second}명은 비교에서 제외`,
    permutations: ({ times, seed }) =>
      `순열검정 p: 모든 배열을 셀 수 있으면 그 전체, 아니면(ᵐ) 난수로 뽑은 배열 ${times}개와 실제 배열 기준(난수 시드 ${seed})`,
    bootstrap: ({ times, seed }) => `부트스트랩 신뢰구간: BCa, 재표본 ${times}개(난수 시드 ${seed})`,
  },
  options: {
    paired: '비교할 같은 응답자의 두 척도(쉼표로 구분, 여러 번 지정 가능)',
    permutations: '순열검정 p. 모든 배열을 셀 수 없을 때 뽑을 배열 수',
    bootstrap: '부트스트랩 신뢰구간(BCa)의 재표본 수',
    seed: '--permutations와 --bootstrap의 난수 시드',
  },
  twoScales: ({ written }) => `--paired에는 척도 두 개를 지정해야 합니다: "${written}"`,
  sameScale: ({ scale }) => `--paired에 같은 척도를 두 번 지정했습니다: "${scale}"`,
  noSuchScale: ({ scale }) => `--paired: 코드북에 없는 척도입니다: "${scale}"`,
  notTogether: ({ first, second }) =>
    `--paired: 두 척도가 모두 있는 응답자 유형이 없습니다: "${first}", "${second}"`,
  pairedOfWaves: '--paired는 한 시점의 두 척도를 비교합니다. 지금은 시점끼리 비교합니다',
  optionWithoutGroups: ({ option }) =>
    `${option}: 집단 간 검정에만 적용됩니다. 집단이 없으니 빼거나 --by로 집단을 지정하십시오`,
  groupsOfWaves: ({ option }) =>
    `${option}: 한 시점의 집단 간 검정에만 적용됩니다. 지금은 시점끼리 비교합니다`,
  pairedOfWavesHint: ({ first }) => `시점을 지정하십시오: --wave ${first}`,
  seedAlone: '--permutations나 --bootstrap 없이 --seed만 지정했습니다. 뽑을 난수가 없습니다',
});
