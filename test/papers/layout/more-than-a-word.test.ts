import { expect, test } from 'vitest';
import { auditPaper } from '../../../src/papers/audit-paper.ts';
import { readTextTable, rowTexts, textGrid } from '../text-grid.ts';

const findingsOf = (text: string) =>
  auditPaper({ file: 'paper', unread: [], blocks: [textGrid(text)] }).findings.map(
    ({ message }) => message.en,
  );

test('a label that speaks of a mean, a median or a range is believed before a head of counts', () => {
  const table = readTextTable(
    `|Characteristic|All (n = 40), n (%)|
     |Age, mean (SD) in years|53 (17)|
     |Weight, median (range), kg|61 (44–90)|
     |Dose: median (IQR) (mg)|12 (10–14)|
     |Stay (days; median, IQR)|9 (7–12)|
     |Range|34–70|
     |Median time to relapse|6 (3–16)|
     |Age, years|51 (20–77)|
     |Men|22 (55)|`,
  );
  expect(rowTexts(table)).toEqual({
    Age: 'mean@All 53, sd@All 17',
    Weight: 'median@All 61, min@All 44, max@All 90',
    Dose: 'median@All 12, q1@All 10, q3@All 14',
    Stay: 'median@All 9, q1@All 7, q3@All 12',
    '': 'min@All 34, max@All 70',
    'Median time to relapse': '',
    'Age, years': '',
    Men: 'n@All 22, percent@All 55',
  });
});

test('a part of a whole, several numbers in one cell and a mean among counts are not read as a count', () => {
  const table = readTextTable(
    `|Finding|A|B|
     |^|n (%)|n (%)|
     |Response|12/40 (30%)|9/38 (24%)|
     |0/1/2|5/6/7|4/4/4|
     |Both sexes|17/23|20/18|
     |Score|4.2 (1)|3.9 (1)|
     |Fever|4 (10)|5 (13)|
     |Cough|8 (20)|6 (16)|
     |Ache|2 (5)|3 (8)|
     |Rash|6 (15)|8 (21)|`,
  );
  const { Response, 'Both sexes': sexes, Score, Fever, '0/1/2': levels } = rowTexts(table);
  expect([Response, levels, sexes, Score]).toEqual(['', '', '', '']);
  expect(Fever).toBe('n@A 4, percent@A 10, n@B 5, percent@B 13');
  expect(table.notRead.flatMap(({ cells }) => cells)).toHaveLength(8);
});

test('units, names and letters at the end of a label or a head name no statistic', () => {
  const table = readTextTable(
    `|Time|5 d|10 min|70–75%|K|
     |C > T|1.2|2.0|3.1|4.4|
     |TUB α|1.3|2.1|3.0|4.1|
     |MS|1.4|2.2|3.3|4.2|
     |Tolerance|1.1|2.4|3.2|4.3|
     |No change|1|2|3|4|`,
  );
  expect(rowTexts(table)).toEqual({ 'C > T': '', 'TUB α': '', MS: '', Tolerance: '', 'No change': '' });
  const changes = readTextTable(
    `|Gene|Fold change|% change|Risk difference|\n|One|1.2|20|0.1|\n|Two|0.8|-20|0.2|`,
  );
  expect(rowTexts(changes)).toEqual({ One: '', Two: '' });
});

test('"20 ± 0.8" is no interval, whatever the head says', () => {
  const table = readTextTable(`|Town|95% CI|\n|North|20 ± 0.8|\n|South|21 ± 0.9|`);
  expect(rowTexts(table)).toEqual({ North: '', South: '' });
});

test('SDs of several rows that no answers within their range have are said and not accused; one is accused', () => {
  // An SD is at most (max − min) / 2 · √(n / (n − 1)): for 1 to 5 and n = 50, 2.02.
  const table = (spread: string) => `|Item|n|M|SD|Range|
    |One|50|3.1|${spread}|1–5|
    |Two|50|3.3|2.9|1–5|
    |Three|50|3.2|1.1|1–5|`;
  expect(findingsOf(table('2.8'))).toEqual([]);
  expect(findingsOf(table('1.2'))).toHaveLength(1);
});

test('a test with its df and p in one cell leaves the other test of the row alone', () => {
  // R 4.2.2: 2 * pt(-2.10, 98) = .0383; pchisq(4.20, 1, lower.tail = FALSE) = .0404
  const table = (p: string) =>
    `|Question|χ²|t|p|
     |One|χ2(1) = 4.20, p = .040|2.10|${p}|`;
  expect(findingsOf(table('.038'))).toEqual([]);
  expect(findingsOf(table('.003'))).toHaveLength(1);
  expect(findingsOf(table('.038').replace('.040', '.400'))).toHaveLength(1);
});

test('a t beside counts has the df of people, not those of the table of counts', () => {
  // R 4.2.2: 2 * pt(-1.08, 116) = .282
  const table = (p: string) =>
    `|Question|A (n = 65)|<|B (n = 53)|<|t|p|
     |^|n|%|n|%|^|^|
     |Clear|61|93.8|43|81.1|1.08|${p}|
     |Useful|43|66.2|24|45.3|2.41|.018|`;
  expect(findingsOf(table('.282'))).toEqual([]);
  expect(findingsOf(table('.028'))).toHaveLength(1);
});
