import { expect, test } from 'vitest';
import { wrapCells } from '../../src/render/wrap-cells.ts';

const wrapText = (label: string, width: number) => wrapCells([label], width)[0];

test('a text that fits is one line', () => {
  expect(wrapText('Felt welfare', 12)).toBe('Felt welfare');
  expect(wrapCells([], 12)).toEqual([]);
});

test('a longer one breaks at its spaces, each line as full as it can be', () => {
  expect(wrapText('a bb ccc dddd', 6)).toBe('a bb\nccc\ndddd');
  expect(wrapText('a bb ccc dddd', 8)).toBe('a bb ccc\ndddd');
});

test('Hangul counts two cells a syllable', () => {
  expect(wrapText('민간 복지 공무원', 9)).toBe('민간 복지\n공무원');
  expect(wrapText('민간 복지 공무원', 8)).toBe('민간\n복지\n공무원');
});

test('every line keeps the indent of the first, and has room for it', () => {
  expect(wrapText('    aa bb cc', 9)).toBe('    aa bb\n    cc');
  expect(wrapText('    aa bb cc', 8)).toBe('    aa\n    bb\n    cc');
});

test('a word wider than the line has a line to itself', () => {
  expect(wrapText('a incomprehensible b', 6)).toBe('a\nincomprehensible\nb');
});

test('the rest of a text fills the cells below that are empty', () => {
  expect(wrapCells(['aa bb', '', 'cc'], 2)).toEqual(['aa', 'bb', 'cc']);
  expect(wrapCells(['aa', '', 'bb cc', ''], 2)).toEqual(['aa', '', 'bb', 'cc']);
  expect(wrapCells(['  aa bb', '', ''], 4)).toEqual(['  aa', '  bb', '']);
});

test('what those cells cannot hold stands in the last of them', () => {
  expect(wrapCells(['aa bb cc dd', '', 'ee'], 2)).toEqual(['aa', 'bb\ncc\ndd', 'ee']);
  expect(wrapCells(['aa bb cc dd', '', ''], 2)).toEqual(['aa', 'bb', 'cc\ndd']);
  expect(wrapCells(['aa bb', 'cc dd', ''], 2)).toEqual(['aa\nbb', 'cc', 'dd']);
});
