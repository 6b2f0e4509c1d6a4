import { expect, test } from 'vitest';
import type { Document, Picture, Table } from '../../../src/document/document.ts';
import type { Ranges } from '../../../src/document/drawing.ts';
import { pictureTable } from '../../../src/document/picture-table.ts';
import { cellText } from '../../../src/formats/cell-text.ts';
import { drawPicture } from '../../../src/formats/svg/draw-picture.ts';
import { onPaper } from '../../../src/formats/svg/theme.ts';
import { auditTables } from '../../../src/printed/audit/audit-tables.ts';
import { auditReport } from '../../../src/printed/audit/document/audit-report.ts';
import type { PublishedTables } from '../../../src/printed/published-tables.ts';
import { elementsOf } from '../../formats/well-formed-xml.ts';
import { runHanaro } from '../../run-hanaro.ts';
import { jejuCodebook, jejuTables } from '../jeju-tables.ts';

const made = { command: 'hanaro audit jeju', sha256: 'abc' };
const reportOf = (tables: PublishedTables) =>
  auditReport(auditTables({ tables, file: 'jeju', codebook: jejuCodebook }), made, 'ko');
const tablesIn = ({ blocks }: Document): Table[] =>
  blocks.flatMap((one) => (one.kind === 'table' ? one : []));
const rangesIn = ({ blocks }: Document): (Picture & { drawing: Ranges })[] =>
  blocks.flatMap((one) =>
    one.kind === 'picture' && one.drawing.kind === 'ranges' ? { ...one, drawing: one.drawing } : [],
  );
const marked = (table: Table) =>
  table.rows.flatMap((row) => row.flatMap((cell) => (cell.kind === 'text' && cell.wrong ? [cell.text] : [])));

const report = reportOf(jejuTables);

test('an audit shows the tables of the paper that have a contradiction, as printed, with that figure marked', () => {
  const printed = tablesIn(report).filter(({ id }) => id === 'as_printed');
  expect(printed.map((table) => [table.caption, marked(table)])).toEqual([
    ['논문의 표 13', ['26']],
    ['논문의 표 16', ['**']],
  ]);
  const [first] = printed;
  const women = first?.rows.find(([row]) => row && cellText(row) === '성별 여자');
  expect(women?.map(cellText)).toEqual(['성별 여자', '64', '53.3', '26 (!)', '30.0', '28', '23.3']);
});

test('each printed t stands in the range that the rounding of n, means and SDs leaves it', () => {
  const rows = rangesIn(report).flatMap(({ drawing }) => drawing.rows);
  expect(rows).toHaveLength(21);
  expect(rows.every(({ inside }) => inside)).toBe(true);
  // (4.37 − 4.13) / √((.36² + .77²) / 60) = 2.1871; with every mean and SD at the end of its rounding 2.080–2.299.
  const [quality] = rows;
  expect(quality?.low).toBeGreaterThan(2.079);
  expect(quality?.low).toBeLessThan(2.187);
  expect(quality?.high).toBeGreaterThan(2.187);
  expect(quality?.high).toBeLessThan(2.3);
});

test('a t outside its range is drawn apart from the bar in another form, and marked in the table', () => {
  const [picture] = rangesIn(reportOf(withT('2.989')));
  if (!picture) throw new Error('no picture');
  expect(picture.drawing.rows.map(({ inside }) => inside)).toEqual([false, true, true]);
  expect(picture.description).toContain('2.989');
  expect(marked(pictureTable(picture, 'ko'))).toEqual(['2.989']);
  const drawn = elementsOf(drawPicture(picture, onPaper('p')));
  const bars = drawn.filter(({ name, attributes }) => name === 'rect' && attributes['height'] === '8');
  const dots = drawn.filter(({ name }) => name === 'circle');
  // One of each in the legend.
  expect([bars.length, dots.length]).toEqual([4, 3]);
  const bar = Number(bars.at(-1)?.attributes['x']);
  const width = Number(bars.at(-1)?.attributes['width']);
  for (const dot of dots.slice(1)) {
    expect(Number(dot.attributes['cx'])).toBeGreaterThanOrEqual(bar);
    expect(Number(dot.attributes['cx'])).toBeLessThanOrEqual(bar + width);
  }
});

/** The paper with another t for service quality in table 14. */
function withT(t: string): PublishedTables {
  return {
    ...jejuTables,
    tables: jejuTables.tables.map((table) =>
      table.kind === 'group_comparison' && table.table === '14'
        ? { ...table, rows: table.rows.map((row, index) => (index === 0 ? { ...row, t } : row)) }
        : table,
    ),
  };
}

test('a file has the whole report, how it was made included; the screen stays short', () => {
  const args = ['verify', 'fixtures/published/jeju-hanaro-2021.json', 'fixtures/users.csv', '--lang', 'en'];
  const file = runHanaro([...args, '--format', 'markdown']).stdout;
  expect(file).toContain('Table 13 as printed');
  expect(file).toMatch(/\*\*26 \(!\)\*\*/);
  expect(file).toContain('hanaro verify fixtures/published/jeju-hanaro-2021.json fixtures/users.csv');
  expect(file).toMatch(/users\.csv: SHA-256 [0-9a-f]{64}/);
  expect(runHanaro(args).stdout).not.toContain('as printed');
});
