import { expect, test } from 'vitest';
import {
  mayDescribePeople,
  mayNameGroups,
  mayNameRespondents,
  reasonToLeaveOut,
} from '../../../../src/codebook/draft/columns/column-names.ts';

test.each(['id', 'ID', 'ResponseId', '번호', '응답자 번호', '응답자ID', '_uuid', 'id. Response ID', '연번'])(
  '%j may name respondents',
  (name) => expect(mayNameRespondents(name)).toBe(true),
);

test.each(['area', '집단', '1. 지역', 'study/arm', '실험 구분'])('%j may name groups', (name) =>
  expect(mayNameGroups(name)).toBe(true),
);

test.each(['성별', '2. 귀하의 연령은?', 'household_size', 'Years of experience', '학년'])(
  '%j describes people',
  (name) => expect(mayDescribePeople(name)).toBe(true),
);

test.each([
  ['타임스탬프', 'when it was answered'],
  ['Timestamp', 'when it was answered'],
  ['참여일시', 'when it was answered'],
  ['submitdate. 제출일', 'when it was answered'],
  ['개인정보 수집·이용에 동의하십니까?', 'consent'],
  ['이메일 주소', 'personal data'],
  ['RecipientEmail', 'personal data'],
  ['IPAddress', 'personal data'],
  ['Duration (in seconds)', 'recorded by the form service'],
  ['_validation_status', 'recorded by the form service'],
  ['하고 싶은 말씀', 'free text'],
])('%j is left out: %s', (name, reason) => expect(reasonToLeaveOut(name)?.en).toBe(reason));

test.each([
  'tangibles_1',
  '다음 문장에 얼마나 동의하십니까? [친절]',
  'area',
  '정보공유',
  'status_1',
  '이름표가 잘 보인다',
])('%j may be asked', (name) => expect(reasonToLeaveOut(name)).toBeUndefined());
