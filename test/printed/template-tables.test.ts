import { expect, test } from 'vitest';
import type { ItemRow, Report, ScaleRow } from '../../src/analyses/report/report-schema.ts';
import type { Codebook } from '../../src/codebook/codebook.ts';
import { loadCodebook } from '../../src/codebook/load-codebook.ts';
import { roundHalfAway } from '../../src/document/round-half-away.ts';
import type { PrintedCell } from '../../src/printed/printed-cell.ts';
import { printedCells } from '../../src/printed/printed-cells.ts';
import type { SummaryFigure } from '../../src/printed/printed-summary.ts';
import { publishedTables } from '../../src/printed/read-published-tables.ts';
import { reconstruct } from '../../src/printed/reconstruct/reconstruct.ts';
import { templateTables } from '../../src/printed/template-tables.ts';
import { scoreFiles } from '../../src/score-files.ts';
import { disagreements } from './disagreements.ts';
import { jejuCodebook, jejuTables } from './jeju-tables.ts';

const filled = (codebook: Codebook, report: Report | null) =>
  publishedTables(templateTables(codebook, report), 'template');

/** What the report has for a cell, rounded as tables are printed; looked up without the template's own code. */
function expected({ subject, population }: PrintedCell, report: Report): string {
  const rounded = (value: number | null | undefined, decimals: number) =>
    typeof value === 'number' ? roundHalfAway(value, decimals) : '';
  const decimals = { mean: 2, sd: 2, score100: 0 };
  const summary = (row: ScaleRow | ItemRow | undefined, figure: SummaryFigure) => {
    if (figure === 'n') return String(row?.n);
    return figure === 'mean' || figure === 'sd' || figure === 'score100'
      ? rounded(row?.[figure], decimals[figure])
      : 'not in templates';
  };
  switch (subject.of) {
    case 'people': {
      const groups = report.populations.find((row) => row.population === population)?.groups ?? [];
      const n = (id: string) => groups.find(({ group }) => group === id)?.n ?? 0;
      if (subject.figure === 'n') return String(n(subject.group));
      return rounded((100 * n(subject.group)) / n('all'), 1);
    }
    case 'scale': {
      const row = report.scales.find(
        (one) => one.population === population && one.scale === subject.scale && one.group === subject.group,
      );
      return summary(row, subject.figure);
    }
    case 'item': {
      const row = report.items.find(
        (one) => one.population === population && one.item === subject.item && one.group === 'all',
      );
      return summary(row, subject.figure);
    }
    case 'comparison': {
      const row = report.comparisons.find(
        (one) => one.population === population && one.scale === subject.scale,
      );
      return subject.figure === 't' ? rounded(row?.student?.statistic, 3) : String(row?.stars);
    }
    case 'level': {
      const row = report.characteristics.find(
        (one) =>
          one.population === population &&
          one.characteristic === subject.variable &&
          one.level === subject.level &&
          one.group === subject.group,
      );
      return subject.figure === 'n' ? String(row?.n) : rounded(row?.percent_of_all, 1);
    }
    case 'themes':
      return '';
  }
}

test.each([
  ['the packaged answers', 'fixtures/staff.csv,fixtures/users.csv', null, 526],
  ['answers with gaps and reversed items', 'fixtures/example/cafe.csv', 'fixtures/example/cafe.yaml', 32],
  ['three levels of scales', 'nested-scales', 'reference', null],
  ['one group', 'no-groups', 'reference', null],
  ['missing codes', 'missing-codes', 'reference', null],
])(
  'every figure of a template filled from %s is the report’s, rounded',
  async (_, data, codebookFile, count) => {
    const folder = `fixtures/reference/cases/${data}`;
    const files = codebookFile === 'reference' ? [`${folder}/data.csv`] : data.split(',');
    const file = codebookFile === 'reference' ? `${folder}/codebook.json` : codebookFile;
    const codebook = file === null ? jejuCodebook : await loadCodebook(file);
    const report = await scoreFiles({ files, codebook });
    const cells = printedCells(filled(codebook, report));
    expect(cells.length).toBeGreaterThan(0);
    if (count !== null) expect(cells).toHaveLength(count);
    for (const cell of cells) {
      expect(`${cell.table} ${cell.row} ${cell.column}: ${cell.printed}`).toBe(
        `${cell.table} ${cell.row} ${cell.column}: ${expected(cell, report)}`,
      );
    }
  },
);

test('a template without data has the same cells, all empty, but no stars: none is a figure too', async () => {
  const report = await scoreFiles({
    files: ['fixtures/staff.csv', 'fixtures/users.csv'],
    codebook: jejuCodebook,
  });
  const named = (cells: readonly PrintedCell[]) =>
    cells.map(({ table, row, column }) => `${table} ${row} ${column}`);
  const empty = printedCells(filled(jejuCodebook, null));
  const full = printedCells(filled(jejuCodebook, report));
  expect(named(empty)).toEqual(named(full.filter(({ column }) => column !== 'stars')));
  expect(new Set(empty.map(({ printed }) => printed))).toEqual(new Set(['']));
});

test('a template has the tables that the paper has', () => {
  const shapes = (tables: typeof jejuTables) =>
    new Set(
      tables.tables.flatMap((table) =>
        table.kind === 'other' || table.kind === 'themes'
          ? []
          : `${table.population} ${table.kind} ${table.rows.length}`,
      ),
    );
  const template = shapes(filled(jejuCodebook, null));
  // Table 17 of the paper is cut off after its first row; table 4 leaves out the middle level of the scales.
  const [complete, cut] = [[...shapes(jejuTables)], ['users group_comparison 1', 'staff scale_means 8']];
  expect(complete.filter((shape) => !cut.includes(shape) && !template.has(shape))).toEqual([]);
});

test('answers reconstructed from a filled template have its figures', async () => {
  const report = await scoreFiles({
    files: ['fixtures/staff.csv', 'fixtures/users.csv'],
    codebook: jejuCodebook,
  });
  const tables = filled(jejuCodebook, report);
  for (const population of jejuCodebook.populations) {
    const result = reconstruct({
      tables,
      codebook: jejuCodebook,
      population: population.id,
      seed: 7,
    });
    if (result.outcome !== 'found') throw new Error(JSON.stringify(result));
    expect(result.value.slips).toEqual([]);
    expect(disagreements(tables, population, result.value.respondents)).toEqual([]);
  }
});
