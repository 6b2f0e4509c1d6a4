import { expect, test } from 'vitest';
import { auditPaper } from '../../../src/papers/audit-paper.ts';
import { textGrid } from '../text-grid.ts';

const findingsOf = (...rows: readonly string[]) =>
  auditPaper({
    file: 'paper',
    unread: [],
    blocks: [textGrid(['|Career|n|M|SD|F|p|', ...rows].join('\n'))],
  }).findings.flatMap(({ cells }) => cells.map(({ plain }) => plain));

test('p of F of several groups has the df that their n give: R pf(1.093, 2, 135, lower.tail = FALSE) = .338', () => {
  const rows = (p: string) => [
    `|<5|59|3.34|0.74|1.093|${p}|`,
    '|5-10|49|3.45|0.75|||',
    '|>10|30|3.58|0.74|||',
  ];
  expect(findingsOf(...rows('.338'))).toEqual([]);
  expect(findingsOf(...rows('.550'))).toContain('.550');
});

test('F of Brown and Forsythe has df of its own: R, by their formula, F(2, 28.15) = 5.088, p = .0130', () => {
  const rows = (p: string) => [`|A|12|3.0|1.1|5.09|${p}|`, '|B|20|4.6|2.9|||', '|C|9|5.1|0.6|||'];
  expect(findingsOf(...rows('.013'))).toEqual([]);
  expect(findingsOf(...rows('.130'))).toContain('.130');
});
