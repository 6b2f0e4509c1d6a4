import { expect, test } from 'vitest';
import { leavesOpen, meansNoAnswer } from '../../../../src/codebook/draft/answers/no-answer.ts';

test.each([
  ...[
    '무응답',
    '(무응답)',
    '무 응답',
    '미응답',
    '모름',
    '잘 모르겠습니다',
    '모름/무응답',
    '응답거절',
    '응답 안 함',
    '결측값',
  ],
  ...[
    '해당없음',
    '해당 사항 없음',
    '비해당',
    '해당되지 않음',
    '9. 무응답',
    '99=모름',
    '[8] 거절',
    '무응답 (9)',
  ],
  ...[
    'No answer',
    'no-answer',
    'NO RESPONSE',
    "Don't know",
    'Don’t Know',
    'dont know',
    'Do not know',
    'I don’t know',
  ],
  ...[
    'Refused',
    'Refusal',
    'Not stated',
    'Not applicable',
    'N/A',
    'n.a.',
    '#N/A',
    'NaN',
    'DK/NA',
    'Don’t know / Refused',
  ],
  ...[
    'Prefer not to say',
    'I prefer not to answer',
    'Not asked',
    "Can't choose",
    'System missing',
    'Valid skip',
  ],
  ...['N/A (not applicable)', 'Does not apply', '-', '--', '–', '.', '…', '?', ' ', 'ＮＡ', '999 = Refused'],
])('%j means no answer', (text) => expect(meansNoAnswer(text)).toBe(true));

test.each([
  ...[
    '5',
    '그렇다',
    '없음',
    'none',
    'No',
    'not at all',
    'Neutral',
    '보통이다',
    '모르는 사람',
    '거절하지 않는다',
  ],
  ...[
    'no answer was good enough',
    'A5',
    'not important',
    '해당',
    '무',
    '응답',
    'Never',
    '0',
    '-1',
    'undecided',
  ],
])('%j means something', (text) => expect(meansNoAnswer(text)).toBe(false));

test('what does not apply to a person leaves nothing open', () => {
  expect(['해당없음', '비해당', 'Not applicable'].map(leavesOpen)).toEqual([false, false, false]);
  expect(['무응답', 'Refused', '-'].map(leavesOpen)).toEqual([true, true, true]);
});
