import type { studies as english } from '../../en/studies/studies.ts';

export const studies = (): ReturnType<typeof english> => ({
  withoutMinCell: ({ command }) =>
    `hanaro ${command}에서는 작은 칸을 비공개로 처리할 수 없습니다(--min-cell, hanaro.yaml의 min_cell)`,
  withoutMinCellHint:
    'hanaro score --min-cell에서는 가능합니다. 모든 칸을 공개해도 되면 --min-cell을 생략하십시오(hanaro.yaml은 --no-config로 무시)',
  reasons: {
    no_respondents: '응답자 없음',
    one_respondent: '응답자 1명',
    empty_group: '응답자가 없는 집단',
    too_few_respondents: '응답자 부족',
    no_variance: '분산이 0',
    one_item: '문항 1개',
    constant_item: '모두 같게 응답한 문항',
    not_identified: '식별 불가',
    heywood_case: '헤이우드 사례',
    singular_correlations: '특이 상관행렬',
    nothing_in_common: '공통 단위 없음',
    one_category: '범주 1개',
    no_pairs: '두 점수가 모두 있는 응답자 없음',
    two_items: '문항 2개',
    perfect_correlation: '상관이 ±1이라 검정과 신뢰구간 없음',
    one_level: '모두 한 범주',
    one_group: '모두 한 집단',
    not_counted: '이전 버전이나 --min-cell로 만든 집계 파일에 없음. --min-cell 없이 다시 집계하십시오',
  },
  explained: {
    heywood_case:
      '헤이우드 사례: 한 요인이 문항의 분산보다 더 많이 설명해야 하는 경우. 응답자가 적거나 문항 간 상관이 낮으면 생기며, 이때 ω는 없음',
    singular_correlations:
      '특이 상관행렬: 한 문항이 다른 문항으로 정확히 결정되거나 응답자가 문항보다 적은 경우. 역행렬이 필요한 값은 없음',
    not_identified: '식별 불가: 서로 관련된 문항이 적어 한 요인이 정해지지 않는 경우',
  },
});
