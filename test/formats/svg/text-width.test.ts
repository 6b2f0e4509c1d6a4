import { expect, test } from 'vitest';
import { textWidth, wrapWords } from '../../../src/formats/svg/text-width.ts';
import { fc } from '../../fast-check.ts';

test('Hangul is as wide as the font is high, a combining mark has no width', () => {
  expect(textWidth('복지', 12)).toBe(24);
  expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
  expect(textWidth('', 12)).toBe(0);
});

test('words stay whole where they have room, in order, and no line is wider than its room', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[가-힣a-zA-Z]{1,12}$/), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 160, max: 400 }),
      (words, room) => {
        const lines = wrapWords(words.join(' '), room, 12);
        expect(lines.join(' ').split(' ')).toEqual(words);
        for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(room);
      },
    ),
    { seed: 14, numRuns: 200 },
  );
});

test('a word that is wider than its room is cut, and nothing of it is lost', () => {
  const lines = wrapWords(`a ${'가'.repeat(30)}`, 100, 10);
  expect(lines.join('').replaceAll(' ', '')).toBe(`a${'가'.repeat(30)}`);
  for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(100);
});

test('a number stays with what it is the number of', () => {
  const lines = wrapWords('시범지역 (n = 30)', 70, 10);
  expect(lines).toEqual(['시범지역', '(n = 30)']);
});
