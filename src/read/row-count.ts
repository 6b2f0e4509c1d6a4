/** Where a row stands; null for a row of a database, which stands nowhere. */
export type LineOf = () => number | null;

/** Counts rows of one kind, and remembers the first. */
export class RowCount {
  rows = 0;
  firstLine: number | null = null;

  add(line: LineOf, rows = 1): void {
    this.firstLine ??= line();
    this.rows += rows;
  }
}

/** The place of a warning, where it has one. */
export function placed(line: number | null): { readonly line?: number } {
  return line === null ? {} : { line };
}
