/** How many lines a finding names. */
const mostLines = 10;

/** Counts rows of one kind, and remembers where the first ones stand. */
export class LineSample {
  count = 0;
  readonly lines: number[] = [];

  add(line: () => number): void {
    if (this.lines.length < mostLines) this.lines.push(line());
    this.count += 1;
  }
}
