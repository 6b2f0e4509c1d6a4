import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { buildTable } from '../../src/document/build-table.ts';
import { heading, interval, number, paragraph, text } from '../../src/document/document.ts';
import { renderHtml } from '../../src/formats/html.ts';
import { fc } from '../fast-check.ts';
import { exampleDocument } from './example-document.ts';

const page = renderHtml(exampleDocument, 'ko');
/** The cells of each line of the table, without markup. */
const lines = [...page.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, line = '']) =>
  [...line.matchAll(/<t[hd]\b[^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => cell),
);

test('a table has every column, stars raised, minus signs, and what is said twice once', () => {
  expect(lines).toEqual([
    ['Scale', 'Group', 'Mean', 'Mean 95% CI', 't', 'p'],
    ['Service | all', 'Old', '3.99', '[3.50, 4.50]', '−3.024<sup style="line-height:0">**</sup>', '.004'],
    ['', 'New', '–', '–', '', ''],
    ['=Speed', 'Old', '12.00', '[−0.50, 24.50]', '10.500<sup style="line-height:0">***</sup>', '&lt;.001'],
    ['', 'New', '4.00', '[3.00, 5.00]', '', ''],
  ]);
});

test('each cell brings its alignment and its rules, so that they survive being pasted', () => {
  const cells = [...page.matchAll(/<(t[hd])\b[^>]* style="([^"]*)"/g)].map(([, tag, style = '']) => ({
    tag,
    style,
  }));
  expect(cells).toHaveLength(6 * 5);
  for (const { style } of cells) expect(style).toMatch(/text-align:(left|right)/);
  for (const { style } of cells.slice(0, 6))
    expect(style).toMatch(/border-top:[^;]*solid.*border-bottom:[^;]*solid/);
  for (const { style } of cells.slice(6, -6)) expect(style).not.toContain('border');
  for (const { style } of cells.slice(-6)) expect(style).toMatch(/border-bottom:[^;]*solid/);
});

test('it names its language and encoding, and needs nothing from elsewhere', () => {
  expect(page).toContain('<html lang="ko">');
  expect(page).toContain('<meta charset="utf-8">');
  expect(page).not.toMatch(/<link|\bsrc=|https?:/);
});

test('text from data is never markup', () => {
  const hostile = `<script>alert("1")</script>'&amp;\u0007`;
  const shown = renderHtml({ title: hostile, blocks: [paragraph([hostile], 'bad')] }, 'en');
  expect(shown.match(/<script/g)).toHaveLength(1);
  expect(
    shown.match(/&lt;script&gt;alert\(&quot;1&quot;\)&lt;\/script&gt;&#39;&amp;amp;\ufffd/g),
  ).toHaveLength(3);
});

test('a text of several lines stands on one, and turns no reading direction', () => {
  const shown = renderHtml({ title: 'a\r\n\tb', blocks: [paragraph(['x\u202ey\u2067z'])] }, 'en');
  expect(shown).toContain('<title>a b</title>');
  expect(shown).toContain('>x\ufffdy\ufffdz<');
});

test('words of headers stay whole, but one of a sentence’s length', () => {
  const header = (text: string) => {
    const table = buildTable({ id: 'x', name: 'X', caption: '' }, [column(text)], [{}]);
    return renderHtml({ title: '', blocks: [table] }, 'ko').match(/<th [^>]*>/)?.[0];
  };
  const column = (text: string) =>
    ({ id: 'a', header: text, kind: 'number', cell: () => number(1, 2) }) as const;
  expect(header('평균 95% 신뢰구간')).toContain('word-break:keep-all');
  expect(header('가'.repeat(60))).not.toContain('word-break');
});

test('words of labels stay whole in their cells, too, and a mark makes its line no higher', () => {
  const cell = (label: string) => {
    const columns = [{ id: 'a', header: 'A', kind: 'text', cell: () => text(label) }] as const;
    const table = buildTable({ id: 'x', name: 'X', caption: '' }, columns, [{}]);
    return renderHtml({ title: '', blocks: [table] }, 'ko').match(
      /<td style="[^"]*text-align:left;?(.*?)">/,
    )?.[1];
  };
  expect(cell('만족 0')).toBe('border-bottom:1.5pt solid #000');
  expect(cell('서비스 이용 과정의 만족')).toContain('white-space:normal;word-break:keep-all;border');
  expect(cell('서비스 이용 과정에서 담당자가 이용자의 의견을 존중')).toContain(';min-width:12em');
  expect(page).toContain('<sup style="line-height:0">**</sup>');
});

