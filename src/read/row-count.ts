/** Counts rows of one kind, and remembers the first. */
export class RowCount {
  rows = 0;
  firstLine: number | null = null;

  add(line: () => number): void {
    this.firstLine ??= line();
    this.rows += 1;
  }
}
