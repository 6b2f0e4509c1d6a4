import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { heading, paragraph } from '../../src/document/document.ts';
import { renderDocx } from '../../src/formats/docx.ts';
import { exampleDocument } from './example-document.ts';
import { elementsOf } from './well-formed-xml.ts';
import { partOf } from './zip-part.ts';

const archive = renderDocx(exampleDocument, 'en');
const body = partOf(archive, 'word/document.xml');
const elements = elementsOf(body);
const named = (name: string) => elements.filter((one) => one.name === name);

test('every part is well-formed, and every one that is named is there', () => {
  const parts = Object.keys(unzipSync(archive));
  for (const part of parts) expect(elementsOf(partOf(archive, part)).length, part).toBeGreaterThan(0);
  const types = elementsOf(partOf(archive, '[Content_Types].xml'));
  const overrides = types.flatMap(({ attributes }) => attributes['PartName']?.slice(1) ?? []);
  expect(parts).toEqual(expect.arrayContaining(overrides));
  const styles = elementsOf(partOf(archive, 'word/styles.xml'));
  const defined = styles.flatMap(({ attributes }) => attributes['w:styleId'] ?? []);
  const used = new Set(named('w:pStyle').map(({ attributes }) => attributes['w:val']));
  expect([...used].filter((style) => !defined.includes(style ?? ''))).toEqual([]);
});

test('characters that XML does not allow become visible ones, in words and in the title', () => {
  const hostile = 'a\ufffeb\uffffc\ud800d\u0001e';
  const written = renderDocx({ ...exampleDocument, title: hostile, blocks: [paragraph([hostile])] }, 'en');
  const texts = elementsOf(partOf(written, 'word/document.xml')).map(({ text }) => text);
  expect(texts).toContain('a\ufffdb\ufffdc\ufffdd\ufffde');
  expect(elementsOf(partOf(written, 'docProps/core.xml')).map(({ text }) => text)).toContain(
    'a\ufffdb\ufffdc\ufffdd\ufffde',
  );
});

test('the same document has the same bytes, whenever and wherever it is written', () => {
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Pacific/Auckland';
  const elsewhere = hash(renderDocx(exampleDocument, 'en'));
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(elsewhere).toBe(hash(archive));
});

test('a table has its header on every page, whole rows, and the three rules of APA', () => {
  const rows = body.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
  expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toHaveLength(named('w:tbl').length);
  expect(rows.filter((row) => row.includes('<w:cantSplit/>'))).toHaveLength(rows.length);
  const ruled = rows.map((row) => [row.includes('<w:top '), row.includes('<w:bottom ')]);
  expect(ruled.filter(([top]) => top)).toHaveLength(named('w:tbl').length);
  expect(ruled.filter(([, bottom]) => bottom)).toHaveLength(2 * named('w:tbl').length);
  expect(body).not.toMatch(/<w:(?:left|right|insideV) w:val="single"/);
});

test('no table is wider than the page, and its cells are as wide as its grid', () => {
  const [width = 0] = named('w:pgSz').map(({ attributes }) => Number(attributes['w:w']));
  const [margins] = named('w:pgMar').map(({ attributes }) => 2 * Number(attributes['w:left']));
  for (const table of body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []) {
    const grid = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, column]) => Number(column));
    expect(grid.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(width - (margins ?? 0));
    for (const [row] of table.matchAll(/<w:tr>.*?<\/w:tr>/gs)) {
      expect([...row.matchAll(/<w:tcW w:w="(\d+)"/g)].map(([, cell]) => Number(cell))).toEqual(grid);
    }
  }
});

test('a mark is raised, a figure below zero has the minus of print, and texts stand for themselves', () => {
  expect(body).toContain('−3.02');
  expect(body).toMatch(/<w:vertAlign w:val="superscript"\/><\/w:rPr><w:t xml:space="preserve">\*\*<\/w:t>/);
  const hostile = partOf(
    renderDocx({ title: '<w:p>&', blocks: [heading('</w:body>'), paragraph(['a\u0007\u202eb'])] }, 'en'),
    'word/document.xml',
  );
  const texts = elementsOf(hostile).filter(({ name }) => name === 'w:t');
  expect(texts.map(({ text }) => text).slice(0, 2)).toEqual(['<w:p>&', '</w:body>']);
  expect(hostile).toContain('w:val="Heading1"');
});
