/** A cell as programs have it; null and undefined are empty cells. */
export type CellValue = string | number | bigint | boolean | Date | null | undefined;

type Row = Readonly<Record<string, CellValue>>;

/**
 * Rows in memory as the CSV that they would be in a file: so their cells mean what those of files mean. A column is a key that any row has;
 * the first row is line 2, as in a file.
 */
export function rowsAsCsv(rows: Iterable<Row>): string {
  const all = [...rows];
  const columns = new Set<string>();
  for (const row of all) for (const name of Object.keys(row)) columns.add(name);
  const names = [...columns];
  const lines = [
    names.map(quoted),
    ...all.map((row) => names.map((name) => cell(Object.hasOwn(row, name) ? row[name] : undefined))),
  ];
  // The mark says that this is UTF-8, and quotes around names that none of them is a `sep=` line.
  return `\ufeff${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}

function cell(value: CellValue): string {
  if (value === null || value === undefined) return '""';
  const text = value instanceof Date ? value.toISOString() : String(value);
  return /^[\w.가-힣-]+$/.test(text) ? text : quoted(text);
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
