import { expect, test } from 'vitest';
import { normalised } from '../../../src/codebook/words/normalised.ts';

test.each([
  ['decomposed Hangul', '시범'.normalize('NFD'), '시범'],
  ['full-width letters and digits', 'Ａ５（１）', 'a5(1)'],
  ['an ideographic space', '타\u3000지역', '타지역'],
  ['a no-break space', '타\u00a0지역', '타지역'],
  ['runs of spaces, and those at the ends', '  타 \t\n 지역 ', '타지역'],
  ['a space between digits, which stays', '1 2 점', '1 2점'],
  ['a zero-width space and joiner', '시\u200b범\u200d', '시범'],
  ['a byte-order mark', '\ufeffid', 'id'],
  ['marks of direction', '\u202eabc\u202c', 'abc'],
  ['a soft hyphen', 'co\u00adoperation', 'cooperation'],
  ['capitals', 'Tangibles_1', 'tangibles_1'],
])('%s: %j is compared as %j', (_, text, compared) => {
  expect(normalised(text)).toBe(compared);
});

test.each(['5²', '½', '①', '５²'])('%j keeps its form: another one would be another number', (text) => {
  expect(normalised(text)).not.toMatch(/^\d+$/);
});
