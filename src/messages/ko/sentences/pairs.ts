import type { pairSentences as english } from '../../en/sentences/pairs.ts';
import { withParticle } from '../with-particle.ts';

export const pairSentences = (): ReturnType<typeof english> => ({
  scalesDiffer: ({ n, first, second, higher }) =>
    `대응표본 t검정(n = ${n}) 결과, ${withParticle(first, '이')} ${second}보다 통계적으로 유의하게 ${higher ? '높았다' : '낮았다'}`,
  scalesAlike: ({ n, first, second }) =>
    `대응표본 t검정(n = ${n}) 결과, ${withParticle(first, '과')} ${second}의 차이는 통계적으로 유의하지 않았다`,
  scalesUntested: ({ n, first, second, reason }) =>
    `${withParticle(first, '과')} ${second}의 차이(n = ${n})는 대응표본 t검정으로 검정할 수 없었다(${reason}).`,
  wavesDiffer: ({ n, scale, first, second, higher }) =>
    `대응표본 t검정(n = ${n}) 결과, ${first}의 ${withParticle(scale, '이')} ${second}보다 통계적으로 유의하게 ${higher ? '높았다' : '낮았다'}`,
  wavesAlike: ({ n, scale, first, second }) =>
    `대응표본 t검정(n = ${n}) 결과, ${withParticle(first, '과')} ${second}의 ${scale} 차이는 통계적으로 유의하지 않았다`,
  wavesUntested: ({ n, scale, first, second, reason }) =>
    `${withParticle(first, '과')} ${second}의 ${scale} 차이(n = ${n})는 대응표본 t검정으로 검정할 수 없었다(${reason}).`,
  ranksDiffer: ({ first, second, higher }) =>
    `Wilcoxon 부호순위 검정에서는 ${withParticle(first, '이')} ${second}보다 통계적으로 유의하게 ${higher ? '높았다' : '낮았다'}`,
  ranksAlike: ({ first, second }) =>
    `Wilcoxon 부호순위 검정에서는 ${withParticle(first, '과')} ${second}의 차이가 통계적으로 유의하지 않았다`,
  ranksUntested: ({ reason }) => `Wilcoxon 부호순위 검정은 계산할 수 없었다(${reason}).`,
  changesDiffer: ({ test, scale, earlier, later, first, second, greater }) =>
    `변화량에 대한 ${test} 결과, ${earlier}에서 ${later}까지 ${first}의 ${scale} 변화량이 ${second}보다 통계적으로 유의하게 ${greater ? '높았다' : '낮았다'}`,
  changesAlike: ({ test, scale, earlier, later, first, second }) =>
    `변화량에 대한 ${test} 결과, ${earlier}에서 ${later}까지 ${withParticle(first, '과')} ${second}의 ${scale} 변화량 차이는 통계적으로 유의하지 않았다`,
  changesUntested: ({ test, scale, earlier, later, first, second, reason }) =>
    `${earlier}에서 ${later}까지 ${withParticle(first, '과')} ${second}의 ${scale} 변화량 차이는 ${withParticle(test, '으로')} 검정할 수 없었다(${reason}).`,
  differenceInDifferences: '이중차분',
});
