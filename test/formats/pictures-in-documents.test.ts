import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { heading, type Picture } from '../../src/document/document.ts';
import { renderDocx } from '../../src/formats/docx.ts';
import { renderHtml } from '../../src/formats/html.ts';
import { holdsHangul, openRaster } from '../../src/formats/png/raster.ts';
import { drawPicture } from '../../src/formats/svg/draw-picture.ts';
import { onPaper } from '../../src/formats/svg/theme.ts';
import { renderXlsx } from '../../src/formats/xlsx.ts';
import { temporaryFile, temporaryFolder } from '../temporary-file.ts';
import { elementsOf } from './well-formed-xml.ts';
import { partOf } from './zip-part.ts';

const picture = (caption: string): Picture => ({
  kind: 'picture',
  id: 'p',
  name: 'P',
  caption,
  description: 'Pilot is higher.',
  drawing: {
    kind: 'forest',
    axis: { label: 'Difference', min: -1, max: 1 },
    decimals: 2,
    sides: ['Comparison', 'Pilot'],
    rows: [{ label: 'Service', indent: 0, estimate: { value: 0.4, low: 0.1, high: 0.7 } }],
  },
});
const english = picture('Scores & <groups>');
const raster = await openRaster(false).catch(() => null);
/** One grey pixel stands for a picture where the machine has no fonts. */
const pixel = {
  png: new Uint8Array(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
      'base64',
    ),
  ),
  width: 720,
  height: 400,
};
const svgOf = (one: Picture) => drawPicture(one, onPaper(one.id));
const draw = async (one: Picture) => (raster ? raster(svgOf(one)) : pixel);
const drawn = new Map([[english, await draw(english)]]);
const shown = { title: 'T', blocks: [heading('A'), english] };

test.runIf(raster !== null)('a picture as PNG has two dots for each pixel', async () => {
  const { png, width, height } = await draw(english);
  const view = new DataView(png.buffer, png.byteOffset);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([2 * width, 2 * height]);
  expect(width).toBe(720);
});

const hasFont = await openRaster(true).then(
  () => true,
  () => false,
);

test.runIf(hasFont)('with a font for Korean the same picture has the same bytes each time', async () => {
  const korean = picture('점수');
  expect(Buffer.compare((await draw(korean)).png, (await draw(korean)).png)).toBe(0);
});

test('in Word a picture is a file that the document refers to, with what it shows, no wider than the page', () => {
  const archive = renderDocx(shown, 'en', drawn);
  const elements = elementsOf(partOf(archive, 'word/document.xml'));
  const attributes = (name: string) => elements.find((one) => one.name === name)?.attributes ?? {};
  const relation = elementsOf(partOf(archive, 'word/_rels/document.xml.rels')).find(
    (one) => one.attributes['Id'] === attributes('a:blip')['r:embed'],
  )?.attributes;
  expect(unzipSync(archive)[`word/${relation?.['Target']}`]).toEqual(
    new Uint8Array(drawn.get(english)?.png ?? []),
  );
  expect(attributes('wp:docPr')['descr']).toBe('Scores & <groups>. Pilot is higher.');
  const { cx, cy } = attributes('wp:extent');
  const room = Number(attributes('w:pgSz')['w:w']) - 2 * Number(attributes('w:pgMar')['w:left']);
  expect(Number(cx) / 635).toBeLessThanOrEqual(room);
  expect(Number(cy) / Number(cx)).toBeCloseTo((drawn.get(english)?.height ?? 0) / 720, 3);
  expect(elements.filter(({ name }) => name === 'w:tbl')).toEqual([]);
});

test('in a workbook pictures stand on a sheet of their own beside the tables of what they show', async () => {
  const safe = (text: string) => text;
  const workbook = await renderXlsx(shown, { language: 'en', safe }, drawn);
  const parts = Object.keys(unzipSync(workbook));
  expect(parts.filter((name) => /^xl\/media\/.*\.png$/.test(name))).toHaveLength(1);
  const sheets = elementsOf(partOf(workbook, 'xl/workbook.xml')).flatMap(
    ({ attributes }) => attributes['name'] ?? [],
  );
  expect(sheets).toEqual(expect.arrayContaining(['P (picture)', 'Pictures', 'Notes']));
  const sheet = elementsOf(partOf(workbook, `xl/worksheets/sheet${sheets.indexOf('Pictures') + 1}.xml`));
  expect(sheet.find(({ name }) => name === 'pageSetup')?.attributes['fitToHeight']).toBe('0');
  const rows = sheet.filter(({ name }) => name === 'row');
  const room = rows.slice(1).map(({ attributes }) => (Number(attributes['ht']) * 96) / 72);
  expect(room.reduce((total, one) => total + one, 0)).toBeGreaterThan(drawn.get(english)?.height ?? 0);
});

test('a workbook has the same bytes whenever it is written', async () => {
  const safe = (text: string) => text;
  const before = await renderXlsx(shown, { language: 'en', safe }, drawn);
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(Buffer.compare(before, await renderXlsx(shown, { language: 'en', safe }, drawn))).toBe(0);
});

const hanaro = (folder: string | null, ...args: readonly string[]) =>
  spawnSync(process.execPath, ['bin/hanaro.js', 'plot', 'indicators', 'fixtures/users.csv', ...args], {
    encoding: 'utf8',
    env: {
      ...process.env,
      ...(folder === null
        ? {}
        : {
            FONTCONFIG_FILE: temporaryFile(
              'fonts.conf',
              `<?xml version="1.0"?><fontconfig><dir>${folder}</dir><cachedir>${temporaryFolder()}</cachedir></fontconfig>`,
            ),
          }),
    },
  });

test('without any font PNG is refused in English, too', () => {
  const folder = temporaryFolder();
  const refused = hanaro(folder, '--lang', 'en', '--output', join(folder, 'x.png'));
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain('no fonts');
});

test('without a font that has Hangul PNG is refused, and a document takes the tables; each says why', () => {
  expect(holdsHangul(svgOf(picture('점수')))).toBe(true);
  expect(holdsHangul(svgOf(english))).toBe(false);
  const folder = temporaryFolder();
  const refused = hanaro(folder, '--lang', 'ko', '--output', join(folder, 'x.png'));
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain('한글 글꼴');
  const word = hanaro(folder, '--lang', 'ko', '--output', join(folder, 'x.docx'));
  expect(word.status).toBe(0);
  expect(word.stderr).toContain('그림 자리에 표를 넣었습니다');
  expect(
    Object.keys(unzipSync(readFileSync(join(folder, 'x.docx')))).filter((name) => name.endsWith('.png')),
  ).toEqual([]);
});

test('a picture somewhat higher than a page is printed on one; a low one and a very high one as they are', () => {
  const rows = (count: number) => {
    const one = picture('a');
    const { drawing } = one;
    if (drawing.kind !== 'forest') throw new Error('another kind');
    const all = Array.from({ length: count }, () => drawing.rows).flat();
    return renderHtml({ title: 'T', blocks: [{ ...one, drawing: { ...drawing, rows: all } }] }, 'en');
  };
  const printed = [1, 40, 200].map((count) => rows(count).includes('<figure class="page" '));
  expect(printed).toEqual([false, true, false]);
});
