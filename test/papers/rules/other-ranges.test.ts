import { expect, test } from 'vitest';
import { auditPaper } from '../../../src/papers/audit-paper.ts';
import { textGrid } from '../text-grid.ts';

const audited = (second: string) => {
  const text = `|Scale|Mean (SD)|Range|
    |Worry|4.7 (4.6)|29–71|
    |Anger|7.5 (6.8)|${second}|
    |Sleep|24.0 (14.7)|0–115|`;
  const { findings, conventions } = auditPaper({ file: 'paper', unread: [], blocks: [textGrid(text)] });
  return { accused: findings.length, conventions: conventions.map(({ code }) => code) };
};

test('several means outside their range tell of another range; a single one is in question', () => {
  expect(audited('28–76')).toEqual({ accused: 0, conventions: ['other_range'] });
  expect(audited('0–34')).toEqual({ accused: 1, conventions: [] });
});
