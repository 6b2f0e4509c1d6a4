import { expect, test } from 'vitest';
import { printable } from '../../src/formats/printable.ts';

const codes = (...ranges: readonly (readonly [number, number])[]) =>
  ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, offset) => first + offset));

test('text in any script, punctuation and emoji stay as they are', () => {
  for (const text of [
    '',
    '매우 그렇다',
    '동↔복지관 · 1–5',
    'naïve “quoted”',
    '٣ עברית',
    '👩‍👧 😀',
    '\ufffd',
    'a b',
  ]) {
    expect(printable(text)).toBe(text);
  }
});

test('every control character becomes visible: escape sequences, line ends, backspaces, C1', () => {
  for (const code of codes([0x00, 0x1f], [0x7f, 0x9f])) {
    expect([code, printable(`a${String.fromCodePoint(code)}b`)]).toEqual([code, 'a\ufffdb']);
  }
  expect(printable('\u001b[31mred\u001b[0m\u0007\r\n')).toBe('\ufffd[31mred\ufffd[0m\ufffd\ufffd\ufffd');
  expect(printable('\u001b]0;title\u0007')).not.toContain('\u001b');
});

test('every mark that turns the reading direction becomes visible, and so do the line separators', () => {
  // Unicode 15, UAX #9: ALM; LRM, RLM; LRE, RLE, PDF, LRO, RLO; LRI, RLI, FSI, PDI. Then U+2028 and U+2029.
  for (const code of codes(
    [0x61c, 0x61c],
    [0x200e, 0x200f],
    [0x202a, 0x202e],
    [0x2066, 0x2069],
    [0x2028, 0x2029],
  )) {
    expect([code, printable(`a${String.fromCodePoint(code)}b`)]).toEqual([code, 'a\ufffdb']);
  }
});
