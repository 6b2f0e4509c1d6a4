import { expect, test } from 'vitest';
import { auditPaper } from '../../../src/papers/audit-paper.ts';
import { textGrid } from '../text-grid.ts';

// Percents: R 4.2.2, sprintf('%.1f', 100 * n / of).
const audited = (text: string) => {
  const { findings, conventions } = auditPaper({ file: 'paper', unread: [], blocks: [textGrid(text)] });
  return {
    accused: findings.map(({ message }) => message.en),
    conventions: conventions.map(({ code }) => code),
  };
};

test('rows whose percents are of everybody, though a few did not answer one question', () => {
  // Of 1,189 in the third row; 1,185 and 1,187 answered the others.
  const answers = (few: string) =>
    `|Question|Easy, n (%)|Hard, n (%)|Impossible, n (%)|
     |Walking|575 (48.4)|598 (50.3)|12 (1.0)|
     |Washing|886 (74.5)|259 (21.8)|42 (${few})|
     |Working|784 (65.9)|313 (26.3)|92 (7.7)|
     |Pain|380 (32.0)|689 (57.9)|120 (10.1)|`;
  const { accused, conventions } = audited(answers('3.5'));
  expect(accused).toEqual([]);
  expect(conventions).toEqual(['percent_of_others']);
  expect(audited(answers('4.5')).accused).toHaveLength(1);
});
