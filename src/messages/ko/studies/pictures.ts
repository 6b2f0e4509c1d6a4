import type { pictures as english } from '../../en/studies/pictures.ts';

export const pictures = (): ReturnType<typeof english> => ({
  description: '점수를 그림으로 그립니다',
  kind: ({ kinds }) => `그림의 종류: ${kinds}`,
  interval: '신뢰구간',
  indicators: '지표',
  profile: '하위척도',
  captionOf: ({ what, population }) => `${what} · ${population}`,
  groupOf: ({ group, n }) => `${group} (n = ${n})`,
  onHundred: '점수(0~100)',
  meansWithIntervals: ({ level }) => `평균 점수(0~100)와 ${level}% 신뢰구간.`,
  highest: ({ row, group, value }) => `최고: ${row}, ${group}, ${value}.`,
  lowest: ({ row, group, value }) => `최저: ${row}, ${group}, ${value}.`,
});
