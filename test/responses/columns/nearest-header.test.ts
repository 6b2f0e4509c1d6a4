import { expect, test } from 'vitest';
import { nearestHeader } from '../../../src/responses/columns/nearest-header.ts';

test.each([
  ['a slip of the pen', ['warmth_1'], ['id', 'warmht_1'], 'warmht_1'],
  ['a slip behind a number', ['직원이 친절하다'], ['1. 직원이 친절해요', '2. 성별'], '1. 직원이 친절해요'],
  ['a slip within a mark', ['The staff were kind'], ['The staf were kind *', 'area'], 'The staf were kind *'],
  ['a slip behind a group', ['kindness'], ['svc/kindnes', 'area'], 'svc/kindnes'],
  ['a prefix of any kind', ['q1'], ['svc_q1', 'svc_q2'], 'svc_q1'],
  ['a further text of the codebook', ['q1', '친절'], ['친절_최종', 'area'], '친절_최종'],
  ['nothing like it', ['kindness'], ['area', 'sex'], undefined],
  ['two with the same prefix', ['q1'], ['pre_q1', 'post_q1'], undefined],
])('%s', (_, names, headers, nearest) => {
  expect(nearestHeader(names, headers)).toBe(nearest);
});
