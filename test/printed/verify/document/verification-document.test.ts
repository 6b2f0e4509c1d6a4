import { Chalk } from 'chalk';
import { describe, expect, test } from 'vitest';
import { cellWidth } from '../../../../src/formats/cell-width.ts';
import { renderTerminal } from '../../../../src/formats/terminal/terminal.ts';
import type { Language } from '../../../../src/localized.ts';
import { languages } from '../../../../src/localized.ts';
import { verificationDocument } from '../../../../src/printed/verify/document/verification-document.ts';
import type { Verification } from '../../../../src/printed/verify/verification-schema.ts';
import { verified, writtenJeju } from '../verified.ts';
import { verificationExample } from './verification-example.ts';

const shown = (verification: Verification, language: Language, width = 80) =>
  renderTerminal(verificationDocument(verification, language), {
    chalk: new Chalk({ level: 0 }),
    language,
    width,
  });
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
    const lines = shown(paper, language, width).split('\n');
    expect(lines.filter((line) => cellWidth(line) > width)).toEqual([]);
  });

  test('control characters do not reach the terminal', () => {
    const text = shown(verificationExample, language);
    expect(text).not.toContain('\u001b');
  });
});

test('a line per table, the sum, what differs, what is tolerated and what is not testable', () => {
  expect(shown(verificationExample, 'en')).toBe(`my,tables:1.yaml
users.csv: users, 120 rows

Tables
──────────────────────────────────────────────────────
Table  Figures  Match  Differ  Tolerated  Not testable
──────────────────────────────────────────────────────
15           4      1       1          1             1
──────────────────────────────────────────────────────

1 of 3 printed figures match · 1 differs · 1 tolerated · 1 not testable

Differences

table 15 · sex <남>: "a", 50% ::error::b & c\ufffd[31m · mean
  printed 6.6 · computed 6.7 (6.666666666666667)
  100% cut off not rounded

Tolerated

table 15 · Tangibles · stars
  printed (none) · computed ** (p = 0.002)
  lost <in> print

Not testable
───────────────────────────
Table  Reason       Figures
───────────────────────────
15     no variance        1
───────────────────────────
`);
});

test('Korean', () => {
  const text = shown(verificationExample, 'ko');
  for (const line of [
    'users.csv: users, 행 120개',
    '보고된 수치 3개 중 1개 일치 · 불일치 1 · 허용 1 · 판정 불가 1',
    '  보고값 6.6 · 재계산값 6.7 (6.666666666666667)',
    '표 15 · 유형성 · 별표',
    '  보고값 (없음) · 재계산값 ** (p = 0.002)',
  ]) {
    expect(text.split('\n')).toContain(line);
  }
});
