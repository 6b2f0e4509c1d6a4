import { describe, expect, test } from 'vitest';
import { withoutMarks } from '../../../src/codebook/words/without-marks.ts';

describe('what a form puts around a question is taken away', () => {
  test.each([
    ['직원이 친절하다 [필수]', '직원이 친절하다'],
    ['[필수] 직원이 친절하다', '직원이 친절하다'],
    ['직원이 친절하다 *', '직원이 친절하다'],
    ['* 직원이 친절하다', '직원이 친절하다'],
    ['직원이 친절하다＊', '직원이 친절하다'],
    ['The staff were kind (required)', 'The staff were kind'],
    ['The staff were kind (Required) *', 'The staff were kind'],
    ['직원이 친절하다 (필수 응답)', '직원이 친절하다'],
    ['직원이 친절하다 【필수】', '직원이 친절하다'],
    ['직원이 친절하다 [선택] [단일선택]', '직원이 친절하다'],
    ['<p>The staff were <b>kind</b>.</p>', 'The staff were kind.'],
    ['직원이 <strong>친절</strong>하다', '직원이 친절하다'],
    ['How&nbsp;kind&#63;', 'How kind?'],
    ['<span style="color:red">*</span> 친절하다', '친절하다'],
    ['A &amp; B<br/>C', 'A & B C'],
  ])('%j is %j', (header, text) => {
    expect(withoutMarks(header)).toBe(text);
  });
});

test.each([
  '[필수]',
  '*',
  'Question [kind]',
  'x < y and z > 1',
  'a <y and z> b',
  'R&D;',
  'q1',
  '필수 과목 수',
  'AT&T',
])('%j stays as it is', (header) => {
  expect(withoutMarks(header)).toBe(header);
});

test.each(['[필수]', '*', '<b>', '&nbsp;', '([', '<!--'])('megabytes of %j come to an end', (piece) => {
  const text = `${piece.repeat(3_000_000)}x`;
  expect(withoutMarks(text)).toBe(text);
  withoutMarks(`${piece.repeat(9999 / piece.length)}x`);
});
