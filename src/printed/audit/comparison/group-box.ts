import { criticalT } from '../../../stats/distributions/critical-t.ts';
import { type Range, roundingInterval, roundingRange, wholeNumber, widened } from '../rounding-interval.ts';
import type { FormOfScores } from '../score-forms.ts';
import { countableSums, largestSd, squaresPrinting } from '../score-lattice.ts';

/** The figures of one group in plain form; null where they are not printed. */
export interface GroupFigures {
  readonly n: string | null;
  readonly mean: string | null;
  readonly sd: string | null;
  /** Standard error of the mean, and the interval of the mean. */
  readonly se: string | null;
  readonly conf_low: string | null;
  readonly conf_high: string | null;
}

export const noGroupFigures: GroupFigures = {
  n: null,
  mean: null,
  sd: null,
  se: null,
  conf_low: null,
  conf_high: null,
};

/** Where the unrounded n, mean and SD of one group can lie; n is null where it is not known. */
export interface GroupBox {
  readonly n: number | null;
  readonly mean: Range;
  readonly sd: Range;
}

/** What is printed as the spread of a group: a standard deviation, or a standard error of the mean. */
export type Spread = 'sd' | 'se';

export interface BoxSettings {
  readonly form: FormOfScores | null;
  readonly spread: Spread;
  readonly confidenceLevel: number;
}

const known = new Map<string, GroupBox>();

/**
 * The box of one group: where its figures print right and, if scores lie on a lattice, are those of whole answers. What is
 * not printed can be anything that the end points of the scale allow.
 */
export function groupBox(figures: GroupFigures, settings: BoxSettings): GroupBox {
  const { form, spread, confidenceLevel } = settings;
  const key = JSON.stringify([Object.values(figures), form, spread, confidenceLevel]);
  const found = known.get(key);
  if (found) return found;
  if (known.size > 10_000) known.clear();
  const box = withError(boxOf(figures, form, spread), figures, confidenceLevel);
  known.set(key, box);
  return box;
}

function boxOf(figures: GroupFigures, form: FormOfScores | null, spread: Spread): GroupBox {
  const people = figures.n === null ? null : wholeNumber(figures.n);
  const n = people !== null && people >= 2 ? people : null;
  const mean = (figures.mean === null ? null : roundingRange(figures.mean)) ?? {
    low: form?.min ?? -Infinity,
    high: form?.max ?? Infinity,
  };
  const printed = figures.sd === null ? null : roundingRange(figures.sd);
  const unknownSd = {
    low: 0,
    high: form && n !== null ? largestSd({ ...form, n }, mean) * (1 + 1e-9) : Infinity,
  };
  if (!printed) return { n, mean, sd: unknownSd };
  const [low, high] = [Math.max(0, printed.low), Math.max(0, printed.high)];
  if (spread === 'se') {
    const root = n === null ? null : Math.sqrt(n);
    return { n, mean, sd: root === null ? unknownSd : { low: low * root, high: high * root } };
  }
  const rounding = { n, mean, sd: { low, high } };
  return (n !== null && form?.granular && lattice(figures, n, form)) || rounding;
}

/** What standard error and interval of the mean leave of a box; a range is empty (low above high) where they rule it out. */
function withError(box: GroupBox, { se, conf_low, conf_high }: GroupFigures, level: number): GroupBox {
  const { n } = box;
  const range = (figure: string | null) => (figure === null ? null : roundingRange(figure));
  const [error, low, high] = [range(se), range(conf_low), range(conf_high)];
  if (n === null || (!error && !low && !high)) return box;
  const [root, critical] = [Math.sqrt(n), criticalT(level, n - 1)];
  let { mean, sd } = box;
  if (error) sd = both(sd, { low: error.low * root, high: error.high * root });
  if (low && high) {
    mean = both(mean, { low: (low.low + high.low) / 2, high: (low.high + high.high) / 2 });
    const perWidth = root / (2 * critical);
    sd = both(sd, { low: (high.low - low.high) * perWidth, high: (high.high - low.low) * perWidth });
  }
  const reach = { low: (critical * sd.low) / root, high: (critical * sd.high) / root };
  if (low) mean = both(mean, { low: low.low + reach.low, high: low.high + reach.high });
  if (high) mean = both(mean, { low: high.low - reach.high, high: high.high - reach.low });
  return { n, mean, sd };
}

function both(one: Range, other: Range): Range {
  const { low, high } = widened(other, 1e-9);
  return { low: Math.max(one.low, low), high: Math.min(one.high, high) };
}

/** The part of the box in which whole answers lie; null where there are none, or too many to try. */
function lattice({ mean, sd }: GroupFigures, n: number, form: FormOfScores): GroupBox | null {
  const [meanInterval, sdInterval] = [roundingInterval(mean ?? ''), roundingInterval(sd ?? '')];
  if (!meanInterval || !sdInterval) return null;
  const scores = { ...form, n };
  const answers = n * form.items;
  const perVariance = n * (n - 1) * form.items ** 2;
  const moments = (countableSums(scores, meanInterval) ?? []).flatMap((sum) => {
    const { low, high } = squaresPrinting(scores, sum, sdInterval);
    const sdOf = (squares: number) => Math.sqrt(Math.max(0, n * squares - sum ** 2) / perVariance);
    return low > high ? [] : [{ mean: sum / answers, low: sdOf(low), high: sdOf(high) }];
  });
  if (moments.length === 0) return null;
  return {
    n,
    mean: { low: Math.min(...moments.map((x) => x.mean)), high: Math.max(...moments.map((x) => x.mean)) },
    sd: { low: Math.min(...moments.map((x) => x.low)), high: Math.max(...moments.map((x) => x.high)) },
  };
}
