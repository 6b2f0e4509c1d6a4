import { Chalk } from 'chalk';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/localized.ts';
import { cellWidth } from '../../src/render/cell-width.ts';
import { renderVerification } from '../../src/render/verification-terminal.ts';
import { verified, writtenJeju } from '../published/verify/verified.ts';
import { verificationExample } from './verification-example.ts';

const chalk = new Chalk({ level: 0 });
const paper = await verified({
  ...writtenJeju(),
  tolerated: [
    {
      table: '16',
      row: 'recommendation',
      column: 'stars',
      reason: 'the paper prints two stars for a p below .001; its authors have been told and will mend it',
    },
  ],
});

describe.each(languages)('in %s', (language) => {
  test.each([80, 60])('every line fits into %d cells', (width) => {
    const lines = renderVerification(paper, { chalk, language, width }).split('\n');
    expect(lines.filter((line) => cellWidth(line) > width)).toEqual([]);
  });

  test('control characters do not reach the terminal', () => {
    const text = renderVerification(verificationExample, { chalk, language, width: 80 });
    expect(text).not.toContain('\u001b');
  });
});

test('a line per table, the sum, what differs, what is tolerated and what is not testable', () => {
  expect(renderVerification(verificationExample, { chalk, language: 'en', width: 80 })).toBe(`my,tables:1.yaml
users.csv: users, 120 rows

table 15   2 rows   1/3   1 differs · 1 tolerated · 1 not testable

1 of 3 printed figures match · 1 differs · 1 tolerated · 1 not testable

table 15 · sex <남>: "a", 50%\ufffd::error::b & c\ufffd[31m · pilot mean
  printed 6.6 · computed 6.7 (6.666666666666667)
  100% cut off\ufffdnot rounded

Tolerated
table 15 · tangibles · stars: printed (none) · computed ** (p = 0.002)
  lost <in> print

Not testable
table 15 · no variance: 1
`);
});

test('Korean', () => {
  const text = renderVerification(verificationExample, { chalk, language: 'ko', width: 80 });
  for (const line of [
    'users.csv: users, 행 120개',
    '표 15   행 2개   1/3   불일치 1 · 허용 1 · 검사 불가 1',
    '인쇄된 수치 3개 가운데 1개 일치 · 불일치 1 · 허용 1 · 검사 불가 1',
    '  인쇄 6.6 · 계산 6.7 (6.666666666666667)',
    '표 15 · tangibles · stars: 인쇄 (없음) · 계산 ** (p = 0.002)',
    '표 15 · 분산이 0: 1',
  ]) {
    expect(text.split('\n')).toContain(line);
  }
});
