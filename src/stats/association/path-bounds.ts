import { logFactorials } from './factorials.ts';

/** Between which natural logarithms the weights of all ways from a node to the end lie. */
export interface PathBounds {
  readonly heaviest: number;
  readonly lightest: number;
}

export interface BoundsOfRows {
  /** @param left  people whom each row has left before the column `stage` is filled */
  (left: readonly number[], stage: number): PathBounds;
  /** Of one column: the logarithm of its multinomial coefficient. */
  logWeight(left: readonly number[], remaining: readonly number[]): number;
}

/**
 * Bounds of Σ ln n! over the cells that are still open, by which every way is known to weigh more, or less, than a table.
 *
 * From below by duality: ln n! ≥ g n − max(g x − ln x!) for every g, and with g = ln(row · column / all) the first part has
 * the same sum in all tables. From above: the fullest that each row, or each column, could be.
 */
export function pathBounds(n: number, columns: readonly number[]): BoundsOfRows {
  const logFactorial = logFactorials(n);
  const ln = Float64Array.from({ length: n + 1 }, (_, count) => (count === 0 ? 0 : Math.log(count)));
  const of = (table: Float64Array, count: number) => table[count] ?? 0;
  const stages = columns.map((_, stage) => {
    const open = columns.slice(stage);
    const people = open.reduce((total, column) => total + column, 0);
    return {
      open,
      people,
      logColumns: open.reduce((total, column) => total + of(logFactorial, column), 0),
      columnTerms: open.reduce((total, column) => total + column * (of(ln, column) - of(ln, people)), 0),
    };
  });

  const bounds = (left: readonly number[], stage: number): PathBounds => {
    const { open = [], people = 0, logColumns = 0, columnTerms = 0 } = stages[stage] ?? {};
    let least = columnTerms;
    let fullRows = 0;
    for (const row of left) {
      if (row === 0) continue;
      least += row * of(ln, row);
      for (const column of open) {
        const most = Math.floor((row * column) / people);
        least += of(logFactorial, most) - most * (of(ln, row) + of(ln, column) - of(ln, people));
      }
      fullRows += fullest(row, open);
    }
    const fullColumns = open.reduce((total, column) => total + fullest(column, left), 0);
    return {
      heaviest: logColumns - least,
      lightest: logColumns - Math.min(fullRows, fullColumns),
    };
  };

  /** Σ ln n! of people in as few places as they fit in. */
  function fullest(people: number, places: readonly number[]): number {
    let logs = 0;
    let open = people;
    for (const place of places) {
      const here = Math.min(open, place);
      logs += of(logFactorial, here);
      open -= here;
    }
    return logs;
  }

  return Object.assign(bounds, {
    logWeight(left: readonly number[], remaining: readonly number[]): number {
      let people = 0;
      let logs = 0;
      left.forEach((row, index) => {
        const count = row - (remaining[index] ?? 0);
        people += count;
        logs += of(logFactorial, count);
      });
      return of(logFactorial, people) - logs;
    },
  });
}
