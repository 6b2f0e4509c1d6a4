import type { correlate as english } from '../en/correlate.ts';

export const correlate = (): ReturnType<typeof english> => ({
  otherNumber: '집계 파일의 표기와 다르거나 순서가 맞지 않는 수입니다',
  tallyWithoutPairs: '집계 파일에는 한 응답자의 두 값을 짝지은 빈도가 없습니다',
  tallyWithoutPairsHint: '이 집계를 만든 응답 자료 파일을 지정하십시오',
});
