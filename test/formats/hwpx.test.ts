import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { buildTable } from '../../src/document/build-table.ts';
import { heading, number, paragraph, text } from '../../src/document/document.ts';
import { renderHwpx } from '../../src/formats/hwpx.ts';
import { exampleDocument } from './example-document.ts';
import { elementsOf } from './well-formed-xml.ts';
import { hangulTables } from './written-tables.ts';
import { partOf } from './zip-part.ts';

const archive = renderHwpx(exampleDocument, 'ko');
const header = elementsOf(partOf(archive, 'Contents/header.xml'));
const section = partOf(archive, 'Contents/section0.xml');
const elements = elementsOf(section);
const named = (name: string, of = elements) => of.filter((one) => one.name === name);
const attributesNamed = (attribute: string, of = elements) =>
  of.flatMap(({ attributes }) => attributes[attribute] ?? []);

/** A table of so many columns of figures. */
const wide = (columns: number, lead = 'Row') =>
  buildTable(
    { id: 'wide', name: 'Wide', caption: 'Wide' },
    [
      { id: 'row', header: '', kind: 'text', cell: () => text(lead) },
      ...Array.from({ length: columns }, (_, index) => ({
        id: `c${index}`,
        header: `c${index}`,
        kind: 'number' as const,
        cell: () => number(12345.678, 3),
      })),
    ],
    [0, 1, 2],
  );

test('the kind of the file stands first, as it is, where readers look for it', () => {
  const start = Buffer.from(archive.slice(0, 57)).toString('latin1');
  expect(start.slice(30)).toBe('mimetypeapplication/hwp+zip');
  // Neither compressed nor with anything before the content.
  expect(archive[8]).toBe(0);
  expect(archive[28]).toBe(0);
});

test('every part is well-formed, and the contents name every one that is there', () => {
  const parts = Object.keys(unzipSync(archive));
  for (const part of parts.filter((name) => /\.(xml|hpf)$/.test(name)))
    expect(elementsOf(partOf(archive, part)).length, part).toBeGreaterThan(0);
  const items = named('opf:item', elementsOf(partOf(archive, 'Contents/content.hpf')));
  const listed = attributesNamed('href', items);
  expect(parts).toEqual(expect.arrayContaining(listed));
  expect(listed).toEqual(expect.arrayContaining(parts.filter((part) => /section|header/.test(part))));
});

test('whatever a paragraph, a cell or a letter refers to is defined', () => {
  const defined = (name: string) => attributesNamed('id', named(name, header));
  const references = {
    charPrIDRef: 'hh:charPr',
    paraPrIDRef: 'hh:paraPr',
    styleIDRef: 'hh:style',
    borderFillIDRef: 'hh:borderFill',
    outlineShapeIDRef: 'hh:numbering',
  };
  for (const [reference, definition] of Object.entries(references)) {
    const missing = attributesNamed(reference).filter((id) => !defined(definition).includes(id));
    expect(missing, reference).toEqual([]);
  }
  const counted = header.filter(({ attributes }) => attributes['itemCnt'] !== undefined);
  const byName = new Map(counted.map(({ name, attributes }) => [name, attributes['itemCnt']]));
  expect(byName.get('hh:charProperties')).toBe(String(named('hh:charPr', header).length));
  expect(byName.get('hh:paraProperties')).toBe(String(named('hh:paraPr', header).length));
  expect(byName.get('hh:borderFills')).toBe(String(named('hh:borderFill', header).length));
  expect(byName.get('hh:styles')).toBe(String(named('hh:style', header).length));
});

test('letters are neither underlined, struck out, outlined nor shadowed, and that is said of each', () => {
  const looks = partOf(archive, 'Contents/header.xml').match(/<hh:charPr .*?<\/hh:charPr>/gs) ?? [];
  expect(looks.length).toBeGreaterThan(0);
  for (const look of looks) {
    expect(look).toContain('<hh:underline type="NONE"');
    expect(look).toContain('<hh:strikeout shape="NONE"');
    expect(look).toContain('<hh:outline type="NONE"');
    expect(look).toContain('<hh:shadow type="NONE"');
  }
});

