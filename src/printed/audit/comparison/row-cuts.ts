import { criticalT } from '../../../stats/distributions/critical-t.ts';
import { studentTQuantile } from '../../../stats/distributions/student-t-quantile.ts';
import { pValueRange, type Range } from '../rounding-interval.ts';
import { type EffectSize, standardiserOf } from './effect-sizes.ts';
import type { GroupBox } from './group-box.ts';
import { type CutPoint, markedRange, pRange } from './p-values.ts';
import { magnitude, minus, product, quotient, type RowBox, sum, withMagnitude } from './row-box.ts';
import type { RowFigures } from './row-figures.ts';
import { sizedGroups, type TestName } from './standard-error.ts';

/** Cuts off what one relation between the quantities of a row does not allow. */
export type Cut = (box: RowBox) => void;

/** What p, stars and the text say of p. */
export function probabilities(figures: RowFigures, cutPoints: readonly CutPoint[]): Range[] {
  const weakest = Math.max(0, ...cutPoints.map(({ below }) => below));
  const ranges = [
    figures.p === null ? null : pValueRange(figures.p),
    figures.stars === null ? null : markedRange(figures.stars, cutPoints),
    ...figures.claims.map((claim) =>
      claim === 'yes' ? { low: 0, high: weakest } : { low: weakest, high: 1 },
    ),
  ];
  return ranges.flatMap((one) => one ?? []);
}

/** t is the difference over its standard error. */
export const studentised: Cut = (box) => {
  const { ranges } = box;
  box.cut('t', quotient(ranges.difference, ranges.error));
  box.cut('difference', product(ranges.t, ranges.error));
  box.cut('error', quotient(magnitude(ranges.difference), magnitude(ranges.t)));
};

/** p falls with |t| and with df. */
export const probable =
  (tails: 1 | 2): Cut =>
  (box) => {
    const df = dfOf(box);
    const twoSided = pRange(box.ranges.t, df);
    box.cut('p', { low: (twoSided.low * tails) / 2, high: (twoSided.high * tails) / 2 });
    if (box.isEmpty) return;
    const { low, high } = box.ranges.p;
    const t = {
      low: tOf(Math.max(smallestP, (high * 2) / tails), df.high),
      high: low <= smallestP ? Infinity : tOf((low * 2) / tails, df.low),
    };
    box.cut('t', withMagnitude(t, box.ranges.t));
  };

/** Below this, 1 − p / 2 has too few digits to take a quantile of. */
const smallestP = 1e-8;

function tOf(twoSidedP: number, df: number): number {
  return twoSidedP >= 1 ? 0 : studentTQuantile(1 - twoSidedP / 2, df);
}

function dfOf({ ranges }: RowBox): Range {
  return {
    low: Math.min(1e9, Math.max(0.5, ranges.df.low)),
    high: Math.min(1e9, Math.max(0.5, ranges.df.high)),
  };
}

/** The limits of the interval are the difference ∓ critical t times its standard error. */
export function intervalCuts(low: Range | null, high: Range | null, level: number): Cut[] {
  if (!low && !high) return [];
  return [
    (box) => {
      const { ranges } = box;
      const df = dfOf(box);
      const critical = { low: criticalT(level, df.high), high: criticalT(level, df.low) };
      const reach = () => product(critical, ranges.error);
      if (low && high) {
        box.cut('difference', { low: (low.low + high.low) / 2, high: (low.high + high.high) / 2 });
        const width = minus(high, low);
        box.cut('error', quotient({ low: width.low / 2, high: width.high / 2 }, critical));
      }
      if (low) {
        box.cut('difference', sum(low, reach()));
        box.cut('error', quotient(minus(ranges.difference, low), critical));
      }
      if (high) {
        box.cut('difference', minus(high, reach()));
        box.cut('error', quotient(minus(high, ranges.difference), critical));
      }
    },
  ];
}

/** An effect size is the difference over some SD, which is tied to the standard error. */
export function effectCuts(
  effect: Range | null,
  {
    method,
    test,
    unsigned,
  }: { readonly method: EffectSize; readonly test: TestName; readonly unsigned: boolean },
  groups: readonly [GroupBox, GroupBox],
): Cut[] {
  const sized = sizedGroups(...groups);
  const standardiser = effect && sized ? standardiserOf(sized, method, test) : null;
  if (!effect || !standardiser) return [];
  const { sd, ratio } = standardiser;
  const root = ratio ? { low: Math.sqrt(ratio.low), high: Math.sqrt(ratio.high) } : null;
  return [
    (box) => {
      const { ranges } = box;
      box.cut('standardiser', sd);
      if (root) {
        box.cut('standardiser', quotient(ranges.error, root));
        box.cut('error', product(ranges.standardiser, root));
        const t = quotient(effect, root);
        box.cut('t', unsigned ? withMagnitude(magnitude(t), ranges.t) : t);
      }
      const size = product(effect, ranges.standardiser);
      box.cut('difference', unsigned ? withMagnitude(magnitude(size), ranges.difference) : size);
      box.cut('standardiser', quotient(unsigned ? magnitude(ranges.difference) : ranges.difference, effect));
    },
  ];
}
