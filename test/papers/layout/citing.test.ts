import { describe, expect, test } from 'vitest';
import { auditPaper } from '../../../src/papers/audit-paper.ts';
import { paperOf, paragraph } from '../text/read-text.ts';
import { textGrid } from '../text-grid.ts';

const groups = textGrid(
  `|Scale|Pilot|<|Other|<|t|p|
   |^|M|SD|M|SD|^|^|
   |Trust|4.30|0.44|4.31|0.53|-0.11|.911|
   |Joy|4.12|0.51|3.80|0.62|3.09|.003|
   |Hope|3.90|0.71|3.80|0.72|0.77|.445|`,
);

function audited(sentence: string, table = groups) {
  const { tables, findings, conventions } = auditPaper(
    paperOf(paragraph(sentence), paragraph('Table 3. Both sites'), table),
  );
  return {
    counts: tables.flatMap(({ table: { counts } }) =>
      counts.map(({ group, n }) => `${group ?? 'all'} ${n.plain} ${n.place.in}`),
    ),
    kinds: tables.flatMap(({ statements }) => statements.map(({ kind }) => kind)),
    accused: findings.flatMap(({ cells }) => cells.map(({ plain }) => plain)),
    conventions: conventions.flatMap(({ code }) => (code === 'items' ? [] : [code])),
  };
}

describe('n that the sentence gives which cites a table', () => {
  test.each([
    ['The 120 users (60 pilot, 60 other) are compared in Table 3.', ['Pilot 60 text', 'Other 60 text']],
    ['Table 3 compares pilot (n = 60) and other (n = 60).', ['Pilot 60 text', 'Other 60 text']],
    ['Table 3 has the means of all 120 users.', ['all 120 text']],
    ['Table 3 has the means (N = 120).', ['all 120 text']],
    ['표 3은 이용자 120명의 평균이다.', ['all 120 text']],
    // Of others, of some, two numbers, another table, or none.
    ['The 120 users are compared in Table 2.', []],
    ['Of the 130 users, the 120 users of Table 3 answered.', []],
    ['Table 3 has the means of the 120 respondents after 10 were excluded.', []],
    ['Table 3 compares pilot (n = 60) with other.', []],
    ['Tables 2 and 3 have the means of all 120 users.', []],
    ['The 120 users took part. Table 3 has their means.', []],
  ])('%s', (sentence, counts) => {
    expect(audited(sentence).counts).toEqual(counts);
  });

  test('t is then held against n, M and SD', () => {
    const cited = 'The 120 users (60 pilot, 60 other) are compared in Table 3.';
    expect(audited(cited).accused).toEqual([]);
    const wrong = textGrid(
      `|Scale|Pilot|<|Other|<|t|p|
       |^|M|SD|M|SD|^|^|
       |Trust|4.30|0.44|4.31|0.53|-0.11|.911|
       |Joy|4.12|0.51|3.80|0.62|3.09|.003|
       |Hope|3.90|0.71|3.80|0.72|0.17|.865|`,
    );
    expect(audited('See Table 3.', wrong).accused).toEqual([]);
    expect(audited(cited, wrong).accused).not.toEqual([]);
  });

  test('n that most of the table contradicts is that of other people: it is left out and said', () => {
    const { counts, accused, conventions } = audited(
      'The 40 users (20 pilot, 20 other) are compared in Table 3.',
    );
    expect(counts).toEqual([]);
    expect(accused).toEqual([]);
    expect(conventions).toEqual(['other_sample']);
  });

  test('what the head of the table gives goes before', () => {
    const own = textGrid(
      `|Scale|Pilot (n = 60)|<|Other (n = 60)|<|t|p|
       |^|M|SD|M|SD|^|^|
       |Joy|4.12|0.51|3.80|0.62|3.09|.003|`,
    );
    expect(audited('Table 3 compares pilot (n = 50) and other (n = 50).', own).counts).toEqual([
      'Pilot 60 head',
      'Other 60 head',
    ]);
  });
});

describe('the test that the sentence names which cites a table', () => {
  test.each([
    ['Paired t-tests are in Table 3.', true],
    ['표 3은 대응표본 t검정의 결과이다.', true],
    ['Paired and independent t-tests are in Table 3.', false],
    ['Unpaired t-tests are in Table 3.', false],
    ['Paired t-tests are in Table 2.', false],
  ])('%s', (sentence, isPaired) => {
    expect(audited(sentence).kinds.includes('paired_comparison')).toBe(isPaired);
  });

  test('one-tailed p are read as such, though one row has a slip', () => {
    const oneSided = textGrid(
      `|Scale|t|df|p|
       |Trust|1.50|118|.068|
       |Joy|2.50|118|.007|
       |Hope|1.80|118|.137|`,
    );
    expect(audited('One-tailed tests are in Table 3.', oneSided).accused).toContain('.137');
    expect(audited('One-tailed tests are in Table 3.', oneSided).accused).not.toContain('.068');
    expect(audited('One-tailed tests are in Table 3.', oneSided).conventions).toEqual(['one_sided_p']);
  });

  test('F of adjusted means is not held against M, SD and n', () => {
    const adjusted = textGrid(
      `|Scale|A1 (n = 30)|<|B1 (n = 30)|<|C1 (n = 30)|<|F|
       |^|M|SD|M|SD|M|SD|^|
       |Joy|4.12|0.51|3.80|0.62|3.90|0.70|9.99|`,
    );
    expect(audited('Table 3 has the results.', adjusted).accused).not.toEqual([]);
    expect(audited('Analyses of covariance are in Table 3.', adjusted).accused).toEqual([]);
  });
});
