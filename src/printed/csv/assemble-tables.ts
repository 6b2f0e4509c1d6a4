import { type CellPlace, tableForms } from './cell-place.ts';
import { type CsvCell, toleratedKind } from './csv-cell.ts';
import type { CsvPlaces } from './csv-places.ts';

/** As YAML and JSON write them, still to be checked. Without prototypes: any name may be a key. */
type Written = { [key: string | number]: unknown };

interface TableInProgress {
  readonly index: number;
  readonly written: Written;
  readonly rows: Written[];
  /** Position of each row, by what names it. */
  readonly rowIndex: Map<string, number>;
}

/**
 * Puts the cells of a CSV file together into tables in the form that `publishedSchema` checks.
 *
 * @param cells  of known kinds, each with a place in its table
 * @param places  gets where everything came from
 */
export function assembleTables(cells: readonly CsvCell[], places: CsvPlaces): unknown {
  const tables = new Map<string, TableInProgress>();
  const tolerated: Written[] = [];
  for (const cell of cells) {
    if (cell.kind === toleratedKind) {
      const { table, row, column, printed } = cell;
      places.add(['tolerated', tolerated.length], cell, 'row');
      places.add(['tolerated', tolerated.length, 'reason'], cell, 'printed');
      tolerated.push({ table, row, column, reason: printed });
      continue;
    }
    const id = tableId(cell);
    const table = tables.get(id) ?? newTable(cell, tables.size, places);
    tables.set(id, table);
    const place = tableForms[cell.kind]?.placeOf(cell);
    if (place) putCell(table, cell, place, places);
  }
  return { tables: [...tables.values()].map(({ written }) => written), tolerated };
}

/** Rows with the same id are of one table: a paper may print tables of several populations under one number. */
export function tableId({ table, kind, population, scale }: CsvCell): string {
  return JSON.stringify([table, kind, population, kind === 'item_means' ? scale : '']);
}

function newTable(cell: CsvCell, index: number, places: CsvPlaces): TableInProgress {
  const { table, kind, population, scale } = cell;
  const rows: Written[] = [];
  const named = Object.entries({
    population: kind === 'themes' ? '' : population,
    scale: kind === 'item_means' ? scale : '',
  });
  const written = withoutPrototype({
    table,
    kind,
    ...Object.fromEntries(named.filter(([, name]) => name !== '')),
    ...(kind === 'instrument' ? {} : { rows }),
  });
  places.add(['tables', index], cell, 'table');
  for (const key of ['kind', 'population', 'scale'] as const) {
    if (key in written) places.add(['tables', index, key], cell, key);
  }
  return { index, written, rows, rowIndex: new Map() };
}

function putCell(table: TableInProgress, cell: CsvCell, { row, path }: CellPlace, places: CsvPlaces): void {
  const ofTable = ['tables', table.index];
  if (row) {
    const name = JSON.stringify(row);
    const index = table.rowIndex.get(name) ?? table.rows.length;
    const ofRow = [...ofTable, 'rows', index];
    if (!table.rowIndex.has(name)) {
      table.rowIndex.set(name, index);
      table.rows.push(withoutPrototype(row));
      for (const key of Object.keys(row)) places.add([...ofRow, key], cell, 'row');
      places.add(ofRow, cell, 'row');
    }
    put(table.rows[index] ?? {}, path, figureOf(cell));
    addPlaces(ofRow, path, cell, places);
  } else if (cell.column === 'significant') {
    const [key = ''] = path;
    const listed = table.written[key];
    const names = Array.isArray(listed) ? [...listed, cell.row] : [cell.row];
    table.written[key] = names;
    places.add([...ofTable, key, names.length - 1], cell, 'row');
  } else {
    put(table.written, path, figureOf(cell));
    addPlaces(ofTable, path, cell, places);
  }
}

/** A group stands under `column`, its figures under `printed`. */
function addPlaces(of: CellPlace['path'], path: CellPlace['path'], cell: CsvCell, places: CsvPlaces): void {
  if (path.length > 1) places.add([...of, ...path.slice(0, -1)], cell, 'column');
  places.add([...of, ...path], cell, 'printed');
}

/** Counts of concepts are numbers; every other figure is kept as printed. */
function figureOf({ kind, column, printed }: CsvCell): string | number {
  return kind === 'themes' && column !== 'category' && /^\d+$/.test(printed.trim())
    ? Number(printed)
    : printed;
}

function put(into: Written, [key = '', ...inner]: CellPlace['path'], figure: string | number): void {
  if (inner.length === 0) {
    into[key] = figure;
    return;
  }
  into[key] ??= typeof inner[0] === 'number' ? [undefined, undefined] : withoutPrototype({});
  put(into[key] as Written, inner, figure);
}

function withoutPrototype(from: Readonly<Record<string, unknown>>): Written {
  return Object.assign(Object.create(null), from);
}
