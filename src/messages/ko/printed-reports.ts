import type { printedReports as english } from '../en/printed-reports.ts';

export const printedReports = (): ReturnType<typeof english> => ({
  titleOfAudit: ({ file }) => `논문 표 점검: ${file}`,
  titleOfVerification: ({ file }) => `논문 표 검증: ${file}`,
  tablesOfPaper: '논문의 표',
  asPrinted: ({ table }) => `논문의 표 ${table}`,
  contradicts: '(!): 논문의 다른 수치와 모순되는 수치. 여럿이면 그중 하나 이상이 틀림',
  differs: '(!): 자료로 재계산한 값과 다른 수치',
  wrongInAll: ({ wrong, cells }) => `논문의 수치 ${cells}개 중 (!) 표시 ${wrong}개.`,
  contradictions: '서로 모순되는 수치',
  differences: '재계산값과 다른 수치',
  verdicts: '표별 판정',
  adjusted: '합계에 맞춰 조정한 백분율',
  howPrinted: '표의 표기 방식과 읽지 못한 수치',
  feasibleT: '보고된 t와 가능한 범위',
  feasibleTOf: ({ table }) => `표 ${table}: 보고된 t와 가능한 범위`,
  range: '가능한 범위',
  printedT: '보고된 t',
  outside: '범위를 벗어난 t',
  inside: ({ inside, rows }) =>
    `보고된 t ${rows}개 중 인원·평균·표준편차로 계산한 범위에 드는 것 ${inside}개.`,
  outsideAt: ({ label, printed }) => `범위 밖: ${label}, ${printed}.`,
  rangeNote: '범위의 길이는 모두 같게 그림. 왼쪽 끝이 하한, 오른쪽 끝이 상한',
});
