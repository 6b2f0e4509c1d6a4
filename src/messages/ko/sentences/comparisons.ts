import type { comparisonSentences as english } from '../../en/sentences/comparisons.ts';
import { withParticle } from '../with-particle.ts';

export const comparisonSentences = (): ReturnType<typeof english> => ({
  tests: {
    student: '독립표본 t검정',
    welch: 'Welch의 t검정',
    anova: '일원배치 분산분석',
    welch_anova: 'Welch 분산분석',
    tukey: 'Tukey HSD',
    games_howell: 'Games–Howell 검정',
  },
  differ: ({ test, scale, first, second, higher }) =>
    `${test} 결과, ${first}의 ${withParticle(scale, '이')} ${second}보다 통계적으로 유의하게 ${higher ? '높았다' : '낮았다'}`,
  alike: ({ test, scale, first, second }) =>
    `${test} 결과, ${withParticle(first, '과')} ${second}의 ${scale} 차이는 통계적으로 유의하지 않았다`,
  notAsExpected: ({ test, scale, first, second, higher }) =>
    `${test} 결과, ${first}의 ${withParticle(scale, '이')} ${second}보다 통계적으로 유의하게 ${higher ? '높지' : '낮지'} 않았다`,
  untested: ({ test, scale, first, second, reason }) =>
    `${withParticle(first, '과')} ${second}의 ${scale} 차이는 ${withParticle(test, '으로')} 검정할 수 없었다(${reason}).`,
  ranksDiffer: ({ first, second, higher }) =>
    `Mann–Whitney U 검정에서는 ${withParticle(first, '이')} ${second}보다 통계적으로 유의하게 ${higher ? '높았다' : '낮았다'}`,
  ranksAlike: ({ first, second }) =>
    `Mann–Whitney U 검정에서는 ${withParticle(first, '과')} ${second}의 차이가 통계적으로 유의하지 않았다`,
  ranksNotAsExpected: ({ first, second, higher }) =>
    `Mann–Whitney U 검정에서는 ${withParticle(first, '이')} ${second}보다 통계적으로 유의하게 ${higher ? '높지' : '낮지'} 않았다`,
  ranksUntested: ({ reason }) => `Mann–Whitney U 검정은 계산할 수 없었다(${reason}).`,
  equivalent: ({ margin }) => `동등성 검정(TOST) 결과, 두 집단의 평균은 ±${margin}점 범위에서 동등하였다`,
  notEquivalent: ({ margin }) =>
    `동등성 검정(TOST) 결과, 두 집단의 평균이 ±${margin}점 범위에서 동등하다고 볼 수 없었다`,
  equivalenceUntested: ({ reason }) => `동등성은 검정할 수 없었다(${reason}).`,
  oneSidedP: '단측 p',
  adjustedP: ({ method }) => `${method} 보정 p`,
  permutationP: '순열검정 p',
  cliffsDelta: 'Cliff의 δ',
  levels: ({ scale, levels }) =>
    `집단별 ${scale} 평균은 ${levels
      .slice(0, -1)
      .map((level) => `${level}, `)
      .join('')}${withParticle(levels.at(-1) ?? '', '이었다')}.`,
  levelsDiffer: ({ test }) => `${test} 결과, 집단 간 차이는 통계적으로 유의하였다`,
  levelsAlike: ({ test }) => `${test} 결과, 집단 간 차이는 통계적으로 유의하지 않았다`,
  levelsUntested: ({ test, reason }) =>
    `집단 간 차이는 ${withParticle(test, '으로')} 검정할 수 없었다(${reason}).`,
  levelRanksDiffer: 'Kruskal–Wallis 검정에서는 집단 간 차이가 통계적으로 유의하였다',
  levelRanksAlike: 'Kruskal–Wallis 검정에서는 집단 간 차이가 통계적으로 유의하지 않았다',
  levelRanksUntested: ({ reason }) => `Kruskal–Wallis 검정은 계산할 수 없었다(${reason}).`,
  pairDiffers: ({ test, first, second, higher }) =>
    `사후검정(${test}) 결과, ${withParticle(first, '이')} ${second}보다 통계적으로 유의하게 ${higher ? '높았다' : '낮았다'}`,
  noPairDiffers: ({ test, smallest }) =>
    `사후검정(${test})에서 차이가 통계적으로 유의한 집단 쌍은 없었다, 가장 작은 ${smallest}.`,
  pairsAlike: ({ test, pairs }) =>
    `사후검정(${test})에서 차이가 통계적으로 유의하지 않은 집단 쌍: ${pairs.join('; ')}.`,
  pairsUntested: ({ test, pairs }) => `사후검정(${test})을 할 수 없는 집단 쌍: ${pairs.join('; ')}.`,
  pair: ({ first, second, what }) => `${withParticle(first, '과')} ${second}, ${what}`,
  meanDifference: '평균차이',
});
