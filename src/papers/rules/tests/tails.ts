import { pRange } from '../../../printed/audit/comparison/p-values.ts';
import type { Range } from '../../../printed/audit/rounding-interval.ts';
import { chiSquareUpperTail } from '../../../stats/distributions/chi-square-mass.ts';
import { fUpperTail } from '../../../stats/distributions/f-mass.ts';
import { normalTwoSidedP } from '../../../stats/distributions/normal-two-sided-p.ts';
import { magnitude, rising } from '../kit/interval.ts';

const most = 1e9;
const leastDf = 0.5;
const dfRange = ({ low, high }: Range): Range => ({
  low: Math.min(most, Math.max(leastDf, low)),
  high: Math.min(most, Math.max(leastDf, high)),
});

export function tTailRange(t: Range, df: Range): Range {
  return pRange(t, dfRange(df));
}

/** P(χ² ≥ x) falls with x and rises with df. */
export function chiSquareTailRange(x: Range, df: Range): Range {
  const tail = (value: number, of: number) =>
    of >= 1e6 ? 1 : chiSquareUpperTail(Math.max(0, value), Math.max(leastDf, of));
  return slackened(tail(x.high, df.low), tail(x.low, df.high));
}

export function zTailRange(z: Range): Range {
  const { low, high } = magnitude(z);
  return slackened(normalTwoSidedP(Math.min(high, 1e150)), normalTwoSidedP(low));
}

/** P(F ≥ f) falls with f; where df are not sure it is looked at along them, and a little room is left. */
export function fTailRange(f: Range, df1: Range, df2: Range): Range {
  const at = (x: number) =>
    along(dfRange(df1)).flatMap((degreesOfFreedom1) =>
      along(dfRange(df2)).map((degreesOfFreedom2) =>
        x === Infinity ? 0 : fUpperTail(Math.max(0, x), { degreesOfFreedom1, degreesOfFreedom2 }),
      ),
    );
  const isSure = df1.low === df1.high && df2.low === df2.high;
  const room = isSure ? 1e-9 : 0.002;
  return slackened(Math.min(...at(f.high)), Math.max(...at(f.low)), room);
}

function slackened(low: number, high: number, by = 1e-9): Range {
  return { low: low * (1 - by), high: Math.min(1, high * (1 + by)) };
}

function along({ low, high }: Range): number[] {
  if (low === high) return [low];
  const steps = high > low * 3 ? 12 : 4;
  return Array.from({ length: steps + 1 }, (_, step) => low * (high / low) ** (step / steps));
}

/** p of one side. */
export function halved(p: Range): Range {
  return rising(p, (x) => x / 2);
}
