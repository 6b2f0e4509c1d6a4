import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { wrap } from '../../src/formats/terminal/wrap.ts';
import { fc } from '../fast-check.ts';

test('breaks at spaces, keeps the indent, and hangs the lines that follow', () => {
  expect(wrap('  one two three', 9)).toEqual(['  one two', '  three']);
  expect(wrap('one two three', 7, 2)).toEqual(['one two', '  three']);
  expect(wrap('in fixtures/example/cafe.csv', 14)).toEqual(['in fixtures/', 'example/', 'cafe.csv']);
});

test('breaks within a word only where it is wider than a line, and never within a character', () => {
  expect(wrap('협력지원체계관리', 8)).toEqual(['협력지원', '체계관리']);
  expect(wrap('a 협력지원체계', 7)).toEqual(['a', '협력지', '원체계']);
  expect(wrap('👨‍👩‍👧👨‍👩‍👧', 2)).toEqual(['👨‍👩‍👧', '👨‍👩‍👧']);
});

test('no line is wider than asked for, and no letter is lost', () => {
  const letter = fc.constantFrom('a', 'b', ' ', '가', '나', '-');
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 60 }), fc.integer({ min: 4, max: 30 }), (letters, width) => {
      const text = letters.join('').trim();
      const lines = wrap(text, width, 2);
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});
