import { expect, test } from 'vitest';
import { statementsOfText } from '../../../src/papers/text/statements-of-text.ts';
import { paperOf, paragraph, resultTexts } from './read-text.ts';

test.each([
  ['t(118) = 2.19, p = .031', 't 2.19, df 118, p .031'],
  ['(t(118)=2.19,p=.031)', 't 2.19, df 118, p .031'],
  ['t [118] = 2.19; p < .05', 't 2.19, df 118, p <.05'],
  ['t(118) = −2.19, p = .031', 't -2.19, df 118, p .031'],
  ['t(118) = – 2.19, p ＝ .031', 't -2.19, df 118, p .031'],
  ['t(118) = 2.19, p ≤ .05', 't 2.19, df 118, p ≤.05'],
  ['t(1,118) = 2.19, p = .029', 't 2.19, df 1118, p .029'],
  ['t(98,4) = 2,19; p = ,031', 't 2.19, df 98.4, p .031'],
  ['t(118) = 2.19, d = 0.40, 95% CI [0.04, 0.76], p = .031', 't 2.19, df 118, p .031'],
  [
    'F(2, 117) = 4.31, MSE = 0.52, p = .016, ηp² = .07',
    'f 4.31, df1 2, df2 117, p .016, partial_eta_squared .07',
  ],
  ['F(2, 117) = 4.31, partial η² = .07, p = .016', 'f 4.31, df1 2, df2 117, p .016, partial_eta_squared .07'],
  ['F(2, 117) = 4.31, p = .016, η² = .07', 'f 4.31, df1 2, df2 117, p .016'],
  ['F(2,117)=4.31, p<.05', 'f 4.31, df1 2, df2 117, p <.05'],
  ['F(1, 1,117) = 1,234.56, p < .001', 'f 1234.56, df1 1, df2 1117, p <.001'],
  ['F(1,8; 90,2) = 4,31; p = ,019', 'f 4.31, df1 1.8, df2 90.2, p .019'],
  ['χ²(1, N = 120) = 2.22, p = .136', 'chi_square 2.22, df 1, p .136, n 120'],
  ['χ^2(1) = 2.22, p = .136', 'chi_square 2.22, df 1, p .136'],
  ['x2(1) = 2.22, p = .136', 'chi_square 2.22, df 1, p .136'],
  ['X2 (1, n = 1,200) = 2.22, p = .136', 'chi_square 2.22, df 1, p .136, n 1200'],
  ['gender, 2(1, N = 120) = 2.22, p = .136', 'chi_square 2.22, df 1, p .136, n 120'],
  ['r(118) = .31, p < .001', 'r .31, df 118, p <.001'],
  ['z = 2.1, p = .036', 'z 2.1, p .036'],
  ['Q(3) = 7.9, p = .048 and H(2) = 6.1, p = .047', 'q 7.9, df 3, p .048|h 6.1, df 2, p .047'],
  ['t(118) = 1.20, n.s.', 't 1.20, df 118, p >.05'],
  ['차이가 있었다(t=2.19, p=.031).', 't 2.19, p .031'],
  ['t값은 2.19(p<.05)로', 't 2.19, p <.05'],
  ['t = 2.19(p<.05)', 't 2.19, p <.05'],
  ['t=2.19*, df=118, p<.05', 't 2.19, df 118, p <.05'],
  ['χ²=4.31(df=1, p=.038)', 'chi_square 4.31, df 1, p .038'],
  ['F = 4.31 (df = 2, 117), p = .016', 'f 4.31, df1 2, df2 117, p .016'],
  ['카이제곱(2) = 7.9, 유의확률 = .019', 'chi_square 7.9, df 2, p .019'],
  ['t(118) = 2.19, p = .000', 't 2.19, df 118, p .000'],
])('%s is read', (text, results) => {
  expect(resultTexts(`We found a difference, ${text} in all.`).join('|')).toBe(results);
});

test.each([
  'F = 4.31, p = .016',
  'r = .31, p < .01',
  't(118) = 2.19',
  'F(1, 30) < 1, p > .05',
  'U = 1234.5, p = .036',
  't(118) = 6.1, p = 1.2 × 10⁻⁸',
  't(118) = 6.1, p = 1.2e-8',
  't(118) = 2.19, p = 31',
  't(118) = 2.19, p = .01-.05',
  'F(1, 234) = 1,234, ns',
  'ΔF(2, 117) = 4.31, p = .016',
  't(118) = 2.19 and F(2, 117) = 3.2, ps < .05',
  'by the Bonferroni correction t(118) = 2.19, p = .093',
  'as in the permutation test, t(118) = 2.19, p = .04',
  'Fisher’s exact test gave χ²(1) = 4.31, p = .051',
  'Greenhouse-Geisser: F(2, 60) = 3.40, p = .046',
])('%s is not read', (text) => {
  expect(resultTexts(text)).toEqual([]);
});

test('each figure has its place in the document’s own characters', () => {
  const text =
    '만족도는 달랐다(χ²(1,\u{00A0}N\u{2009}=\u{200B} 120) ＝ −2.22).  t\u{2009}(118) ＝ −2.19, p < .05.';
  const [statement] = statementsOfText(paperOf(paragraph('표'), paragraph(text)));
  const places = Object.values(statement?.test ?? {}).map(({ place, printed }) =>
    place.in === 'text' ? [place.block, text.slice(place.start, place.end), printed] : [],
  );
  const printed = 't\u{2009}(118) ＝ −2.19, p < .05';
  expect(places).toEqual([
    [1, '−2.19', printed],
    [1, '118', printed],
    [1, '.05', printed],
  ]);
});
