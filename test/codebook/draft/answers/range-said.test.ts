import { expect, test } from 'vitest';
import { rangeIn } from '../../../../src/codebook/draft/answers/range-said.ts';

test.each([
  ['얼마나 만족하십니까? (0~10)', 0, 10],
  ['추천 의향(0점~10점)', 0, 10],
  ['추천 의향 [1 - 7점]', 1, 7],
  ['How likely are you to recommend us? (0–10)', 0, 10],
  ['How likely (0 to 10 points)?', 0, 10],
  ['변화 (-3～3)', -3, 3],
])('%s: %i to %i', (question, min, max) => {
  expect(rangeIn(question)).toEqual({ min, max });
});

test.each([
  ['no brackets', '0-10'],
  ['the number of a question', '만족도 (1-2)'],
  ['ages', '나이 (20-29)'],
  ['a number beyond a scale', '점수 (0~100)'],
  ['two ranges', '만족도 (0~10), 중요도 (1~5)'],
  ['years', '기간 (2019-2021)'],
  ['from high to low', '순위 (10-1)'],
])('%s says no end points: %s', (_, question) => {
  expect(rangeIn(question)).toBeNull();
});
