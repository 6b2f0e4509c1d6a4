import { describe, expect, test } from 'vitest';
import { auditPaper } from '../../../src/papers/audit-paper.ts';
import type { PaperBlock } from '../../../src/papers/paper.ts';
import { textGrid } from '../text-grid.ts';
import { paperOf, paragraph } from './read-text.ts';

const claimsIn = (...blocks: readonly PaperBlock[]): string[] => {
  const { checks, findings } = auditPaper(paperOf(...blocks));
  const own = checks.filter(({ rule }) => rule === 'significance');
  const broken = own.filter(({ about, holds }) => !holds(about.map(({ plain }) => plain)));
  expect(findings.filter(({ rule }) => rule === 'significance')).toHaveLength(broken.length);
  return own.map(
    (one) =>
      `${one.about.map(({ plain }) => (plain === '' ? '–' : plain)).join(' ')}${broken.includes(one) ? ' !' : ''}`,
  );
};
const claims = (...texts: readonly string[]) => claimsIn(...texts.map(paragraph));

describe('what is called significant, or not, against the p beside it', () => {
  test.each([
    ['The difference was significant, t(58) = 2.50, p = .015.', 'yes .015'],
    ['The difference was statistically significant, t(58) = 1.20, p = .235.', 'yes .235 !'],
    ['The difference was significant (t(58) = 1.20, p > .05).', 'yes >.05 !'],
    ['Scores differed significantly, t(58) = 2.50, p < .05.', 'yes <.05'],
    ['There was no significant difference between men and women, t(58) = 1.20, p = .235.', 'no .235'],
    [
      'There was no statistically significant difference between men and women, t(58) = 2.50, p = .015.',
      'no .015 !',
    ],
    ['Groups did not differ significantly (t(58) = 2.50, p < .05).', 'no <.05 !'],
    ['The effect was non-significant, F(1, 58) = 6.25, p = .015.', 'no .015 !'],
    ['두 집단의 만족도는 통계적으로 유의하게 달랐다(t(58)=1.20, p=.235).', 'yes .235 !'],
    ['통계적으로 유의한 차이가 있는 것으로 나타났다(t(58)=2.50, p=.015).', 'yes .015'],
    ['통계적으로 유의한 차이가 없었다(t(58)=2.50, p=.015).', 'no .015 !'],
    ['차이가 있었으나 통계적으로 유의하지 않았다(t(58)=1.20, p=.235).', 'no .235'],
    ['유의미한 차이를 나타내지 않았다(t(58)=2.50, p<.05).', 'no <.05 !'],
    // .05 may lie on either side.
    ['The difference was significant, t(58) = 2.00, p = .05.', 'yes .05'],
    ['The difference was not significant, t(58) = 2.00, p = .050.', 'no .050'],
    [
      'Men differed significantly, t(58) = 2.50, p = .015, but women did not differ, t(58) = 1.20, p = .235.',
      'yes .015',
    ],
  ])('%s', (text, expected) => {
    expect(claims(text)).toEqual([expected]);
  });

  test.each([
    'The difference was marginally significant, t(58) = 1.90, p = .062.',
    'The difference approached significance, t(58) = 1.90, p = .062.',
    'We asked whether the difference was significant, t(58) = 1.20, p = .235.',
    'The difference was not only significant but large, t(58) = 2.50, p = .015.',
    'While not significant at first, the difference grew, t(58) = 2.50, p = .015.',
    'The difference was significant for men but not women, t(58) = 1.20, p = .235.',
    'The difference was significant, and women were older, t(58) = 1.20, p = .235.',
    'After correction the difference was not significant, t(58) = 2.50, p = .015.',
    'Scores and their significant others, t(58) = 1.20, p = .235; t(58) = 1.30, p = .199.',
    '유의한 경향을 보였다(t(58)=1.90, p=.062).',
    '차이가 유의한지 여부를 보았다(t(58)=1.20, p=.235).',
    '유의확률은 다음과 같다(t(58)=1.20, p=.235).',
    '만족도는 유의하게 높았고, 행복감은 같았다(t(58)=1.20, p=.235).',
  ])('says nothing where the words are not plain: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });

  test('other levels that the paper names are let pass', () => {
    const yes = 'The difference was significant, t(58) = 1.90, p = .062.';
    const no = 'The difference was not significant, t(58) = 2.50, p = .015.';
    expect(claims(yes)).toEqual(['yes .062 !']);
    expect(claims(yes, 'Effects with p < .10 are reported.')).toEqual(['yes .062']);
    expect(claims(yes, 'The significance level was 10 %.')).toEqual(['yes .062']);
    expect(claims(yes, '유의수준은 .10으로 하였다.')).toEqual(['yes .062']);
    expect(claims(yes, 'All tests are one-tailed.')).toEqual(['yes .062']);
    expect(claims(no)).toEqual(['no .015 !']);
    expect(claims(no, 'The alpha level was set at .01.')).toEqual(['no .015']);
    expect(claims(no, '유의수준 1%에서 검정하였다.')).toEqual(['no .015']);
    expect(claims(no, 'The Bonferroni correction was used.')).toEqual(['no .015']);
    expect(claims(no, 'The significance level was 5%.')).toEqual(['no .015 !']);
  });
});

describe('what is called significant against the row of the table that the sentence cites', () => {
  const byP = textGrid(
    `|Scale|M|SD|t|p|
     |Trust|4.30|.44|1.20|.235|
     |Joy|4.12|0.51|2.50|.015|`,
  );
  const byMarks = textGrid(
    `|변수|B|S.E.|t|
     |신뢰성|0.30|0.10|3.00**|
     |공감성|0.10|0.10|1.00|`,
  );
  const about = (sentence: string, table = byP) =>
    claimsIn(paragraph(sentence), paragraph('Table 3. Results'), table, paragraph('* p < .05, ** p < .01'));

  test.each([
    ['As Table 3 shows, trust differed significantly.', 'yes .235 !'],
    ['As Table 3 shows, trust did not differ significantly.', 'no .235'],
    ['As Table 3 shows, joy did not differ significantly.', 'no .015 !'],
  ])('%s', (sentence, expected) => {
    expect(about(sentence)).toEqual([expected]);
  });

  test.each([
    ['표 3에서 신뢰성은 유의한 영향을 미치지 않았다.', 'no ** !'],
    ['표 3에서 공감성은 유의한 영향을 미치지 않았다.', 'no –'],
    ['표 3에서 공감성은 유의한 영향을 미쳤다.', 'yes – !'],
  ])('%s', (sentence, expected) => {
    expect(about(sentence, byMarks)).toEqual([expected]);
  });

  test.each([
    'As Table 3 shows, trust and joy differed significantly.',
    'Trust differed significantly.',
    'As Table 3 shows, all but trust differed significantly.',
    'As Table 3 shows, trust differed significantly (p = .01).',
    'As Table 3 shows, sites differed significantly (as did trust).',
    'As Table 3 shows, trust, age set aside, differed significantly.',
  ])('says nothing of: %s', (sentence) => {
    expect(about(sentence)).toEqual([]);
  });

  test('the finding says what the words say', () => {
    const { findings } = auditPaper(paperOf(paragraph('차이는 통계적으로 유의하였다(t(58)=1.20, p=.235).')));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.cells.map(({ plain }) => plain)).toEqual(['yes']);
    expect(findings[0]?.message.en).toContain('the words call it significant, and p is .235');
    expect(findings[0]?.message.ko).toContain('본문에는 유의하다고 되어 있으나 p: .235');
  });
});
