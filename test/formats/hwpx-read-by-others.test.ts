import { expect, test } from 'vitest';
import { heading, paragraph } from '../../src/document/document.ts';
import { renderHwpx } from '../../src/formats/hwpx.ts';
import { exampleDocument } from './example-document.ts';
import { readHangul } from './hangul-reader.ts';

const read = readHangul(renderHwpx(exampleDocument, 'ko'), { draw: true });

test('another program finds the cells of a table, spans and stars behind their figures', () => {
  expect(read.tables).toEqual([
    [
      ['Scale', 'Group', 'Mean', 'Mean 95% CI', 't', 'p'],
      ['Service | all', 'Old', '3.99', '[3.50, 4.50]', '-3.024**', '.004'],
      ['', 'New', '–', '–', '', ''],
      ['=Speed', 'Old', '12.00', '[-0.50, 24.50]', '10.500***', '<.001'],
      ['', 'New', '4.00', '[3.00, 5.00]', '', ''],
    ],
  ]);
});

test('another program finds the title, the paragraphs and the captions in their order', () => {
  const { blocks } = exampleDocument;
  const texts = [exampleDocument.title];
  for (const block of blocks) {
    if (block.kind === 'paragraph') texts.push(...block.lines);
    if (block.kind === 'table') texts.push(block.caption);
  }
  expect(read.paragraphs.filter((text) => text.trim() !== '')).toEqual(texts);
});

test('another program draws every letter on a page of A4, and no outlines of letters', () => {
  const [page = ''] = read.pages;
  expect(read.pages).toHaveLength(1);
  const [, width, height] = /^<svg [^>]*width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
  // 210 × 297 mm at 96 dots an inch.
  expect(Number(width)).toBeCloseTo(793.7, 0);
  expect(Number(height)).toBeCloseTo(1122.5, 0);
  const drawn = [...page.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join('');
  expect(drawn).toContain('[3.00,5.00]');
  expect(page).not.toMatch(/<text[^>]*fill="none"/);
});

test('a long document goes on over pages, each with its number', () => {
  const lines = Array.from({ length: 120 }, (_, line) => `${line + 1}행`);
  const { pages } = readHangul(
    renderHwpx({ title: '긴 문서', blocks: [heading('가'), paragraph(lines)] }, 'ko'),
    {
      draw: true,
    },
  );
  expect(pages.length).toBeGreaterThan(2);
});
