import { expect, test } from 'vitest';
import { auditTables } from '../../../src/printed/audit/audit-tables.ts';
import { studentTTwoSidedP } from '../../../src/stats/distributions/student-t-two-sided-p.ts';
import { jejuCodebook, jejuTables } from '../jeju-tables.ts';

const audit = auditTables({ tables: jejuTables, file: 'jeju', codebook: jejuCodebook });
const found = audit.findings.map(({ rule, verdict, cells, possible }) => [
  verdict,
  rule,
  ...cells.map(({ table, row, column, printed }) => `${table} ${row} ${column} ${printed}`),
  possible.map(({ low, high }) => (low === high ? low : [low, high])).join(),
]);

test('finds nine figures of the paper, and nothing else', () => {
  expect(found).toEqual([
    // 16 / 41 = 39.024 %, which prints 39.0. The column: 12.2 + 14.6 + 34.1 + 39.1 = 100.0, with 39.0 only 99.9.
    ['adjusted', 'percent_bent', '3 age_group 50대 이상 percent 39.1', '39.0'],
    // 12 / 41 = 29.268 % → 29.3. 2.4 + 2.4 + 29.4 + 7.3 + 7.3 + 4.9 + 2.4 + 4.9 + 2.4 + 36.6 = 100.0.
    ['adjusted', 'percent_bent', '3 position 공공: 사회복지 percent 29.4', '29.3'],
    // Men and women of the pilot are 24 + 26 = 50, not 60; women 26 + 28 = 54, not 64; 26 / 120 = 21.7 %, not 30.0.
    // 36 mends all three: 24 + 36 = 60, 36 + 28 = 64, 36 / 120 = 30.0 %.
    ['inconsistent', 'column_sum', '13 sex 여자 pilot n 26', '36'],
    // 8 / 120 = 6.667 % → 6.7. 10.8 + 9.2 + 14.2 + 9.2 + 6.6 = 50.0, which the comparison group is of everybody.
    ['adjusted', 'percent_bent', '13 age_group 80대 이상 comparison percent 6.6', '6.7'],
    // 10 / 120 = 8.333 % → 8.3. 10.8 + 8.4 + 30.8 = 50.0.
    ['adjusted', 'percent_bent', '13 disability 경증 pilot percent 8.4', '8.3'],
    // 14 / 120 = 11.667 % → 11.7. 9.2 + 11.6 + 29.2 = 50.0.
    ['adjusted', 'percent_bent', '13 disability 경증 comparison percent 11.6', '11.7'],
    // 22 / 120 = 18.333 % → 18.3. 63.3 + 18.3 + 18.4 = 100.0.
    ['adjusted', 'percent_bent', '13 household_size 3인 이상 all percent 18.4', '18.3'],
    // 10 / 120 = 8.333 % → 8.3. 30.8 + 10.8 + 8.4 = 50.0.
    ['adjusted', 'percent_bent', '13 household_size 3인 이상 pilot percent 8.4', '8.3'],
    // t = 3.464 with 60 + 60 − 2 = 118 df: p = .00074, below .001. Welch agrees: both SEs are equal for equal n, and
    // df = (.53² + 1.11²)² / ((.53⁴ + 1.11⁴) / 59) = 84.6 (83.9–85.2 within the rounding of the SDs) puts p at .00084,
    // below .001 as well.
    ['inconsistent', 'stars', '16 recommendation stars **', '***'],
  ]);
  expect(studentTTwoSidedP(3.4635, 118)).toBeLessThan(0.001);
  expect(studentTTwoSidedP(3.4635, 83.9)).toBeLessThan(0.001);
});

test('every printed figure has a verdict, and the reason where no rule reaches it', () => {
  const { cells, summary } = audit;
  expect(cells).toHaveLength(summary.cells);
  expect(summary.consistent + summary.adjusted + summary.inconsistent + summary.not_testable).toBe(
    summary.cells,
  );
  expect(cells.every(({ verdict, reason }) => (verdict === 'not_testable') === (reason !== null))).toBe(true);
  expect(cells.every(({ verdict, rules }) => (verdict === 'not_testable') === (rules.length === 0))).toBe(
    true,
  );
});

test('says why: 41 people and 240 or more answers leave every mean with two decimals possible', () => {
  const cell = (table: string, row: string, column: string) =>
    audit.cells.find((one) => one.table === table && one.row === row && one.column === column);
  // 41 answers of one item: 41 × 4.66 = 191.06; 191 / 41 = 4.658 → 4.66, and 4.65 or 4.67 are nobody’s.
  expect(cell('5', 'preparation_1', 'mean')).toMatchObject({ verdict: 'consistent' });
  expect(cell('5', 'preparation_1', 'mean')?.rules).toContain('grim');
  // 41 × 40 = 1640 answers: no GRIM, but the 0–100 score and the weighted means of the parts.
  expect(cell('4', 'cooperation_support', 'mean')?.rules).toEqual(['score100', 'weighted_mean']);
  expect(cell('17', 'health', 'significant')).toMatchObject({
    verdict: 'not_testable',
    reason: { code: 'no_rule' },
  });
  expect(cell('15', 'tangibles', 't')?.tests).toEqual(['student', 'welch']);
});
