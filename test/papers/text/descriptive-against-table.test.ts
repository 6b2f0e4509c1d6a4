import { describe, expect, test } from 'vitest';
import { auditPaper } from '../../../src/papers/audit-paper.ts';
import { textGrid } from '../text-grid.ts';
import { paperOf, paragraph } from './read-text.ts';

const groups = textGrid(
  `|Scale|Pilot site (n = 60)|<|Other site (n = 58)|<|t|p|
   |^|M|SD|M|SD|^|^|
   |Trust|4.30|.44|4.31|.53|-0.11|.912|
   |Joy|4.12|0.51|3.80|0.62|3.07|.003|`,
);
const people = textGrid(
  `|구분|항목|빈도|백분율|
   |성별|남성|58|49.2|
   ||여성|60|50.8|
   |학력|고졸 이하|40|33.9|
   ||대졸 이상|78|66.1|`,
);
const reliability = textGrid(
  `|하위요인|문항 수|평균|표준편차|Cronbach α|
   |신뢰성|4|4.12|0.51|.85|
   |공감성|5|3.98|0.62|.79|`,
);

function repeatedIn(sentence: string, table = groups): string[] {
  const { checks, findings } = auditPaper(
    paperOf(paragraph(sentence), paragraph('<표 3> Both sites'), table),
  );
  const own = checks.filter(({ rule }) => rule === 'repeated');
  expect(findings.map(({ rule }) => rule)).toEqual(
    own.flatMap(({ about, holds }) => (holds(about.map(({ plain }) => plain)) ? [] : ['repeated'])),
  );
  return own.map(
    ({ about, holds }) =>
      `${about.map(({ plain }) => plain).join(' ')} ${holds(about.map(({ plain }) => plain))}`,
  );
}

describe('M, SD, n, percent and alpha of a sentence are held against the table that it cites', () => {
  test.each([
    [
      'In Table 3, trust was as high at the pilot site (M = 4.30, SD = .44) as at the other site (M = 4.3, SD = .53).',
      ['4.30 4.30 true', '4.3 4.31 true', '.44 .44 true', '.53 .53 true'],
    ],
    [
      'In Table 3, trust was as high at the pilot site (M = 4.80, SD = .44) as at the other site (M = 4.31, SD = .35).',
      ['4.80 4.30 false', '4.31 4.31 true', '.44 .44 true', '.35 .53 false'],
    ],
  ])('%s', (sentence, expected) => {
    expect(repeatedIn(sentence)).toEqual(expected);
  });

  test.each([
    ['표 3에서 여성은 60명(50.8%)으로 나타났다.', ['60 60 true', '50.8 50.8 true']],
    [
      '<표 3>과 같이 여성이 60명(58.0%), 남성이 58명(49.2%)이었다.',
      ['60 60 true', '58 58 true', '58.0 50.8 false', '49.2 49.2 true'],
    ],
    ['표 3에서 여성(51%)이 남성(49%)보다 많았다.', ['51 50.8 true', '49 49.2 true']],
  ])('%s', (sentence, expected) => {
    expect(repeatedIn(sentence, people)).toEqual(expected);
  });

  test.each([
    [
      '표 3과 같이 신뢰성은 평균 4.12점(SD=0.51), 공감성은 평균 3.89점(SD=0.62)으로 나타났다.',
      ['4.12 4.12 true', '3.89 3.98 false', '0.51 0.51 true', '0.62 0.62 true'],
    ],
    ['표 3에서 신뢰성의 신뢰도는 .58이었다.', ['.58 .85 false']],
    ['표 3에서 공감성의 Cronbach α는 .8로 나타났다.', ['.8 .79 true']],
    ['표 3에서 공감성의 평균(표준편차)은 3.98(0.62)이었다.', ['3.98 3.98 true', '0.62 0.62 true']],
  ])('%s', (sentence, expected) => {
    expect(repeatedIn(sentence, reliability)).toEqual(expected);
  });
});

describe('nothing is said where it is not certain whose a figure is', () => {
  test.each([
    // No group, no row, no table, or more of them than figures.
    'In Table 3, trust was high (M = 4.80).',
    'In Table 3, hope was as high at the pilot site (M = 4.80) as at the other site (M = 4.31).',
    'Trust was as high at the pilot site (M = 4.80) as at the other site (M = 4.31).',
    'In Table 3, trust and joy were high at the pilot site (M = 4.80).',
    'In Table 3, trust was higher at the pilot site (M = 4.80) than at the other site.',
    'In Table 3, trust was M = 4.80 and M = 4.31 at the pilot site and the other site, respectively.',
    // Of other people, or about so much.
    'In Table 3, trust among women was lower at the pilot site (M = 4.80) than at the other site (M = 4.11).',
    'In Table 3, trust was lower at the pilot site (M = 4.80) than at the other site (M = 4.11; Kim et al., 2019).',
    'In Table 3, trust had a mean difference of 0.50 between the pilot site and the other site.',
  ])('%s', (sentence) => {
    expect(repeatedIn(sentence)).toEqual([]);
  });

  test.each([
    '표 3에서 여성의 80.0%가 만족하였다.',
    '표 3에서 여성은 80.0%가 만족한다고 답하였다.',
    '표 3에서 여성은 약 48%로 나타났다.',
    '표 3에서 여성 중에서 30명(50.0%)이 만족하였다.',
    '표 3에서 여성이 남성보다 12%p 많았다.',
    '표 3에서 남성과 여성은 각각 60명(50.8%), 58명(49.2%)이었다.',
  ])('%s', (sentence) => {
    expect(repeatedIn(sentence, people)).toEqual([]);
  });
});

test('where the table has a second way to its figure, that of the sentence is in question; the message names table and row', () => {
  const { findings } = auditPaper(
    paperOf(paragraph('표 3에서 여성은 16명(50.8%)이었다.'), paragraph('<표 3> 응답자'), people),
  );
  expect(findings).toHaveLength(1);
  expect(findings[0]?.cells.map(({ plain, place }) => [plain, place.in])).toEqual([['16', 'text']]);
  expect(findings[0]?.message.en).toContain('n is 16 in the text, and 60 in table 3, row 여성');
  expect(findings[0]?.message.ko).toContain('본문에는 16, 표 3 ‘여성’ 행에는 60');
});
