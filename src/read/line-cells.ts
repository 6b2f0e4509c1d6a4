/** The cells of a line that is one row, in quotes or not. */
export function lineCells(line: string, delimiter: string): string[] {
  if (!line.includes('"')) return line.split(delimiter);
  const cells: string[] = [];
  let open = '';
  for (const piece of line.split(delimiter)) {
    const cell = open === '' ? piece : `${open}${delimiter}${piece}`;
    open = quotes(cell) % 2 === 0 ? '' : cell;
    if (open === '') cells.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
  }
  return cells;
}

const quotes = (text: string) => text.split('"').length - 1;
