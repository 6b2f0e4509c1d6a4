import { expect, test } from 'vitest';
import { auditPaper } from '../../../src/papers/audit-paper.ts';
import { readTextTable, rowTexts, textGrid } from '../text-grid.ts';

/** Who took part, by arm and sex, as R's table1 prints it: no head says "n (%)". */
const byArm = (missing: string) =>
  `||Placebo|<|Treated|<|
   |^|Female (N=34)|Male (N=18)|Female (N=53)|Male (N=41)|
   |Smoking|||||
   |Yes|17 (50.0%)|9 (50.0%)|20 (37.7%)|20 (48.8%)|
   |No|17 (50.0%)|9 (50.0%)|33 (62.3%)|21 (51.2%)|
   |Weight (kg)|||||
   |Mean (SD)|68.8 (14.8)|66.8 (19.3)|65.6 (15.1)|71.5 (18.0)|
   |Median [Min, Max]|67.2 [45.8, 116]|66.6 [37.5, 105]|61.4 [41.9, 103]|68.3 [40.0, 119]|
   |Missing|1 (2.9%)|1 (5.6%)|${missing}|0 (0%)|`.replace(/^\|\|/, '| |');

const findingsOf = (text: string) =>
  auditPaper({ file: 'paper', unread: [], blocks: [textGrid(text)] }).findings.map(
    ({ message }) => message.en,
  );

test('counts with the percents that the n of their column gives are counts, though no head says so; "No" is an answer', () => {
  const table = readTextTable(byArm('3 (5.7%)'));
  expect(table.notRead).toEqual([]);
  expect(rowTexts(table)['Smoking / No']).toBe(
    'Placebo: n@Female 17, Placebo: percent@Female 50.0, Placebo: n@Male 9, Placebo: percent@Male 50.0, ' +
      'Treated: n@Female 33, Treated: percent@Female 62.3, Treated: n@Male 21, Treated: percent@Male 51.2',
  );
});

test('a group has the n that stands over it, though another arm has a group of that name', () => {
  expect(findingsOf(byArm('3 (5.7%)'))).toEqual([]);
  expect(findingsOf(byArm('3 (8.8%)'))).toEqual([expect.stringContaining('3 of 53 is 5.7 %, not 8.8 %')]);
});

test('figures with percents that are none of the n stay unread', () => {
  const variation = readTextTable(
    `|Measure|A (N=50)|B (N=40)|
     |V1|39 (36.2%)|35 (34.9%)|
     |V2|68 (24.0%)|66 (23.5%)|`,
  );
  expect(rowTexts(variation)).toEqual({ V1: '', V2: '' });
  expect(variation.notRead).toHaveLength(2);
});

test('levels that are called low, high, cases or score are levels', () => {
  const table = readTextTable(
    `|Income|Cases (N=50)|Controls (N=40)|
     |Low|10 (20.0%)|20 (50.0%)|
     |High|40 (80.0%)|20 (50.0%)|`,
  );
  expect(rowTexts(table)).toEqual({
    Low: 'n@Cases 10, percent@Cases 20.0, n@Controls 20, percent@Controls 50.0',
    High: 'n@Cases 40, percent@Cases 80.0, n@Controls 20, percent@Controls 50.0',
  });
  const groups = readTextTable(
    `|Scale|Low (n=60)|<|High (n=60)|<|t|p|
     |^|M|SD|M|SD|^|^|
     |Quality|4.37|0.36|4.13|0.77|2.19|.031|`,
  );
  expect(rowTexts(groups)['Quality']).toBe(
    'mean@Low 4.37, sd@Low 0.36, mean@High 4.13, sd@High 0.77, t 2.19, p .031',
  );
  expect(groups.counts.map(({ group, n }) => [group, n.plain])).toEqual([
    ['Low', '60'],
    ['High', '60'],
  ]);
});

test('limits that are called low and high beside an estimate are limits', () => {
  const table = readTextTable(
    `|Predictor|B|SE|Low|High|p|
     |Age|0.50|0.10|0.30|0.70|<.001|`,
  );
  expect(rowTexts(table)['Age']).toBe('b 0.50, se 0.10, conf_low 0.30, conf_high 0.70, p <.001');
});

test('"df" beside the df of the error is that of the effect', () => {
  const table = readTextTable(
    `|Effect|F|df|df_res|p|
     |Task|43.13|1|15|<.001|`,
  );
  expect(rowTexts(table)['Task']).toBe('f 43.13, df1 1, df2 15, p <.001');
});

test('letters that name groups are groups: with an n, beside other letters, over statistics, the sexes', () => {
  const letters = readTextTable(
    `|Scale|A|B|D|
     |Quality, M (SD)|4.1 (0.5)|4.2 (0.6)|4.3 (0.7)|`,
  );
  expect(rowTexts(letters)['Quality']).toBe(
    'mean@A 4.1, sd@A 0.5, mean@B 4.2, sd@B 0.6, mean@D 4.3, sd@D 0.7',
  );
  const over = readTextTable(
    `|Scale|T|<|B|<|t|p|
     |^|M|SD|M|SD|^|^|
     |Quality|4.1|.5|3.8|.6|3.09|.003|`,
  );
  expect(rowTexts(over)['Quality']).toBe('mean@T 4.1, sd@T .5, mean@B 3.8, sd@B .6, t 3.09, p .003');
  const sexes = readTextTable(
    `|Scale|M|F|
     |Quality: mean (SD)|4.1 (0.5)|4.2 (0.6)|`,
  );
  expect(rowTexts(sexes)['Quality']).toBe('mean@M 4.1, sd@M 0.5, mean@F 4.2, sd@F 0.6');
});