test('a heading is of the first level of the outline, without a number', () => {
  const written = renderHwpx({ title: 'T', blocks: [heading('Scores')] }, 'ko');
  const head = partOf(written, 'Contents/header.xml');
  const style = named('hh:style', header).find(({ attributes }) => attributes['name'] === '개요 1');
  expect(partOf(written, 'Contents/section0.xml')).toMatch(
    new RegExp(`<hp:p [^>]*styleIDRef="${style?.attributes['id']}"[^>]*><hp:run [^>]*><hp:t>Scores</hp:t>`),
  );
  const look = head.match(
    new RegExp(`<hh:paraPr id="${style?.attributes['paraPrIDRef']}" .*?</hh:paraPr>`, 's'),
  );
  expect(look?.[0]).toContain('<hh:heading type="OUTLINE" idRef="0" level="0"/>');
  expect(named('hh:paraHead', header).map(({ text }) => text)).toEqual(['', '', '', '', '', '', '']);
});

test('a table has its header on every page, the three rules of APA, and a cell at every place once', () => {
  for (const table of section.match(/<hp:tbl .*?<\/hp:tbl>/gs) ?? []) {
    expect(table).toContain('repeatHeader="1"');
    const [shape] = named('hp:tbl', elementsOf(table));
    const size = { rows: Number(shape?.attributes['rowCnt']), columns: Number(shape?.attributes['colCnt']) };
    const places: string[] = [];
    for (const [cell] of table.matchAll(/<hp:tc .*?<\/hp:tc>/gs)) {
      const number = (name: string) => Number(new RegExp(` ${name}="(\\d+)"`).exec(cell)?.[1]);
      const row = number('rowAddr');
      const end = row + number('rowSpan');
      expect(end).toBeGreaterThan(row);
      for (let at = row; at < end; at += 1) places.push(`${at} ${number('colAddr')}`);
      expect(number('header')).toBe(row === 0 ? 1 : 0);
      const border = named('hh:borderFill', header).findIndex(
        ({ attributes }) => attributes['id'] === String(number('borderFillIDRef')),
      );
      const lines = (side: string) => named(`hh:${side}Border`, header)[border]?.attributes;
      const none = { type: 'NONE' };
      expect(lines('top')).toMatchObject(
        row === 0 ? { width: '0.4 mm' } : row === 1 ? { width: '0.12 mm' } : none,
      );
      expect(lines('bottom')).toMatchObject(
        row === 0 ? { width: '0.12 mm' } : end === size.rows ? { width: '0.4 mm' } : none,
      );
      expect([lines('left'), lines('right')]).toMatchObject([none, none]);
    }
    expect(places.length).toBe(size.rows * size.columns);
    expect(new Set(places).size).toBe(places.length);
  }
});

test('a short table stands as a letter does, on one page; a long one goes on over pages', () => {
  const long = { ...wide(2), rows: Array.from({ length: 60 }, () => wide(2).rows[0] ?? []) };
  const xml = partOf(renderHwpx({ title: 'T', blocks: [wide(2), long] }, 'en'), 'Contents/section0.xml');
  const shapes = named('hp:tbl', elementsOf(xml)).map(({ attributes }) => attributes['pageBreak']);
  expect(shapes).toEqual(['NONE', 'CELL']);
  const places = named('hp:pos', elementsOf(xml)).map(({ attributes }) => attributes['treatAsChar']);
  expect(places).toEqual(['1', '0']);
});

test('a text that the row above has already spans the rows', () => {
  const cells = section.match(/<hp:tc .*?<\/hp:tc>/gs) ?? [];
  const spanning = cells.filter((cell) => cell.includes('rowSpan="2"'));
  expect(spanning.map((cell) => /<hp:t>(.*?)<\/hp:t>/.exec(cell)?.[1])).toEqual(['Service | all', '=Speed']);
});

