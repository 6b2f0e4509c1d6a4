import { expect, test } from 'vitest';
import { arePointsInTime } from '../../../src/codebook/draft/points-in-time.ts';

test.each([
  [['사전', '사후']],
  [['사전', '사후', '추후']],
  [['사전검사', '사후 검사']],
  [['프로그램 전', '프로그램 후']],
  [['1차', '2차', '3차']],
  [['pre', 'post']],
  [['Pre-test', 'Post-test']],
  [['baseline', 'follow-up']],
  [['T1', 'T2']],
])('%j are points in time', (levels) => {
  expect(arePointsInTime(levels)).toBe(true);
});

test.each([
  [['남성', '여성']],
  [['제주시', '서귀포시']],
  [['사전']],
  [['20대', '30대']],
  [['오전', '오후']],
  [['1학년', '2학년']],
])('%j are none', (levels) => {
  expect(arePointsInTime(levels)).toBe(false);
});
