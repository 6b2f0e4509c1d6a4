/** How many different values are told apart; beyond that they are counted together. */
const mostValues = 20;

/** Counts cell values that the codebook does not list, with the line each first stands on. */
export class UnlistedValues {
  readonly values = new Map<string, { rows: number; firstLine: number }>();
  /** Rows with further values. */
  others = 0;

  add(value: string, line: () => number): void {
    const known = this.values.get(value);
    if (known) known.rows += 1;
    else if (this.values.size < mostValues) this.values.set(value, { rows: 1, firstLine: line() });
    else this.others += 1;
  }
}
