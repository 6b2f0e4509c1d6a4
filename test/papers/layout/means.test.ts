import { expect, test } from 'vitest';
import { readHead } from '../../../src/papers/layout/read-head.ts';

const rolesOf = (text: string) => readHead(text).roles.join(', ');

test.each([
  ['평균 연령', 'mean'],
  ['평균 근무 기간', 'mean'],
  ['Mean age', 'mean'],
  ['Mean satisfaction score', 'mean'],
  ['Age, mean (SD)', 'mean, sd'],
  ['평균 상관', 'inter_item_r'],
  ['평균 상관계수', 'inter_item_r'],
  ['평균 문항 간 상관', 'inter_item_r'],
  ['Mean correlation', 'inter_item_r'],
  ['Mean inter-item correlation', 'inter_item_r'],
  ['평균 제곱', 'mean_square'],
  ['평균제곱', 'mean_square'],
  ['Mean square', 'mean_square'],
  ['평균 차이', 'difference'],
  ['평균차', 'difference'],
  ['Mean difference', 'difference'],
  ['표준오차 평균', 'se'],
  ['평균의 표준오차', 'se'],
  ['Std. Error Mean', 'se'],
  ['표준화 편차', 'sd'],
  ['Partial η²', 'partial_eta_squared'],
])('%s is %s', (text, roles) => {
  expect(rolesOf(text)).toBe(roles);
});

test.each([
  '평균순위',
  '평균 순위',
  '순위 평균',
  'Mean rank',
  '평균분산추출',
  '평균 분산 추출',
  'AVE',
  'Average variance extracted (AVE)',
  'Mean squared error',
  'Root mean square error',
  '평균 제곱오차',
  '평균 편차',
  'Mean absolute deviation',
  'Average treatment effect',
  '평균 비율',
  'Geometric mean',
  '기하 평균',
  'Trimmed mean',
  'Log OR',
  'Intraclass correlation',
  'Corrected item-total correlation',
  '수정된 문항-전체 상관',
  'Partial correlation',
])('%s is not read as a mean or a correlation', (text) => {
  expect(rolesOf(text)).toBe('');
});
