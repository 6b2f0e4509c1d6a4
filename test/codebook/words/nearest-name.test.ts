import { expect, test } from 'vitest';
import { nearestName } from '../../../src/codebook/words/nearest-name.ts';

test.each([
  ['one letter wrong', 'tangibels_1', ['reliability_1', 'tangibles_1'], 'tangibles_1'],
  ['another case', 'AREA', ['area', 'are'], 'area'],
  ['spaces around', ' pilot ', ['pilot'], 'pilot'],
  ['the nearer of two', 'empathy_3', ['empathy_33', 'empathy_3x9'], 'empathy_33'],
  ['one letter of a short name', '남', ['남자'], '남자'],
  ['exactly a third of the letters', 'abcdxy', ['abcdef'], 'abcdef'],
])('%s: %s is found', (_, name, candidates, expected) => {
  expect(nearestName(name, candidates)).toBe(expected);
});

test.each([
  ['more than a third of the letters wrong', 'abcxyz', ['abcdef']],
  ['nothing in common', '서귀포시', ['pilot', 'comparison']],
  ['no candidates', 'area', []],
])('%s: nothing is found', (_, name, candidates) => {
  expect(nearestName(name, candidates)).toBeUndefined();
});

test('of two equally near the first is taken', () => {
  expect(nearestName('q_3', ['q_1', 'q_2'])).toBe('q_1');
});