test('the one script of a page is the one that its policy allows', () => {
  const [, allowed] = /script-src 'sha256-([^']+)'/.exec(page) ?? [];
  const scripts = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = '']) => script);
  expect(scripts.map((script) => createHash('sha256').update(script).digest('base64'))).toEqual([allowed]);
  expect(page).not.toMatch(/<[^>]* on[a-z]+=/);
});

test('cells have figures in full precision for the script, and which texts the row above says', () => {
  const columns = [
    { id: 'a', header: 'A', kind: 'text', cell: () => text('x"', { repeated: true }) },
    { id: 'b', header: 'B', kind: 'number', cell: () => number(1 / 3, 2) },
    {
      id: 'c',
      header: 'C',
      kind: 'interval',
      cell: () => interval({ conf_low: null, conf_high: 2 / 3 }, 1),
    },
  ] as const;
  const shown = renderHtml(
    { title: '', blocks: [buildTable({ id: 'x', name: 'X', caption: '' }, columns, [{}])] },
    'en',
  );
  expect([...shown.matchAll(/<td (data-.*?) style/g)].map(([, data]) => data)).toEqual([
    'data-text',
    'data-value="0.3333333333333333"',
    'data-low="" data-high="0.6666666666666666"',
  ]);
});

test('parts have a list of links to them, and nothing in the page is fetched', () => {
  const shown = renderHtml(
    { title: 'T', blocks: [heading('"A" </style>'), heading('B'), paragraph(['x']), heading('C')] },
    'ko',
  );
  expect([...shown.matchAll(/<a href="#([^"]*)">([^<]*)</g)].map(([, id, label]) => [id, label])).toEqual(
    [...shown.matchAll(/<h2 id="([^"]*)">([^<]*)</g)].map(([, id, label]) => [id, label]),
  );
  expect(shown.match(/<a href/g)).toHaveLength(3);
  expect(shown.match(/<\/style>/g)).toHaveLength(1);
  expect(shown).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`);
});

test('a table that is wider than its page moves in a frame that the keyboard reaches', () => {
  expect(page).toMatch(/<div class="frame" role="group" tabindex="0" aria-label="[^"]+">\n<table/);
});

test('a dark page changes colours alone, on screens alone', () => {
  const dark = /@media screen and \(prefers-color-scheme:dark\)\{\n(.*)\n\}/.exec(page)?.[1] ?? '';
  const declarations = dark.replace(':root{', '').replace('}', '').split(';');
  expect(declarations.length).toBeGreaterThan(5);
  for (const declaration of declarations) expect(declaration).toMatch(/^--[a-z]+:#[0-9a-f]{6}$/);
});

test('no label changes which elements and attributes a page has', () => {
  const withLabel = (label: string) => {
    const columns = [{ id: 'a', header: label, kind: 'number', cell: () => number(1, 2) }] as const;
    const table = buildTable({ id: 'x', name: label, caption: label }, columns, [{}]);
    const parts = [label, label, label].map(heading);
    return renderHtml({ title: label, blocks: [...parts, paragraph([label]), table] }, 'ko');
  };
  const tagsOf = (shown: string) =>
    shown
      .match(/<[^>]*>/g)
      ?.map((tag) =>
        tag
          .replace(/aria-label="[^"]*"/, 'aria-label')
          .replace(/;(word-break:keep-all|white-space:nowrap)(?=")/, ''),
      );
  const plain = tagsOf(withLabel('a'));
  const hostile = fc.constantFrom(
    '</script>',
    '</style>',
    '<!--',
    '"',
    "'",
    '&',
    '\u202e',
    '\u2067',
    '\0',
    'a',
  );
  const label = fc.array(hostile, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(label, (text) => {
      const shown = withLabel(text);
      expect(tagsOf(shown)).toEqual(plain);
      expect(shown.match(/<script/g)).toHaveLength(1);
      expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    }),
  );
});
