import { expect, test } from 'vitest';
import { buildTable } from '../../src/document/build-table.ts';
import { heading, number, paragraph, text } from '../../src/document/document.ts';
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

test('another program finds the title and the paragraphs in their order', () => {
  const { blocks } = exampleDocument;
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.lines : []));
  expect(read.paragraphs.filter((text) => text.trim() !== '')).toEqual([exampleDocument.title, ...lines]);
});

test('another program draws every letter on a page of A4, and no outlines of letters', () => {
  const [page = ''] = read.pages;
  expect(read.pages).toHaveLength(1);
  const [, width, height] = /^<svg [^>]*width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
  // 210 × 297 mm at 96 dots an inch.
  expect(Number(width)).toBeCloseTo(793.7, 0);
  expect(Number(height)).toBeCloseTo(1122.5, 0);
  expect(drawnText(page)).toContain('[3.00,5.00]');
  expect(page).not.toMatch(/<text[^>]*fill="none"/);
});

test('another program draws a caption above the table that it belongs to, and no letter outside of the page', () => {
  const [page = ''] = read.pages;
  const heights = [...page.matchAll(/<text[^>]* y="([\d.]+)"[^>]*>([^<]*)<\/text>/g)].map(([, y, text]) => ({
    y: Number(y),
    text,
  }));
  const first = (letter: string, from = 0) =>
    heights.findIndex(({ text }, at) => at >= from && text === letter);
  // "Guests" begins the note at the top, too.
  const caption = heights.filter(({ text }) => text === 'G')[1]?.y ?? 0;
  expect(caption).toBeGreaterThan(0);
  expect(caption).toBeLessThan(heights[first('[')]?.y ?? 0);
  for (const { y } of heights) expect(y).toBeLessThan(1122);
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

test('a table longer than a page goes on with its header, and a shorter one stays whole', () => {
  const tableOf = (rows: number, name: string) =>
    buildTable(
      { id: 't', name: 'T', caption: name },
      [
        { id: 'row', header: 'Zeile', kind: 'text', cell: (row: number) => text(`${name} ${row}`) },
        { id: 'n', header: 'n', kind: 'number', cell: (row: number) => number(row, 0) },
      ],
      Array.from({ length: rows }, (_, row) => row),
    );
  const written = renderHwpx({ title: 'T', blocks: [tableOf(100, 'A'), tableOf(10, 'B')] }, 'en');
  const { pages } = readHangul(written, { draw: true });
  const texts = pages.map(drawnText);
  const ofA = texts.filter((page) => /A\d/.test(page));
  expect(ofA.length).toBeGreaterThan(1);
  for (const page of ofA) expect(page).toContain('Zeile');
  expect(texts.filter((page) => /B\d/.test(page))).toHaveLength(1);
});

/** Letters in the order in which they stand in the picture. */
function drawnText(page: string): string {
  return [...page.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join('');
}
