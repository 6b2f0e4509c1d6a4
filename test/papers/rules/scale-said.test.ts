import { describe, expect, test } from 'vitest';
import { auditPaper } from '../../../src/papers/audit-paper.ts';
import { scaleSaid } from '../../../src/papers/rules/scales/scale-said.ts';
import { paperOf, paragraph } from '../text/read-text.ts';
import { textGrid } from '../text-grid.ts';

describe('end points that the words around a table say', () => {
  test.each([
    ['Items were rated on a scale from 1 (never) to 5 (always).', [1, 5]],
    ['Scores range from 0 to 10.', [0, 10]],
    ['Range: 1–7.', [1, 7]],
    ['A 1-5 Likert scale.', [1, 5]],
    ['A five-point Likert scale was used.', [0, 5]],
    ['7-point scale', [0, 7]],
    ['모든 문항은 5점 척도이다.', [0, 5]],
    ['4점 리커트 척도', [0, 4]],
    ['1점(전혀 그렇지 않다)에서 5점(매우 그렇다)', [1, 5]],
    ['1~5점', [1, 5]],
    ['5점 척도(1~5점)', [1, 5]],
    ['A five-point and a seven-point scale were used.', null],
    ['Sums of a five-point scale.', null],
    ['5점 척도(0~10점)', null],
    ['There were 60 users.', null],
  ])('%s', (note, ends) => {
    expect(scaleSaid({ caption: 'Table 1', notes: [note], citing: [] })).toEqual(ends);
  });
});

const accused = (rows: string, note: string) => {
  const { findings, conventions } = auditPaper(
    paperOf(
      paragraph('표 3은 모든 문항의 평균이다.'),
      paragraph('<표 3> 만족도'),
      textGrid(`|문항|사례수|평균|표준편차|\n${rows}`),
      paragraph(note),
    ),
  );
  return {
    cells: findings.flatMap(({ cells }) => cells.map(({ plain }) => plain)),
    conventions: conventions.map(({ code }) => code).filter((code) => code !== 'items'),
  };
};

test('one mean or SD of several that is not of the scale is accused', () => {
  const note = '주: 1~5점 척도';
  const good = '|가|60|4.12|0.51|\n|나|60|3.80|0.62|\n|다|60|4.40|0.70|';
  expect(accused(good, note)).toEqual({ cells: [], conventions: [] });
  expect(accused(`${good}\n|라|60|6.40|0.70|`, note).cells).toContain('6.40');
  expect(accused(`${good}\n|라|60|4.90|1.70|`, note).cells).toContain('1.70');
});

test('an age, and several rows that are not of the scale, are of something else', () => {
  const rows = '|가|60|4.12|0.51|\n|나|60|3.80|0.62|';
  expect(accused(`${rows}\n|연령|60|45.2|12.1|`, '주: 1~5점 척도').cells).toEqual([]);
  expect(accused(`${rows}\n|방문|60|6.2|1.1|\n|통화|60|7.2|1.1|`, '주: 1~5점 척도')).toEqual({
    cells: [],
    conventions: ['other_scale'],
  });
});
