/** Draws that a seed repeats. */
export class Draws {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 or more, below 1. Source: mulberry32. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  of<Thing>(...things: readonly [Thing, ...Thing[]]): Thing {
    return things[Math.floor(this.next() * things.length)] ?? things[0];
  }

  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }
}

export interface Sample {
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
}

/** The scores of one group, and what is printed of them. */
export function sampleOf(draws: Draws, n: number, centre: number, spread: number): Sample {
  const scores = Array.from({ length: n }, () => centre + spread * draws.normal());
  const mean = scores.reduce((sum, score) => sum + score, 0) / n;
  const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
  return { n, mean, sd: Math.sqrt(squares / (n - 1)) };
}

export interface TestOfTwo {
  readonly t: number;
  readonly df: number;
}

/** Student's t, or Welch's. */
export function tOf(one: Sample, other: Sample, welch: boolean): TestOfTwo {
  const difference = one.mean - other.mean;
  const [v1, v2] = [one.sd ** 2 / one.n, other.sd ** 2 / other.n];
  if (welch) {
    const df = (v1 + v2) ** 2 / (v1 ** 2 / (one.n - 1) + v2 ** 2 / (other.n - 1));
    return { t: difference / Math.sqrt(v1 + v2), df };
  }
  const df = one.n + other.n - 2;
  const pooled = ((one.n - 1) * one.sd ** 2 + (other.n - 1) * other.sd ** 2) / df;
  return { t: difference / Math.sqrt(pooled * (1 / one.n + 1 / other.n)), df };
}

/** F of a one-way analysis of variance. */
export function fOf(groups: readonly Sample[]): {
  readonly f: number;
  readonly df1: number;
  readonly df2: number;
} {
  const n = groups.reduce((sum, group) => sum + group.n, 0);
  const mean = groups.reduce((sum, group) => sum + group.n * group.mean, 0) / n;
  const between = groups.reduce((sum, group) => sum + group.n * (group.mean - mean) ** 2, 0);
  const within = groups.reduce((sum, group) => sum + (group.n - 1) * group.sd ** 2, 0);
  const [df1, df2] = [groups.length - 1, n - groups.length];
  return { f: between / df1 / (within / df2), df1, df2 };
}

/** Pearson's chi-square of counts. */
export function chiSquareOf(counts: readonly (readonly number[])[]): {
  readonly x: number;
  readonly df: number;
} {
  const rows = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = (counts[0] ?? []).map((_, at) => counts.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  const n = rows.reduce((sum, count) => sum + count, 0);
  let x = 0;
  for (const [i, row] of counts.entries())
    for (const [j, count] of row.entries()) {
      const expected = ((rows[i] ?? 0) * (columns[j] ?? 0)) / n;
      x += (count - expected) ** 2 / expected;
    }
  return { x, df: (rows.length - 1) * (columns.length - 1) };
}
