import { expect, test } from 'vitest';
import { auditPaper } from '../../../src/papers/audit-paper.ts';
import { readTextTable, rowTexts, textGrid } from '../text-grid.ts';

/** R: chisq.test(cbind(c(17, 22, 26, 19), c(18, 15, 28, 18))): χ² = 1.3018, df = 3, p = .7287; chisq.test(…, correct = FALSE) of sex: .8577, .3544. */
const withTests = (chi = '1.30', p = '.729', female = '45 (53.6)') =>
  `|Characteristic|A (n = 84)|B (n = 79)|χ²|p|
   |Sex, n (%)|||0.86|.354|
   |Female|${female}|48 (60.8)|||
   |Male|39 (46.4)|31 (39.2)|||
   |Education, n (%)|||${chi}|${p}|
   |Elementary or less|17 (20.2)|18 (22.8)|||
   |Middle school|22 (26.2)|15 (19.0)|||
   |High school|26 (31.0)|28 (35.4)|||
   |College or more|19 (22.6)|18 (22.8)|||`;

const findingsOf = (text: string) =>
  auditPaper({ file: 'paper', unread: [], blocks: [textGrid(text)] }).findings.flatMap(({ cells }) =>
    cells.map(({ plain }) => plain),
  );

test('a row with nothing but a test is the head of the levels below, and says what they hold, though they do not stand in', () => {
  const table = readTextTable(withTests());
  expect(table.notRead).toEqual([]);
  expect(rowTexts(table)).toMatchObject({
    '# Education': 'chi_square 1.30, p .729',
    'Education / Middle school': 'n@A 22, percent@A 26.2, n@B 15, percent@B 19.0',
  });
  expect(findingsOf(withTests())).toEqual([]);
});

test('χ² and p of a variable are those of the counts of its levels', () => {
  expect(findingsOf(withTests('1.80', '.729'))).toEqual(['1.80']);
  expect(findingsOf(withTests('1.30', '.279'))).toEqual(['.279']);
  expect(findingsOf(withTests('1.80', '.279')).sort()).toEqual(['.279', '1.80']);
  expect(findingsOf(withTests('1.30', '.729', '45 (93.6)'))).toEqual(['93.6']);
});

test('a row with a test of its own behind the levels is no level', () => {
  const table = readTextTable(`${withTests()}
   |Married, n (%)|45 (53.6)|48 (60.8)|0.86|.354|`);
  expect(rowTexts(table)).toMatchObject({
    Married: 'n@A 45, percent@A 53.6, n@B 48, percent@B 60.8, chi_square 0.86, p .354',
  });
});

/** R: chisq.test(rbind(c(31, 27, 26), c(20, 34, 25))): χ² = 3.0449, df = 2, p = .2182; of sex as above. */
test('the last level above the test of another variable is a level of its own', () => {
  const table = `|Characteristic|Pilot (n = 84), n (%)|Control (n = 79), n (%)|χ²|df|p|
   |Age|||3.04|2|.218|
   |20–39|31 (36.9)|20 (25.3)||||
   |40–59|27 (32.1)|34 (43.0)||||
   |60 and above|26 (31.0)|25 (31.6)||||
   |Sex|||0.86|1|.354|
   |Female|45 (53.6)|48 (60.8)||||
   |Male|39 (46.4)|31 (39.2)||||`;
  expect(Object.keys(rowTexts(readTextTable(table)))).toContain('Age / 60 and above');
  expect(findingsOf(table)).toEqual([]);
  expect(findingsOf(table.replace('3.04', '3.64'))).toEqual(['3.64']);
});
