import { expect, test } from 'vitest';
import type { Picture } from '../../src/document/document.ts';
import { heading } from '../../src/document/document.ts';
import { renderHwpx } from '../../src/formats/hwpx.ts';
import { readHangul } from './hangul-reader.ts';
import { elementsOf } from './well-formed-xml.ts';
import { partOf } from './zip-part.ts';

const picture: Picture = {
  kind: 'picture',
  id: 'p',
  name: 'P',
  caption: 'Scores & <groups>',
  description: 'Pilot is higher.',
  drawing: {
    kind: 'forest',
    axis: { label: 'Difference', min: -1, max: 1 },
    decimals: 2,
    sides: ['Comparison', 'Pilot'],
    rows: [{ label: 'Service', indent: 0, estimate: { value: 0.4, low: 0.1, high: 0.7 } }],
  },
};
/** One grey pixel. */
const png = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const shown = { title: 'T', blocks: [heading('A'), picture] };
const drawn = new Map([[picture, { png, width: 720, height: 400 }]]);
const archive = renderHwpx(shown, 'en', drawn);
const section = partOf(archive, 'Contents/section0.xml');
const elements = elementsOf(section);
const attributes = (name: string) => elements.find((one) => one.name === name)?.attributes ?? {};

test('a picture that is drawn is a file in the document, named in its contents and where it stands', () => {
  const id = attributes('hc:img')['binaryItemIDRef'];
  const contents = elementsOf(partOf(archive, 'Contents/content.hpf'));
  const item = contents.find((one) => one.attributes['id'] === id)?.attributes;
  expect(item).toMatchObject({ href: `BinData/${id}.png`, 'media-type': 'image/png', isEmbeded: '1' });
  expect(partOf(archive, `BinData/${id}.png`)).toContain('PNG');
  expect(section).not.toContain('<hp:tbl');
});

test('a picture says what it shows to those who do not see it', () => {
  const comment = elements.find(({ name }) => name === 'hp:shapeComment');
  expect(comment?.text).toBe('Scores & <groups>. Pilot is higher.');
});

test('a picture keeps its proportions and is no wider than the page', () => {
  const size = attributes('hp:sz');
  const margin = attributes('hp:margin');
  const room = Number(attributes('hp:pagePr')['width']) - Number(margin['left']) - Number(margin['right']);
  expect(Number(size['width'])).toBeLessThanOrEqual(room);
  expect(Number(size['width'])).toBeGreaterThan(room - 2);
  expect(Number(size['height']) / Number(size['width'])).toBeCloseTo(400 / 720, 3);
});

test('another program draws it, on one page', () => {
  const { pages } = readHangul(archive, { draw: true });
  expect(pages).toHaveLength(1);
  expect(pages[0]).toMatch(/<image [^>]*data:image\/png;base64,/);
});

test('the table of a picture that cannot be drawn stands in its place', () => {
  const written = renderHwpx(shown, 'en');
  expect(partOf(written, 'Contents/section0.xml')).toContain('<hp:tbl');
  expect(readHangul(written).tables).toHaveLength(1);
});
