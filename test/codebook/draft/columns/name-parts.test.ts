import { expect, test } from 'vitest';
import { nameParts, sharedQuestions } from '../../../../src/codebook/draft/columns/name-parts.ts';

test.each([
  ['tangibles_1', 'tangibles', 'tangibles_1', null],
  ['Q12', 'Q', 'Q12', null],
  ['Q5_3', 'Q5', 'Q5_3', null],
  ['문항3', '문항', '문항3', null],
  ['친절', null, '친절', null],
  ['얼마나 동의하십니까? [직원이 친절하다]', '얼마나 동의하십니까?', null, '직원이 친절하다'],
  ['G1Q2[SQ001]', 'G1Q2', 'G1Q2_SQ001', null],
  ['G1Q2[SQ001]. 얼마나 동의하십니까? [직원이 친절하다]', 'G1Q2', 'G1Q2_SQ001', '직원이 친절하다'],
  ['G1Q2[speed1]', 'speed', 'G1Q2_speed1', null],
  ['service/kindness', 'service', 'kindness', null],
  ['service/speed_2', 'speed', 'speed_2', null],
  ['service-kindness', 'service', 'service-kindness', null],
  ['service__speed_2', 'speed', 'service__speed_2', null],
  ['직원이 친절하다 [필수]', null, null, '직원이 친절하다'],
  ['[필수] 1-2. 친절하다', 'q1', null, '친절하다'],
  ['<p>얼마나 동의? [친절]</p> *', '얼마나 동의?', null, '친절'],
  ['1-2. 직원이 친절하다', 'q1', null, '직원이 친절하다'],
  ['3. 직원이 친절하다', null, null, '직원이 친절하다'],
  ['직원이 얼마나 친절합니까?', null, null, '직원이 얼마나 친절합니까?'],
])('%j', (name, stem, code, question) => {
  expect(nameParts(name)).toEqual({ stem, code, question });
});

test('what several columns have in front of a dash is the question of them all', () => {
  const names = ['Agree? - Kind', 'Agree? - Quick', 'Wait - 2', 'Wait - 3', 'Was it long - or short?'];
  const shared = sharedQuestions(names);
  expect(names.map((name) => nameParts(name, shared)).map(({ stem, question }) => [stem, question])).toEqual([
    ['Agree?', 'Kind'],
    ['Agree?', 'Quick'],
    ['Wait', 'Wait - 2'],
    ['Wait', 'Wait - 3'],
    [null, 'Was it long - or short?'],
  ]);
});
