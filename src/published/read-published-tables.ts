import { InputError } from '../errors.ts';
import type {
  CountsByGroup,
  GroupComparisonRow,
  PrintedCount,
  PrintedMean,
  PublishedTable,
  PublishedTables,
} from './published-tables.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the printed tables of a paper from JSON text.
 *
 * @param file  where the text came from, for messages
 * @throws InputError naming the first place that does not have the form of its kind of table
 */
export function readPublishedTables(json: string, file: string): PublishedTables {
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch (error) {
    throw misread(file, '', `JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const tables = list(fields(document, file, ''), 'tables', file, '');
  return {
    tables: tables.map((table, index) => readTable(fields(table, file, `tables[${index}]`), file, index)),
  };
}

function readTable(table: Fields, file: string, index: number): PublishedTable {
  const path = `tables[${index}]`;
  const own = (name: string) => text(table, name, file, path);
  const rows = () =>
    list(table, 'rows', file, path).map((row, rowIndex) => {
      const rowPath = `${path}.rows[${rowIndex}]`;
      const cells = fields(row, file, rowPath);
      return { cells, path: rowPath, text: (name: string) => text(cells, name, file, rowPath) };
    });

  switch (table['kind']) {
    case 'scale_means':
      return {
        kind: 'scale_means',
        table: own('table'),
        population: own('population'),
        n: own('n'),
        rows: rows().map((row) => ({ scale: row.text('scale'), ...mean(row.cells, file, row.path) })),
      };
    case 'item_means':
      return {
        kind: 'item_means',
        table: own('table'),
        population: own('population'),
        n: own('n'),
        scale: own('scale'),
        total:
          'total' in table
            ? mean(fields(table['total'], file, `${path}.total`), file, `${path}.total`)
            : null,
        rows: rows().map((row) => ({ item: row.text('item'), ...mean(row.cells, file, row.path) })),
      };
    case 'group_comparison':
      return {
        kind: 'group_comparison',
        table: own('table'),
        population: own('population'),
        rows: rows().map((row) => comparisonRow(row.cells, file, row.path)),
        stars: texts(table, 'stars', file, path),
        significant: names(table, 'significant', file, path),
        notSignificant: names(table, 'not_significant', file, path),
      };
    case 'frequencies':
      return {
        kind: 'frequencies',
        table: own('table'),
        population: own('population'),
        n: own('n'),
        rows: rows().map((row) => ({
          variable: row.text('variable'),
          level: row.text('level'),
          n: row.text('n'),
          percent: row.text('percent'),
        })),
      };
    case 'frequencies_by_group':
      return {
        kind: 'frequencies_by_group',
        table: own('table'),
        population: own('population'),
        n: own('n'),
        total: counts(fields(table['total'], file, `${path}.total`), file, `${path}.total`),
        rows: rows().map((row) => ({
          variable: row.text('variable'),
          level: row.text('level'),
          ...counts(row.cells, file, row.path),
        })),
      };
    default:
      return { kind: 'other', table: own('table') };
  }
}

function mean(row: Fields, file: string, path: string): PrintedMean {
  return {
    mean: text(row, 'mean', file, path),
    score100: 'score100' in row ? text(row, 'score100', file, path) : null,
  };
}

/** Every cell of the row that is an object belongs to a group. */
function comparisonRow(row: Fields, file: string, path: string): GroupComparisonRow {
  const groups = Object.entries(row).filter(([, cell]) => typeof cell === 'object');
  return {
    scale: text(row, 'scale', file, path),
    groups: new Map(
      groups.map(([id, cell]) => {
        const figures = fields(cell, file, `${path}.${id}`);
        const figure = (name: string) => text(figures, name, file, `${path}.${id}`);
        return [id, { n: figure('n'), mean: figure('mean'), sd: figure('sd') }];
      }),
    ),
    t: text(row, 't', file, path),
    stars: text(row, 'stars', file, path),
  };
}

/** Every cell of the row that is a list, but `all`, belongs to a group. */
function counts(row: Fields, file: string, path: string): CountsByGroup {
  const count = (id: string): PrintedCount => {
    const [n, percent] = list(row, id, file, path);
    if (typeof n === 'string' && typeof percent === 'string') return { n, percent };
    throw misread(file, `${path}.${id}`, '["n", "percent"]');
  };
  const groups = Object.keys(row).filter((id) => id !== 'all' && Array.isArray(row[id]));
  return { all: count('all'), groups: new Map(groups.map((id) => [id, count(id)])) };
}

function fields(value: unknown, file: string, path: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw misread(file, path, '{ … }');
}

function list(parent: Fields, name: string, file: string, path: string): readonly unknown[] {
  const value: unknown = parent[name];
  if (Array.isArray(value)) return value;
  throw misread(file, `${path}.${name}`, '[ … ]');
}

function text(parent: Fields, name: string, file: string, path: string): string {
  const value = parent[name];
  if (typeof value === 'string') return value;
  throw misread(file, `${path}.${name}`, '"…"');
}

function names(parent: Fields, name: string, file: string, path: string): readonly string[] {
  if (!(name in parent)) return [];
  return list(parent, name, file, path).map((value) => text({ value }, 'value', file, `${path}.${name}`));
}

function texts(parent: Fields, name: string, file: string, path: string): Readonly<Record<string, string>> {
  const values = fields(parent[name] ?? {}, file, `${path}.${name}`);
  return Object.fromEntries(
    Object.keys(values).map((key) => [key, text(values, key, file, `${path}.${name}`)]),
  );
}

function misread(file: string, path: string, needed: string): InputError {
  const where = path.replace(/^\./, '') || 'tables';
  return new InputError([
    {
      file,
      column: where,
      message: {
        ko: `논문 표를 읽을 수 없습니다. 필요한 형식: ${needed}`,
        en: `the printed tables cannot be read; needed here: ${needed}`,
      },
    },
  ]);
}
