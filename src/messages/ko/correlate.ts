import type { correlate as english } from '../en/correlate.ts';

export const correlate = (): ReturnType<typeof english> => ({
  command: '척도와 수치 변수의 상관(Pearson, Spearman)을 집단별로 구합니다',
  scalesOption:
    '상관을 구할 척도와 수치 열(쉼표로 구분). 생략하면 최상위 척도(하나뿐이면 그 하위척도)와 모든 수치 열',
  methodOption: '표에 보일 상관계수. both: 대각선 위에 Spearman (JSON과 csv에는 항상 둘 다 있음)',
  unknownVariable: ({ name }) => `이 이름의 척도나 수치 열이 없습니다: ${name}`,
  perhaps: ({ nearest }) => `비슷한 이름: ${nearest}`,
  nothingToCorrelate: '척도나 수치 열이 2개 이상 있어야 상관을 구할 수 있습니다',
  nothingToCorrelateHint: ({ ids }) => `--scales에 지정할 수 있는 이름: ${ids}`,
  pair: ({ first, second }) => `${first} × ${second}`,
  texts: {
    correlations: '상관',
    variable: '변수',
    people: ({ n }) => `N ${n}`,
    peopleByPair: ({ fewest, most }) => `쌍별 N ${fewest}~${most}`,
    notCounted: '집계되지 않음',
    pearson: 'Pearson 상관계수 r. 두 값이 모두 있는 응답자',
    spearman: 'Spearman 순위상관계수 ρ. 두 값이 모두 있는 응답자',
    both: '대각선 아래 Pearson r, 위 Spearman ρ. 두 값이 모두 있는 응답자',
    tested: '(양측, 상관의 수에 따른 보정 없음)',
    chosen: '최상위 척도(하나뿐이면 그 하위척도)와 모든 수치 열. 다른 변수: --scales',
    elsewhere: '쌍별 N, t, p, Fisher 신뢰구간: --format json 또는 --format csv --table correlations',
  },
  otherNumber: '집계 파일의 표기와 다르거나 순서가 맞지 않는 수입니다',
  tallyWithoutPairs: '집계 파일에는 한 응답자의 두 값을 짝지은 빈도가 없습니다',
  tallyWithoutPairsHint: '이 집계를 만든 응답 자료 파일을 지정하십시오',
});
