import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { cellWidth, letterByCell, lettersAsBefore } from '../../src/formats/cell-width.ts';

// Unicode Standard Annex #11: Hangul, ideographs and full-width forms are Wide; the marks of our tables are not.
test.each([
  ['', 0],
  [' ~', 2],
  ['Happiness', 9],
  ['서비스 품질', 11],
  ['漢字', 4],
  ['５', 2],
  ['é', 1],
  ['e\u0301', 1],
  ['동↔복', 5],
  ['1–5 · 0–100 ─ … ÷ − ’ ʷ', 23],
  ['\ufffd', 1],
  ['\u001b[1m굵게\u001b[22m', 4],
])('%j takes %i cells', (text, cells) => {
  expect(cellWidth(text)).toBe(cells);
});

test('every single character takes the cells that string-width gives it', () => {
  for (let code = 0; code <= 0xffff; code += 1) {
    const letter = String.fromCharCode(code);
    if (cellWidth(`a${letter}`) !== stringWidth(`a${letter}`)) expect.fail(`U+${code.toString(16)}`);
  }
});

test.each(['', 'Happiness', '서비스 품질 (1–5)', '  가나다\n\u001b[1m라\u001b[22m'])(
  '%j is taken apart into as many letters as cells, which take as many cells, and put together again',
  (text) => {
    for (const line of text.split('\n')) {
      const letters = letterByCell(line);
      expect(stringWidth(letters)).toBe(stringWidth(line));
      expect(cellWidth(letters)).toBe(cellWidth(line));
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of colours
      expect(letters.replace(/\u001b\[\d+m/g, '')).toHaveLength(cellWidth(line));
    }
    expect(lettersAsBefore(letterByCell(text))).toBe(text);
  },
);
