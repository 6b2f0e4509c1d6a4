import { expect, test } from 'vitest';
import { statementsOfTable } from '../../../src/papers/statements/statements-of-table.ts';
import { readTextTable, rowTexts } from '../text-grid.ts';

test('counts under the name of a group, beside "%" alone, where the figures are percents of one n', () => {
  const table = readTextTable(
    `|Characteristic|Level|All|%|Pilot|%|
     |Sex|Women|30|60.0|18|72.0|
     ||Men|20|40.0|7|28.0|
     |Age|Under 50|15|30.0|10|40.0|
     ||50 and over|35|70.0|15|60.0|`,
  );
  expect(rowTexts(table)['Sex / Women']).toBe('n@All 30, percent@All 60.0, n@Pilot 18, percent@Pilot 72.0');
  expect(table.notRead).toEqual([]);
  const others = readTextTable(
    `|Characteristic|Level|Score|%|
     |Sex|Women|30|61.0|
     ||Men|20|47.0|
     |Age|Under 50|15|33.0|
     ||50 and over|35|79.0|`,
  );
  expect(rowTexts(others)['Sex / Women']).not.toContain('n@');
});

test('p beside p of other tests is the one of the statistic; what is adjusted or of a bootstrap is not read', () => {
  const table = readTextTable(
    `|Scale|t|df|p|Wilcoxon p|Adjusted p|Bootstrap 95% CI|
     |Joy|2.310|118|.023|.031|.046|[0.10, 0.90]|`,
  );
  expect(rowTexts(table)).toEqual({ Joy: 't 2.310, df 118, p .023' });
  expect(table.notRead.map(({ cells }) => cells[0]?.column)).toEqual([4, 5, 6]);
});

test('limits belong to what their head says: those of η², of a range or of r are no limits of the mean', () => {
  const table = readTextTable(
    `|Scale|M|SD|Mean 95% CI|η²|η² 95% CI|Range|Range of r lower|Range of r upper|
     |Joy|4.12|0.50|[4.02, 4.22]|.10|[.01, .20]|[1, 5]|.21|.60|
     |Reliability|4.00|0.60|[3.88, 4.12]|.10|[.01, .20]|[1, 5]|.21|.60|`,
  );
  const figures = 'mean 4.00, sd 0.60, conf_low 3.88, conf_high 4.12, eta_squared .10, min 1, max 5';
  expect(rowTexts(table)['Reliability']).toBe(figures);
});

test('matrices of the same variables below each other are matrices of their own', () => {
  const table = readTextTable(
    `|Variable|1|2|3|
     |All|<|<|<|
     |1. Joy|—|.90|.90|
     |2. Ease|.90|—|.90|
     |3. Care|.90|.90|—|
     |Women|<|<|<|
     |1. Joy|—|-.90|.10|
     |2. Ease|-.90|—|.10|
     |3. Care|.10|.10|—|`,
  );
  const matrices = statementsOfTable(table);
  expect(matrices.map((one) => (one.kind === 'correlation_matrix' ? one.pairs.length : one.kind))).toEqual([
    6, 6,
  ]);
});

test('a unit in brackets says again what the head is of, and is no second figure', () => {
  const table = readTextTable(
    `|구분|빈도(명)|비율(%)|
     |남성|1,451|51.1|
     |여성|1,389|48.9|`,
  );
  expect(rowTexts(table)).toEqual({ 남성: 'n 1451, percent 51.1', 여성: 'n 1389, percent 48.9' });
  expect(table.notRead).toEqual([]);
});
