import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import chalk from 'chalk';
import { expect, test } from 'vitest';
import { grouped as groupedBy } from '../../../src/codebook/draft/grouped.ts';
import type { Document, Table } from '../../../src/document/document.ts';
import type { Written } from '../../../src/formats/format.ts';
import { formats } from '../../../src/formats/index.ts';
import type { Language } from '../../../src/localized.ts';
import { cellLabel } from '../../../src/printed/cell-label.ts';
import { type PrintedCell, printedCells } from '../../../src/printed/printed-cells.ts';
import { readPublishedTables } from '../../../src/printed/read-published-tables.ts';
import { jejuCodebook, jejuTables } from '../../printed/jeju-tables.ts';
import { runHanaro } from '../../run-hanaro.ts';
import { temporaryFolder } from '../../temporary-file.ts';

/** The figures of the paper that tables print: of themes there is no kind to import, and significance stands in the text. */
const figures = printedCells(jejuTables).filter(
  ({ subject, column }) => subject.of !== 'themes' && column !== 'significant',
);

const byTable = groupedBy(figures, ({ path }) => String(path[1]));

/** One table as the paper might print it: a row each scale or level, a column each figure. */
function tableOf(cells: readonly PrintedCell[], language: Language): Table[] {
  const people = cells.filter(
    ({ subject }) => subject.of === 'people' && subject.group === 'all' && cells.length > 1,
  );
  const [n] = people.filter(({ column }) => column === 'n');
  const byGroup = cells.some(({ column }) => column === 'all n');
  const shown = cells.filter((cell) => byGroup || !people.includes(cell));
  if (shown.length === 0) return [];
  const levels = shown.some(({ subject }) => subject.of === 'level');
  const rows = [
    ...groupedBy(shown, ({ row, path }) => (path[2] === 'rows' ? path.slice(0, 4).join() : row)).values(),
  ];
  const columns = [...new Set(shown.map(({ column }) => (column === 'n' && byGroup ? 'all n' : column)))];
  const headerOf = (column: string) => {
    const cell = shown.find((one) => one.column === column || (column === 'all n' && one.column === 'n'));
    const label = cell ? cellLabel(cell, jejuCodebook).column[language] : '';
    return byGroup && column.startsWith('all') ? `${language === 'ko' ? '전체' : 'All'} ${label}` : label;
  };
  const labels = (row: readonly PrintedCell[]): readonly string[] => {
    const [cell] = row;
    if (!cell) return [];
    const { subject } = cell;
    const whole = cellLabel(cell, jejuCodebook).row[language];
    if (!levels)
      return [subject.of === 'scale' ? scaleLabel(subject.scale, cell.population, language) : whole];
    if (subject.of !== 'level') return [language === 'ko' ? '합계' : 'Total', ''];
    const population = jejuCodebook.populations.find(({ id }) => id === cell.population);
    const own = population?.characteristics.find(({ column }) => column === subject.variable);
    return [
      own?.label[language] ?? subject.variable,
      own?.levels.find(({ value }) => value === subject.level)?.label[language] ?? subject.level,
    ];
  };
  const heads = levels
    ? language === 'ko'
      ? ['구분', '범주']
      : ['Variable', 'Level']
    : [language === 'ko' ? '척도' : 'Scale'];
  const [first] = shown;
  const name = `${language === 'ko' ? '표' : 'Table'} ${first?.table ?? ''}`;
  return [
    {
      kind: 'table',
      id: 'printed',
      name,
      caption: `${name}.${n && !byGroup ? ` (n = ${n.printed})` : ''}`,
      columns: [
        ...heads.map((header, index) => ({ id: `label_${index}`, header, kind: 'text' as const })),
        ...columns.map((column) => ({
          id: column.replaceAll(/\W+/gu, '_'),
          header: headerOf(column),
          kind: 'number' as const,
        })),
      ],
      rows: rows.map((row) => [
        ...labels(row).map((text) => ({ kind: 'text' as const, text })),
        ...columns.map((column) => {
          const cell = row.find((one) => one.column === column || (column === 'all n' && one.column === 'n'));
          return { kind: 'text' as const, text: cell?.printed ?? '' };
        }),
      ]),
    },
  ];
}

function scaleLabel(scale: string, population: string | null, language: Language): string {
  const own = jejuCodebook.populations.find(({ id }) => id === population);
  return own?.scales.find(({ id }) => id === scale)?.label[language] ?? scale;
}

function contentOf(written: Written | undefined): string | Uint8Array {
  if (typeof written === 'string' || written instanceof Uint8Array) return written;
  throw new Error('one file was wanted');
}

const addresses = (cells: readonly PrintedCell[]) =>
  cells
    .filter(({ printed }) => printed !== '')
    .map(({ table, row, column, plain }) => `${table} ${row} ${column} ${plain}`)
    .sort();

test.each(
  (['docx', 'hwpx', 'html'] as const).flatMap((format) =>
    (['ko', 'en'] as const).map((language) => [format, language] as const),
  ),
)('every figure of the paper comes back from a document in %s, %s', async (format, language) => {
  const document: Document = {
    title: 'Paper',
    blocks: [...byTable.values()].flatMap((cells) => tableOf(cells, language)),
  };
  const write = await formats.find(({ name }) => name === format)?.load();
  const look = { language, chalk, width: Infinity, table: undefined, columns: undefined };
  const written = await write?.(
    { json: {}, data: async () => [], document: async () => document },
    { ...look, safe: (text: string) => text },
  );
  const file = join(temporaryFolder(), `paper.${format}`);
  writeFileSync(file, contentOf(written));
  const draft = join(temporaryFolder(), 'tables.yaml');
  const run = runHanaro(['published', 'import', file, '-o', draft, '--lang', language]);
  expect(run.status, run.stderr).toBe(0);
  expect(addresses(printedCells(await readPublishedTables(draft)))).toEqual(addresses(figures));
});
