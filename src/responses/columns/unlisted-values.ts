import type { LineOf } from '../../read/row-count.ts';

/** How many different values are counted apart; beyond that they are counted together. */
const mostValues = 20;

/** Counts cell values that the codebook does not list, with the line each first stands on. */
export class UnlistedValues {
  readonly values = new Map<string, { rows: number; firstLine: number | null }>();
  /** Rows with further values. */
  others = 0;

  add(value: string, line: LineOf, rows = 1): void {
    const known = this.values.get(value);
    if (known) known.rows += rows;
    else if (this.values.size < mostValues) this.values.set(value, { rows, firstLine: line() });
    else this.others += rows;
  }
}
