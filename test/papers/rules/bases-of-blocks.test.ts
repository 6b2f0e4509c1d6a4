import { expect, test } from 'vitest';
import { auditPaper } from '../../../src/papers/audit-paper.ts';
import { textGrid } from '../text-grid.ts';

// Percents: R 4.2.2, sprintf('%.1f', 100 * n / of).
const findingsOf = (text: string) =>
  auditPaper({ file: 'paper', unread: [], blocks: [textGrid(text)] }).findings.map(
    ({ message }) => message.en,
  );

const classified = ({ heart = '12 (54.5)', smoker = '27 (45.0)', men = '33 (55.0)' } = {}) =>
  `|Characteristic|A (n = 60)|B (n = 50)|
   |^|n (%)|n (%)|
   |Sex|||
   |Men|${men}|20 (40.0)|
   |Women|27 (45.0)|30 (60.0)|
   |Stage of those with heart failure|n = 22|n = 17|
   |First|${heart}|8 (47.1)|
   |Second|7 (31.8)|0|
   |Third|3 (13.6)|9 (52.9)|
   |Cause of those with a stroke|n = 9|n = 0|
   |Bleeding|4 (44.4)|0|
   |Clot|5 (55.6)|0|
   |Current smoker|${smoker}|15 (30.0)|`;

test('the n of the head of a block is what its percents are of', () => {
  expect(findingsOf(classified())).toEqual([]);
  expect(findingsOf(classified({ heart: '12 (64.5)' }))).toEqual([expect.stringContaining('12 of 22')]);
});

test('of the table are the blocks without an n, and a row behind a block that its percents say is of everybody', () => {
  expect(findingsOf(classified({ men: '33 (57.0)' }))).toEqual([expect.stringContaining('33 of 60')]);
  expect(findingsOf(classified({ smoker: '27 (48.0)' }))).toHaveLength(1);
});

test('a row that counts everybody is no head of a block', () => {
  const table = (percent: string) =>
    `|Characteristic|A|B|
     |^|n (%)|n (%)|
     |Total|n = 60|n = 50|
     |Men|33 (${percent})|20 (40.0)|
     |Women|27 (45.0)|30 (60.0)|`;
  expect(findingsOf(table('55.0'))).toEqual([]);
  expect(findingsOf(table('57.0'))).toEqual([expect.stringContaining('33 of 60')]);
});
