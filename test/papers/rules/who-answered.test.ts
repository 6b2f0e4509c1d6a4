import { expect, test } from 'vitest';
import { auditPaper } from '../../../src/papers/audit-paper.ts';
import { textGrid } from '../text-grid.ts';

// Percents: R 4.2.2, sprintf('%.1f', 100 * n / of).
const findingsOf = (text: string) =>
  auditPaper({ file: 'paper', unread: [], blocks: [textGrid(text)] }).findings.map(
    ({ message }) => message.en,
  );

const byGroup = (rows: string) =>
  `|Characteristic|A (n = 90)|B (n = 80)|
   |^|n (%)|n (%)|
   |Sex|||
   |Men|40 (44.4)|30 (37.5)|
   |Women|50 (55.6)|50 (62.5)|
   ${rows}`;

test('answers that are missing in one group only make up 100 % there, and all of the other group here', () => {
  const school = (percent: string) =>
    byGroup(`|School|||
   |Primary|20 (24.4)|20 (25.0)|
   |Secondary|${percent}|24 (30.0)|
   |Higher|40 (48.8)|36 (45.0)|`);
  expect(findingsOf(school('22 (26.8)'))).toEqual([]);
  expect(findingsOf(school('22 (28.6)'))).toHaveLength(1);
});

test('percents of people that the table does not count accuse nobody', () => {
  // Of 61 with an infection; a level is not printed.
  expect(
    findingsOf(
      byGroup(`|Source of infection|||
   |Lungs|20 (32.8)|10 (12.5)|
   |Blood|11 (18.0)|20 (25.0)|
   |Wound|9 (14.8)|30 (37.5)|
   |Other|14 (23.0)|20 (25.0)|`),
    ),
  ).toEqual([]);
});

test('complaints that add up to more than everybody are several of a person, though one percent is cut off', () => {
  expect(
    findingsOf(
      byGroup(`|Complaints|||
   |Fever|60 (66.7)|40 (50.0)|
   |Cough|53 (58.8)|30 (37.5)|
   |Ache|9 (10.0)|50 (62.5)|`),
    ),
  ).toEqual([expect.stringContaining('53 of 90 is 58.9 %, not 58.8 %')]);
});

test('a count that lacks what its column lacks is in question with the sum', () => {
  const found = findingsOf(
    byGroup(`|School|||
   |Primary|20 (22.2)|20 (25.0)|
   |Secondary|21 (33.3)|24 (30.0)|
   |Higher|40 (44.4)|36 (45.0)|`),
  );
  expect(found).toEqual([expect.stringContaining('column 20 + 21 + 40 = 81, not 90')]);
});

test('where others lack answers, a single level may', () => {
  const rows = (percent: string) =>
    byGroup(`|School|||
   |Primary|20 (24.4)|20 (25.0)|
   |Secondary|22 (26.8)|24 (30.0)|
   |Higher|40 (48.8)|36 (45.0)|`).replace('|Sex|||', `|Smoker|41 (${percent})|40 (50.0)|\n|Sex|||`);
  expect(findingsOf(rows('45.6'))).toEqual([]);
  expect(findingsOf(rows('46.6'))).toEqual([]);
  expect(findingsOf(rows('54.7'))).toEqual([]);
  expect(findingsOf(rows('64.6'))).toHaveLength(1);
  expect(findingsOf(rows('44.6'))).toHaveLength(1);
});
