/**
 * The cells of a record, in quotes or not.
 *
 * @param check  gets each cell that holds quotes, as it is written, where these may break the rules
 */
export function lineCells(record: string, delimiter: string, check?: (written: string) => void): string[] {
  if (!record.includes('"')) return record.split(delimiter);
  const cells: string[] = [];
  let start = 0;
  let end = -1;
  let open = false;
  for (const piece of record.split(delimiter)) {
    end += 1 + piece.length;
    if (piece.includes('"') && piece.split('"').length % 2 === 0) open = !open;
    if (open && end < record.length) continue;
    const written = record.slice(start, end);
    if (check && written.includes('"')) check(written);
    cells.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written);
    start = end + 1;
  }
  return cells;
}
