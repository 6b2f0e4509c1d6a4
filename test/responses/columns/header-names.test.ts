import { expect, test } from 'vitest';
import { headerNames } from '../../../src/responses/columns/header-names.ts';

test.each([
  ['Google Forms, a grid', '다음에 동의하십니까? [직원이 친절하다]', '직원이 친절하다'],
  ['LimeSurvey, question code', 'SQ[kind1]', 'kind1'],
  ['LimeSurvey, code and text', 'SQ[kind1]. How kind were we? [The staff were kind]', 'SQ[kind1]'],
  ['LimeSurvey, code and text', 'SQ[kind1]. How kind were we? [The staff were kind]', 'kind1'],
  ['LimeSurvey, code and text', 'SQ[kind1]. How kind were we? [The staff were kind]', 'The staff were kind'],
  ['KoboToolbox', 'service/kindness/kind_1', 'kind_1'],
  ['Naver Form', '3. 직원이 친절하다', '직원이 친절하다'],
  ['a questionnaire', 'Q12) The staff were kind', 'The staff were kind'],
  ['a questionnaire', '문 2-1. 직원이 친절하다', '직원이 친절하다'],
  ['Qualtrics', 'How kind were we? - The staff were kind', 'The staff were kind'],
])('%s: %j stands for %j', (_, header, name) => {
  expect(headerNames(header)).toContain(name);
});

test.each(['kind_1', '매우 친절함', 'a [b] c', '', '12', 'http://x/', 'A-B'])(
  '%j stands for itself only',
  (header) => {
    expect(headerNames(header)).toEqual([]);
  },
);

test.each(['1.', '문 ', ' - ', '[a', '/a', 'Q1-'])(
  'a header of megabytes of %j stands for itself, at once',
  (piece) => {
    expect(headerNames(`${piece.repeat(3_000_000)}x`)).toEqual([]);
  },
);
