import type { reliability as english } from '../../en/studies/reliability.ts';

export const reliability = (): ReturnType<typeof english> => ({
  command: '척도의 신뢰도와 각 문항의 문항-전체 상관을 구합니다',
  texts: {
    reliability: '신뢰도',
    items: '문항과 나머지 문항의 상관',
    item_count: '문항 수',
    cronbach_alpha: 'Cronbach α',
    cronbach_alpha_interval: ({ level }) => `α ${level}% 신뢰구간`,
    standardized_alpha: '표준화 α',
    mcdonald_omega: 'McDonald ω',
    guttman_lambda6: 'Guttman λ6',
    split_half: '반분신뢰도',
    inter_item_r: '평균 r',
    inter_item_range: 'r의 범위',
    item_rest_r: '나머지와 r',
    alpha_if_deleted: '제거 시 α',
    completeCases: 'N: 척도의 모든 문항에 응답한 응답자 수',
    alphaNote: 'α: 원점수 기준, 신뢰구간은 Feldt의 방법. 표준화 α, ω, λ6: 표준화한 문항 기준',
    omegaNote: 'ω: 1요인 모형의 omega total, 상관행렬의 최소잔차법(minres)',
    halvesNote: '반분신뢰도: 홀수 번째와 짝수 번째 문항, Spearman–Brown 공식(문항 수가 홀수이면 Horst 공식)',
    interItemNote: '평균 r, r의 범위: 문항 간 상관계수',
    itemRestNote:
      '나머지와 r: 문항과 나머지 문항 합의 상관(수정된 문항-전체 상관). 제거 시 α: 그 문항을 제외한 α',
    outerItemsNote: '하위척도로만 이루어진 척도의 문항: --format json, csv, tsv에 있음',
  },
  itemAgainst: ({ label, item, r }) => (label === item ? `${item}(${r})` : `${label}(${item}, ${r})`),
  askReversed: ({ scale, items, reverse }) =>
    `${scale}: 나머지 문항과 음의 상관: ${items.join(', ')}. 반대로 묻는 문항입니까? 그렇다면 코드북의 이 척도에 적으십시오: ${reverse}`,
  askWhichReversed: ({ scale, items }) =>
    `${scale}: 나머지 문항과 음의 상관: ${items.join(', ')}. 반대로 묻는 문항은 어느 것입니까? 코드북의 이 척도에 적으십시오: reverse: [해당 문항]`,
});
