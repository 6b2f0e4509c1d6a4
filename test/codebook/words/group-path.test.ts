import { expect, test } from 'vitest';
import { namesInGroups, separatorsAlike } from '../../../src/codebook/words/group-path.ts';

test.each([
  ['service/q1', ['q1']],
  ['service-q1', ['q1']],
  ['service.q1', ['q1']],
  ['service:q1', ['q1']],
  ['service__q1', ['q1']],
  ['a/b/q1', ['b/q1', 'q1']],
  ['a-b-q1', ['b-q1', 'q1']],
  ['a/well-being', ['well-being']],
  ['person-area', ['area']],
  ['서비스-친절1', ['친절1']],
])('%s may stand for %j', (header, names) => {
  expect(namesInGroups(header)).toEqual(names);
});

test.each(['q1', 'care-1', 'q1.2', '3.5', '-q1', 'care_1', 'a - b', 'How kind? / q1'])(
  '%j has no group',
  (header) => {
    expect(namesInGroups(header)).toEqual([]);
  },
);

test('the usual separators are alike in codes, and only there', () => {
  expect(['a/q1', 'a-q1', 'a.q1', 'a:q1', 'a__q1'].map(separatorsAlike)).toEqual(Array(5).fill('a/q1'));
  expect(separatorsAlike('Was it 1-2 days?')).toBe('Was it 1-2 days?');
});