test('a table that is too wide has pages across, with the heading of its part, and no table is wider than its page', () => {
  const blocks = [
    heading('A'),
    wide(3),
    heading('B'),
    paragraph(['before']),
    wide(14),
    heading('C'),
    wide(3),
  ];
  const written = renderHwpx({ title: 'T', blocks }, 'en');
  const sections = Object.keys(unzipSync(written)).filter((name) => name.includes('section'));
  expect(sections).toHaveLength(3);
  expect(partOf(written, 'Contents/header.xml')).toContain('secCnt="3"');
  const tables = sections.flatMap((name) => named('hp:tbl', elementsOf(partOf(written, name))));
  expect(tables).toHaveLength(3);
  expect(new Set(attributesNamed('id', tables)).size).toBe(3);
  const orientations = sections.map((name) => {
    const xml = partOf(written, name);
    const [page] = named('hp:pagePr', elementsOf(xml));
    const [margin] = named('hp:margin', elementsOf(xml));
    const across = page?.attributes['landscape'] === 'NARROWLY';
    const width = Number(page?.attributes[across ? 'height' : 'width']);
    const room = width - 2 * Number(margin?.attributes['left']);
    for (const { attributes } of named('hp:sz', elementsOf(xml)))
      expect(Number(attributes['width'])).toBeLessThanOrEqual(room);
    return [across, /<hp:t>([ABC])<\/hp:t>/.exec(xml)?.[1]];
  });
  expect(orientations).toEqual([
    [false, 'A'],
    [true, 'B'],
    [false, 'C'],
  ]);
});

test('a table that is too wide for pages across is cut into parts, each with its rows named and every figure once', () => {
  const written = renderHwpx({ title: 'T', blocks: [wide(60)] }, 'en');
  const tables = hangulTables(partOf(written, 'Contents/section0.xml'));
  expect(tables.length).toBeGreaterThan(2);
  for (const rows of tables) expect(rows.map(([lead]) => lead)).toEqual(['', 'Row', 'Row', 'Row']);
  const headers = tables.flatMap(([header = []]) => header.slice(1));
  expect(headers).toEqual(Array.from({ length: 60 }, (_, index) => `c${index}`));
  const captions = partOf(written, 'Contents/section0.xml').match(/Wide \(\d+\/\d+\)/g) ?? [];
  expect(captions).toEqual(tables.map((_, part) => `Wide (${part + 1}/${tables.length})`));
});

test.each(['a', 'abcd', 'abcdefg', 'abcdefghij', 'abcdefghijklm'])(
  'marks stay behind their figures where a table is cut: rows named %s',
  (lead) => {
    const { columns, rows, ...about } = wide(40, lead);
    const marked = {
      ...about,
      columns: columns.flatMap((column) =>
        column.kind === 'text'
          ? [column]
          : [column, { id: `${column.id}_s`, header: '', kind: 'mark' as const }],
      ),
      rows: rows.map((row) => row.flatMap((cell, at) => (at === 0 ? [cell] : [cell, text('*'.repeat(9))]))),
    };
    const written = renderHwpx({ title: 'T', blocks: [marked] }, 'en');
    const tables = hangulTables(partOf(written, 'Contents/section0.xml'));
    expect(tables.length).toBeGreaterThan(1);
    for (const [, ...body] of tables)
      for (const [, ...figures] of body) expect(new Set(figures)).toEqual(new Set(['12345.678*********']));
  },
);

test('the same document has the same bytes, whenever and wherever it is written', () => {
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Pacific/Auckland';
  const elsewhere = hash(renderHwpx(exampleDocument, 'ko'));
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(elsewhere).toBe(hash(archive));
});

test('marks are raised, figures below zero have the minus of print, and texts stand for themselves', () => {
  const raised = named('hh:charPr', header).length;
  const looks = partOf(archive, 'Contents/header.xml').match(/<hh:charPr .*?<\/hh:charPr>/gs) ?? [];
  expect(looks).toHaveLength(raised);
  const mark = section.match(/<hp:run charPrIDRef="(\d+)"><hp:t>\*\*<\/hp:t>/);
  expect(looks[Number(mark?.[1])]).toContain('<hh:supscript/>');
  expect(section).toContain('−3.02');
  const hostile = 'a\ufffeb\ud800c\u0007\u202e</hp:t><hp:p>&';
  const written = renderHwpx({ title: hostile, blocks: [paragraph([hostile]), heading(hostile)] }, 'en');
  const texts = named('hp:t', elementsOf(partOf(written, 'Contents/section0.xml')));
  expect(texts.map(({ text }) => text)).toEqual(Array(3).fill('a\ufffdb\ufffdc\ufffd\ufffd</hp:t><hp:p>&'));
  expect(partOf(written, 'Preview/PrvText.txt')).not.toContain('\u0007');
});
