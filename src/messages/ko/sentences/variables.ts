import type { variableSentences as english } from '../../en/sentences/variables.ts';
import { withParticle } from '../with-particle.ts';

export const variableSentences = (): ReturnType<typeof english> => ({
  associated: ({ first, second }) =>
    `카이제곱 검정 결과, ${withParticle(first, '과')} ${second}의 연관성은 통계적으로 유의하였다`,
  notAssociated: ({ first, second }) =>
    `카이제곱 검정 결과, ${withParticle(first, '과')} ${second}의 연관성은 통계적으로 유의하지 않았다`,
  associationUntested: ({ first, second, reason }) =>
    `${withParticle(first, '과')} ${second}의 연관성은 검정할 수 없었다(${reason}).`,
  exactlyAssociated: 'Fisher의 정확 검정에서는 연관성이 통계적으로 유의하였다',
  exactlyNotAssociated: 'Fisher의 정확 검정에서는 연관성이 통계적으로 유의하지 않았다',
  exactUntested: ({ reason }) => `Fisher의 정확 검정은 계산할 수 없었다(${reason}).`,
  smallExpectations: ({ cells, below }) => `기대빈도가 5 미만인 칸은 ${cells}칸 중 ${below}칸이었다.`,
  cramersV: 'Cramér의 V',
  correlated: ({ first, second, positive }) =>
    `${withParticle(first, '과')} ${second}의 상관은 통계적으로 유의한 ${positive ? '양' : '음'}의 상관이었다`,
  notCorrelated: ({ first, second }) =>
    `${withParticle(first, '과')} ${second}의 상관은 통계적으로 유의하지 않았다`,
  ranksCorrelated: ({ first, second, positive }) =>
    `${withParticle(first, '과')} ${second}의 순위상관은 통계적으로 유의한 ${positive ? '양' : '음'}의 상관이었다`,
  ranksNotCorrelated: ({ first, second }) =>
    `${withParticle(first, '과')} ${second}의 순위상관은 통계적으로 유의하지 않았다`,
  correlationUntested: ({ first, second, reason }) =>
    `${withParticle(first, '과')} ${second}의 상관은 검정할 수 없었다(${reason})`,
  ranksUntested: ({ first, second, reason }) =>
    `${withParticle(first, '과')} ${second}의 순위상관은 검정할 수 없었다(${reason})`,
  correlationUncomputed: ({ first, second, reason }) =>
    `${withParticle(first, '과')} ${second}의 상관은 계산할 수 없었다(${reason}).`,
  ranksUncomputed: ({ first, second, reason }) =>
    `${withParticle(first, '과')} ${second}의 순위상관은 계산할 수 없었다(${reason}).`,
  spearman: 'Spearman의 ρ',
  reliability: ({ scale, items, n, figures }) =>
    `${scale}(문항 ${items}개, n = ${n})의 신뢰도는 ${withParticle(figures.join(', '), '이었다')}.`,
  cronbachAlpha: 'Cronbach α',
  mcdonaldOmega: 'McDonald ω',
  uncomputed: ({ what, reason }) => `${what} 계산 불가(${reason})`,
  characteristic: ({ label, levels }) =>
    `${withParticle(label, '은')} ${withParticle(levels.join(', '), '이었다')}.`,
  level: ({ level, n, percent }) => `${level} ${n}명(${percent}%)`,
  emptyLevel: ({ level }) => `${level} 0명`,
  mean: ({ label, mean }) => `${label}의 평균은 ${withParticle(mean, '이었다')}.`,
  meanAndRange: ({ label, mean, low, high }) =>
    `${label}의 평균은 ${withParticle(mean, '이었고')}, 범위는 ${withParticle(`${low}~${high}`, '이었다')}.`,
  meanUncomputed: ({ label, n, reason }) => `${label}(n = ${n})의 평균은 계산할 수 없었다(${reason}).`,
});
