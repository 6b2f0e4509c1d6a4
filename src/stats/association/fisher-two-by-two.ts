/** Probabilities of tables that agree to this are taken as equal: they were multiplied up to here one by one. */
const sameWithin = 1e-9;

/**
 * Fisher's exact p of a two by two table, of any size: all tables with the same sums that are no more probable.
 *
 * Probabilities are taken relative to the most probable table, and those of a tail relative to its own first table, so that
 * a p near 1e-300 has as many digits as any.
 *
 * @param counts  a, b in the first row, c, d in the second
 * Reference: R fisher.test(x)$p.value, and sums of exact rationals
 */
export function fisherTwoByTwo([a, b, c, d]: readonly [number, number, number, number]): number {
  const row = a + b;
  const column = a + c;
  const both = row + column - (a + b + c + d);
  const lowest = Math.max(0, both);
  const highest = Math.min(row, column);
  /** P(x + 1) / P(x). */
  const up = (x: number) => ((row - x) * (column - x)) / ((x + 1) * (x + 1 - both));
  const steps = {
    above: { last: highest, ratio: up, by: 1 },
    below: { last: lowest, ratio: (x: number) => 1 / up(x - 1), by: -1 },
  };
  const mode = Math.floor(((row + 1) * (column + 1)) / (row + column - both + 2));
  const all = 1 + tail(mode, steps.above) + tail(mode, steps.below);
  const [own, other] = a > mode ? [steps.above, steps.below] : [steps.below, steps.above];
  let log = 0;
  for (let x = mode; x !== a; x += own.by) log += Math.log(own.ratio(x));
  // The most probable table itself, or the other one of two.
  if (log >= -sameWithin) return 1;
  const ownTail = Math.exp(log) * (1 + tail(a, own));
  return Math.min(1, (ownTail + oppositeTail(mode, other, log)) / all);
}

interface Steps {
  readonly last: number;
  readonly by: number;
  /** Of the probability of the next table to that of x. */
  readonly ratio: (x: number) => number;
}

/** Probabilities of the tables behind x together, relative to that of x. */
function tail(start: number, { last, by, ratio }: Steps): number {
  let sum = 0;
  let term = 1;
  for (let x = start; x !== last; x += by) {
    term *= ratio(x);
    sum += term;
    if (term < sum * 1e-19) break;
  }
  return sum;
}

/** The tables on the other side of the mode that are no more probable than the observed one, relative to the mode. */
function oppositeTail(mode: number, steps: Steps, logObserved: number): number {
  let log = 0;
  for (let x = mode; x !== steps.last; ) {
    log += Math.log(steps.ratio(x));
    x += steps.by;
    if (log <= logObserved + sameWithin) return Math.exp(log) * (1 + tail(x, steps));
  }
  return 0;
}
