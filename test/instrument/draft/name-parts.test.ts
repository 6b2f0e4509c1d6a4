import { expect, test } from 'vitest';
import { nameParts } from '../../../src/instrument/draft/name-parts.ts';

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
  ['1-2. 직원이 친절하다', 'q1', null, '직원이 친절하다'],
  ['3. 직원이 친절하다', null, null, '직원이 친절하다'],
  ['직원이 얼마나 친절합니까?', null, null, '직원이 얼마나 친절합니까?'],
])('%j', (name, stem, code, question) => {
  expect(nameParts(name)).toEqual({ stem, code, question });
});
