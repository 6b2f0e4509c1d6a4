import { Chalk } from 'chalk';
import { expect, test } from 'vitest';
import { buildTable } from '../../src/document/build-table.ts';
import { type Document, text } from '../../src/document/document.ts';
import { renderDocx } from '../../src/formats/docx.ts';
import { renderHtml } from '../../src/formats/html.ts';
import { renderHwpx } from '../../src/formats/hwpx.ts';
import { renderMarkdown } from '../../src/formats/markdown.ts';
import { renderTerminal } from '../../src/formats/terminal/terminal.ts';
import { renderXlsx } from '../../src/formats/xlsx.ts';
import { workbookCells } from './workbook-cells.ts';
import { partOf } from './zip-part.ts';

/** A table of a paper in which 26 is wrong, and 28 is not. */
const shown: Document = {
  title: 'Table 13',
  blocks: [
    buildTable(
      { id: 'printed', name: 'Tables', caption: 'Table 13' },
      [
        { id: 'row', header: '', kind: 'text', cell: ({ row }) => text(row) },
        { id: 'n', header: 'n', kind: 'number', cell: ({ n, wrong }) => text(n, { wrong }) },
      ],
      [
        { row: 'Women', n: '26', wrong: true },
        { row: 'Men', n: '28', wrong: false },
      ],
    ),
  ],
};

test('a wrong figure has a sign behind it on the screen, where there may be no colour', () => {
  const screen = renderTerminal(shown, { chalk: new Chalk({ level: 0 }), language: 'en', width: 80 });
  expect(screen).toMatch(/Women +26 \(!\)$/m);
  expect(screen).toMatch(/Men +28$/m);
});

test('a wrong figure is bold and has its sign in Markdown', () => {
  const written = renderMarkdown(shown, 'en');
  expect(written).toContain('| Women | **26 (!)** |');
  expect(written).toContain('| Men | 28 |');
});

test('a wrong figure is marked on a page, with its sign', () => {
  const page = renderHtml(shown, 'en');
  expect(page).toMatch(/<mark[^>]*>26 \(!\)<\/mark>/);
  expect(page.match(/<mark/g)).toHaveLength(1);
});

test('a wrong figure is bold on a ground in Word, with its sign', () => {
  const body = partOf(renderDocx(shown, 'en'), 'word/document.xml');
  expect(body).toMatch(/<w:b\/>.*<w:shd [^>]*>.*<w:t [^>]*>26 \(!\)<\/w:t>/);
  expect(body.match(/<w:shd /g)).toHaveLength(1);
});

test('a wrong figure is bold on a ground in Hangul, with its sign', () => {
  const written = renderHwpx(shown, 'en');
  const section = partOf(written, 'Contents/section0.xml');
  const look = /<hp:run charPrIDRef="(\d+)"><hp:t>26 \(!\)<\/hp:t>/.exec(section)?.[1];
  const looks = partOf(written, 'Contents/header.xml').match(/<hh:charPr .*?<\/hh:charPr>/gs) ?? [];
  expect(looks[Number(look)]).toMatch(/shadeColor="#\w+".*<hh:bold\/>/);
  const other = /<hp:run charPrIDRef="(\d+)"><hp:t>28<\/hp:t>/.exec(section)?.[1];
  expect(looks[Number(other)]).toMatch(/shadeColor="none"/);
});

test('a wrong figure has its sign in a workbook', async () => {
  const cells = await workbookCells(await renderXlsx(shown, { language: 'en', safe: (same) => same }));
  expect(JSON.stringify(cells)).toContain('26 (!)');
});
