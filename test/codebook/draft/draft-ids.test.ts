import { expect, test } from 'vitest';
import { DraftIds, isName, nameFrom } from '../../../src/codebook/draft/draft-ids.ts';

test('ids are given once, and never one that is the header of another column', () => {
  const ids = new DraftIds(['Q1', '성별']);
  expect(['q1', 'q1', 'q2', '성별'].map((wanted) => ids.take(wanted))).toEqual([
    'q1_2',
    'q1_3',
    'q2',
    '성별_2',
  ]);
});

test.each([
  ['타 지역', '타_지역'],
  ['=1+1', '1_1'],
  ['삶의 만족', '삶의_만족'],
  ['???', 'fallback'],
  ['a'.repeat(41), 'fallback'],
])('%j as a name is %j', (text, name) => {
  expect(nameFrom(text, 'fallback')).toBe(name);
  expect(isName(name)).toBe(true);
});
