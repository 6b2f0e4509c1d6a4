import { expect, test } from 'vitest';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { readXlsx } from '../../../src/read/xlsx/read-xlsx.ts';
import { fc } from '../../fast-check.ts';
import { collectTable, sourceOf } from '../../read/collect-table.ts';
import { workbookFile } from '../../read/small-workbook.ts';
import { allLanes } from './all-lanes.ts';
import { sameChecks } from './same-checks.ts';

const codebook = resolveCodebook({
  id: 'b',
  populations: [
    {
      id: 'p',
      min: 1,
      max: 5,
      missing: [9],
      respondent: 'id',
      group: { column: 'area', levels: ['북부', 'south'] },
      scales: [{ id: 's', items: ['q1', 'q2'] }],
    },
  ],
});
const shared = ['북부', 'south', '', 'two\nlines', 'say "yes"', '합계', 'U7', '_x0041_', '4'];
const sharedStrings = shared.map((text) => `<si><t>${text}</t></si>`).join('');
const styles =
  '<numFmts><numFmt numFmtId="170" formatCode="yyyy-mm-dd"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>';

/** A cell by its place, and the row that it is in. */
type Cell = (place: string) => string;
const inline =
  (text: string): Cell =>
  (place) =>
    `<c${place} t="inlineStr"><is><t>${text}</t></is></c>`;
const value =
  (text: string, more = ''): Cell =>
  (place) =>
    `<c${place}${more}><v>${text}</v></c>`;
const answers = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 1, max: 5 }).map((answer) => value(String(answer))) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...['10', '04', '4.0', '-1', '1e2', ' 3 ', '', '12345678901234567890', 'x', '0.1'].map((text) =>
        value(text),
      ),
      ...['8', '0', '4', '99', '-1', ''].map((text) => value(text, ' t="s"')),
      ...['1', '44197', '44197.5', 'x'].map((text) => value(text, ' s="1"')),
      value('1', ' t="b"'),
      value('2', ' t="b"'),
      value('#N/A', ' t="e"'),
      value('2020-01-01T00:00:00', ' t="d"'),
      value('3', ' t="str"'),
      value('3', ' s="0" t="n"'),
      value('03', ' t="n"'),
      value('3', ' t="n" s="7"'),
      value('3', ' cm="1"'),
      value('3', ' t="x"'),
      (place) => `<c${place}/>`,
      (place) => `<c${place}></c>`,
      () => '',
      (place) => `<c${place} s="0"/>`,
      (place) => `<c${place}><f>SUM(C2:C3)</f><v>4</v></c>`,
      (place) => `<c${place}><f>C2</f><v>4</v></c>`,
      (place) => `<c${place}><v>4</v><v>5</v></c>`,
      (place) => `<c${place} ><v>2</v></c>`,
      (place) => `<c${place}><v>&#52;</v></c>`,
      (place) => `<c${place}><v>4</w></c>`,
      (place) => `<!-- </row> --><c${place}><v>4</v></c>`,
      (place) => `\n<c${place}><v>4</v></c>\n`,
      (place) => `<c${place}><v><![CDATA[4]]></v></c>`,
      value('5', ' s="a"'),
      () => '<c r="A1"><v>4</v></c>',
      () => '<c r="ZZZ9"><v>4</v></c>',
    ),
  },
);
const texts = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(inline('북부'), inline('south'), value('0', ' t="s"'), value('1', ' t="s"')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      inline('합계'),
      inline('south '),
      inline(''),
      inline('a&amp;b'),
      inline('_x0041_'),
      inline('tab\t'),
      inline('cr\r'),
      inline('\u001f'),
      inline('"'),
      (place) => `<c${place} t="inlineStr"><is><r><t>so</t></r><r><t>uth</t></r></is></c>`,
      (place) => `<c${place} t="inlineStr"><is><t xml:space="preserve"> south</t></is></c>`,
      value('6', ' t="s"'),
    ),
  },
);
const notes = fc.constantFrom(
  ...shared.map((_, index) => value(String(index), ' t="s"')),
  inline('a\nb\n"c"'),
  inline('note'),
  () => '',
);
const tags = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom(
      '',
      ' spans="1:5"',
      ' ht="16.5" x14ac:dyDescent="0.3"',
      ' hidden="false" ht="15"',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(' hidden="1"', ' r="1"', " ht='1'", ' ht="&lt;"') },
);
const sheets = fc
  .record({
    rows: fc.array(
      fc.record({
        id: fc.integer({ min: 1, max: 2000 }).map((id) => inline(`U${id}`)),
        cells: fc.tuple(texts, answers, answers, notes),
        tag: tags,
        gap: fc.constantFrom(1, 1, 1, 1, 1, 1, 2, 30),
        placed: fc.constantFrom(true, true, true, true, false),
      }),
      { minLength: 1, maxLength: 40, size: 'max' },
    ),
    after: fc.constantFrom('', '', '<mergeCells count="1"><mergeCell ref="B3:B4"/></mergeCells>', '<x'),
    onInvalid: fc.constantFrom('error', 'missing', 'drop-row'),
    sizes: fc.array(fc.integer({ min: 100, max: 2000 }), { minLength: 1, maxLength: 3 }),
  })
  .map(({ rows, ...more }) => {
    let number = 1;
    const written = rows.map(({ id, cells, tag, gap, placed }) => {
      number += placed ? gap : 1;
      const places = 'ABCDE'.split('').map((letter) => (placed ? ` r="${letter}${number}"` : ''));
      const all = [id, ...cells].map((cell, index) => cell(places[index] ?? ''));
      return `<row${placed ? ` r="${number}"` : ''}${tag}>${all.join('')}</row>`;
    });
    const header = ['id', 'area', 'q1', 'q2', 'note'].map((name) => inline(name)('')).join('');
    return {
      ...more,
      bytes: (as = (xml: string) => xml) =>
        workbookFile({
          rows: as([`<row>${header}</row>`, ...written].join('')),
          after: more.after,
          sharedStrings,
          styles,
        }),
    };
  });

test('sheets come out the same from lines and from cells, with their rows', async () => {
  let fromBytes = 0;
  let checked = 0;
  await fc.assert(
    fc.asyncProperty(sheets, async ({ bytes, onInvalid, sizes }) => {
      fromBytes += await allLanes(bytes(), codebook, { onInvalid, onDuplicate: 'first' }, sizes);
      checked += await sameChecks([bytes()], codebook, {}, sizes);
    }),
    { numRuns: 200 },
  );
  expect(fromBytes).toBeGreaterThan(200);
  expect(checked).toBeGreaterThan(200);
});

test('sheets are read the same from the bytes of their cells and by the parser of XML', async () => {
  let scanned = 0;
  await fc.assert(
    fc.asyncProperty(sheets, async ({ bytes }) => {
      const read = async (workbook: Buffer) =>
        collectTable(readXlsx, sourceOf('a.xlsx', workbook)).then(
          ({ rows, lines, facts }) => ({ rows, lines, warnings: facts.warnings }),
          (error: unknown) => ({
            problems: error instanceof Error && 'problems' in error ? error.problems : error,
          }),
        );
      const fast = await read(bytes());
      // The parser has to look itself at each cell that begins with two spaces, and at each row behind a comment.
      expect(fast).toEqual(await read(bytes((xml) => xml.replaceAll('<c ', '<c  '))));
      expect(fast).toEqual(await read(bytes((xml) => xml.replaceAll('<row', '<!----><row'))));
      if ('rows' in fast) scanned += fast.rows.length;
    }),
    { numRuns: 200 },
  );
  expect(scanned).toBeGreaterThan(200);
});
