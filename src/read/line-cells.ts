/** The cells of a line that is one row, in quotes or not. */
export function lineCells(line: string, delimiter: string): string[] {
  if (!line.includes('"')) return line.split(delimiter);
  const cells: string[] = [];
  let pieces: string[] = [];
  let open = false;
  for (const piece of line.split(delimiter)) {
    pieces.push(piece);
    if (piece.split('"').length % 2 === 0) open = !open;
    if (open) continue;
    const cell = pieces.join(delimiter);
    pieces = [];
    cells.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
  }
  return cells;
}
