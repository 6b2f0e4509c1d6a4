import { Chalk } from 'chalk';
import { expect, test } from 'vitest';
import {
  type Cell,
  type Document,
  empty,
  interval,
  type NumberCell,
  type Table,
  text,
} from '../../src/document/document.ts';
import { renderDocx } from '../../src/formats/docx.ts';
import { renderHtml } from '../../src/formats/html.ts';
import { renderHwpx } from '../../src/formats/hwpx.ts';
import { renderMarkdown } from '../../src/formats/markdown.ts';
import { renderTerminal } from '../../src/formats/terminal/terminal.ts';
import { renderXlsx } from '../../src/formats/xlsx.ts';
import { fc } from '../fast-check.ts';
import { shownFigure, shownProbability } from './rounded.ts';
import { workbookCells } from './workbook-cells.ts';
import {
  hangulTables,
  htmlTables,
  markdownTables,
  type Rows,
  terminalTables,
  wordTables,
} from './written-tables.ts';
import { partOf } from './zip-part.ts';

const decimals = fc.integer({ min: 0, max: 6 });
/** Halves of the last place as often as anything. */
const halves = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), decimals)
  .map(([units, places]) => Number(`${units}5e-${places + 1}`));
const value = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
  { weight: 3, arbitrary: halves },
  { weight: 1, arbitrary: fc.constantFrom(0, -0.004, 0.995, -2.675, 1e-12, 1e15) },
  { weight: 2, arbitrary: fc.constant(null) },
);
const tiny = fc.integer({ min: 1, max: 300 }).map((exponent) => Number(`3e-${exponent}`));
const share = fc.option(
  fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), tiny, fc.constantFrom(0, 1, 0.001, 0.0005, 0.9995)),
);

const figure = fc.record({ kind: fc.constant('number' as const), value, decimals });
const probability = fc.record({
  kind: fc.constant('number' as const),
  value: share,
  decimals: fc.integer({ min: 1, max: 6 }),
  style: fc.constant('probability' as const),
});
const limits = fc
  .record({ low: value, high: value, decimals })
  .map(({ low, high, decimals }) => interval({ conf_low: low, conf_high: high }, decimals));
const row = fc.tuple(figure, probability, limits, fc.constantFrom('', '*', '**'));

const columns: Table['columns'] = [
  { id: 'label', header: 'Scale', kind: 'text' },
  { id: 'mean', header: 'Mean', kind: 'number' },
  { id: 'stars', header: 'Stars', kind: 'mark' },
  { id: 'p', header: 'p', kind: 'number' },
  { id: 'limits', header: 'CI', kind: 'interval' },
];
const tableOf = (rows: readonly (readonly [Cell, Cell, Cell, string])[], index: number): Table => ({
  kind: 'table',
  id: `table_${index}`,
  name: `Table ${index}`,
  caption: `Table ${index}`,
  columns,
  rows: rows.map(([mean, p, limits, stars], row) => [text(`row${row}`), mean, text(stars), p, limits]),
});
const documents: fc.Arbitrary<Document> = fc
  .array(fc.array(row, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 })
  .map((tables) => ({ title: 'Survey', blocks: tables.map(tableOf) }));

const shown = ({ value, decimals, style }: NumberCell) =>
  (style === 'probability' ? shownProbability : shownFigure)(value, decimals);

/** What readers see of a table: texts, figures with the marks behind them. */
function expectedRows({ rows }: Table): Rows {
  const [label, mean, , p, limits] = columns.map(({ header }) => header);
  return [
    [label ?? '', mean ?? '', p ?? '', limits ?? ''],
    ...rows.map(([label = empty, mean = empty, stars = empty, p = empty, limits = empty]) => [
      readText(label),
      readText(mean) + readText(stars),
      readText(p),
      readText(limits),
    ]),
  ];
}

function readText(cell: Cell): string {
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'number') return shown(cell);
  if (cell.kind === 'empty' || cell.low === null || cell.high === null) return '–';
  return `[${shownFigure(cell.low, cell.decimals)}, ${shownFigure(cell.high, cell.decimals)}]`;
}

const tablesOf = ({ blocks }: Document) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));

test('every figure of a document is read alike in a terminal, in Markdown, in HTML, in Word and in Hangul', () => {
  const look = { chalk: new Chalk({ level: 0 }), language: 'en', width: Number.POSITIVE_INFINITY } as const;
  fc.assert(
    fc.property(documents, (document) => {
      const expected = tablesOf(document).map(expectedRows);
      expect(terminalTables(renderTerminal(document, look))).toEqual(expected);
      expect(markdownTables(renderMarkdown(document, 'en'))).toEqual(expected);
      expect(htmlTables(renderHtml(document, 'en'))).toEqual(expected);
      expect(wordTables(partOf(renderDocx(document, 'en'), 'word/document.xml'))).toEqual(expected);
      expect(hangulTables(partOf(renderHwpx(document, 'en'), 'Contents/section0.xml'))).toEqual(expected);
    }),
  );
});

test('every figure of a workbook is a number in full precision, and shown as in the other forms', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (document) => {
      const workbook = await renderXlsx(document, { language: 'en', safe: (text) => text });
      const sheets = await workbookCells(workbook);
      for (const [index, table] of tablesOf(document).entries()) {
        // The header and the caption stand above.
        const cells = sheets[index]?.slice(2) ?? [];
        const numbers = cells.map((row) => row.flatMap(({ value }) => (value === null ? [] : [value])));
        expect(numbers).toEqual(table.rows.map((row) => row.flatMap(valuesOf)));
        expect(cells.map((row) => row.map(({ shown }) => shown))).toEqual(table.rows.map(sheetRow));
      }
    }),
    { numRuns: 50 },
  );
});

function valuesOf(cell: Cell): number[] {
  const values =
    cell.kind === 'number' ? [cell.value] : cell.kind === 'interval' ? [cell.low, cell.high] : [];
  // A spreadsheet has one zero.
  return values.flatMap((value) => (value === null ? [] : [value + 0]));
}

function sheetRow(row: Table['rows'][number]): string[] {
  return row.flatMap((cell) =>
    cell.kind === 'interval'
      ? [cell.low, cell.high].map((value) => shownFigure(value, cell.decimals))
      : [readText(cell)],
  );
}
