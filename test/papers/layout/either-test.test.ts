import { describe, expect, test } from 'vitest';
import { auditPaper } from '../../../src/papers/audit-paper.ts';
import { readHead } from '../../../src/papers/layout/read-head.ts';
import { textGrid } from '../text-grid.ts';

describe('a head that names two tests', () => {
  test.each([
    't (x²)',
    't(χ²)',
    'χ² (t)',
    't / x2',
    't or x²',
    't, χ²',
    'F/χ²',
    't-value/χ²',
    't test or χ² test',
    't 또는 χ²',
    't값(χ²)',
    'F/t/χ²',
    'U/χ²',
  ])('%s is of the one or the other', (head) => {
    expect(readHead(head).roles).toEqual(['test']);
  });

  test.each([
    ['t or x² (p)', ['test', 'p']],
    ['t (df)', ['t', 'df']],
    ['F (p)', ['f', 'p']],
    ['χ² (df)', ['chi_square', 'df']],
    ['U (z)', ['u', 'z']],
  ])('%s goes on as it is', (head, roles) => {
    expect(readHead(head).roles).toEqual(roles);
  });
});

// R 4.2.2: chisq.test(matrix(c(40, 50, 30, 50), 2), correct = FALSE); t of 3.0 with the pooled SD, 168 df.
test('which of them a row has is not known: p of χ² is not accused as p of t', () => {
  const findings = (p: string) =>
    auditPaper({
      file: 'paper',
      unread: [],
      blocks: [
        textGrid(`|Characteristic|A (n = 90)|B (n = 80)|t (x²)|p|
          |Men, n (%)|40 (44.4)|30 (37.5)|0.84|.359|
          |Age, M (SD)|40.0 (10.0)|43.0 (11.0)|-1.86|${p}|`),
      ],
    }).findings.map(({ message }) => message.en);
  expect(findings('.064')).toEqual([]);
  expect(findings('.464')).toHaveLength(1);
});
