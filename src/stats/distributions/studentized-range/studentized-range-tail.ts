import { gammaCorrection } from '../gamma-correction.ts';
import { logExcess } from '../log-excess.ts';
import { rangeLogTail } from './range-log-tail.ts';

/** How the studentized range lies above a value. */
export interface StudentizedRangeTail {
  /** P(Q ≥ q). */
  readonly above: number;
  /** The density at q, times q: how fast `above` falls with log q. */
  readonly perLog: number;
}

const largestStep = 1 / 16;
const stepsPerStandardDeviation = 2;
const negligible = 1e-18;

/**
 * The upper tail of the studentized range: of the range of `groups` means over a standard error with its own df.
 *
 * The mean over S = √(χ²/df) of the tail of the normal range at w = qS, by the trapezoidal rule over log w. Its nodes do not
 * depend on q or df, but for the step, which halves as df grow: so the tails at them are kept. Relative error below 1e-11,
 * down to 1e-300.
 *
 * @param q  above 0
 * @param groups  2 to 100
 * @param degreesOfFreedom  1 or more, not necessarily whole
 * @throws RangeError outside that domain
 * Source: Tukey (1953); Copenhaver & Holland (1988), J. Statist. Comput. Simul. 30:1–15; Trefethen & Weideman (2014), SIAM
 *   Review 56:385–458 (trapezoidal rule).
 * Reference: fixtures/reference/studentized-range.json, R ptukey(q, groups, df, lower.tail = FALSE)
 */
export function studentizedRangeTail(
  q: number,
  groups: number,
  degreesOfFreedom: number,
): StudentizedRangeTail {
  if (!(q > 0 && q < Infinity && degreesOfFreedom > 0 && degreesOfFreedom < Infinity)) {
    throw new RangeError(`a studentized range needs positive q and df, not ${q}, ${degreesOfFreedom}`);
  }
  const a = degreesOfFreedom / 2;
  const largest = 1 / (stepsPerStandardDeviation * Math.sqrt(2 * degreesOfFreedom));
  const step = Math.min(largestStep, 2 ** Math.floor(Math.log2(largest)));
  const logTailAt = logTailsAt(groups, step);
  const logQ = Math.log(q);
  const logHeight = Math.log(2 * step * Math.sqrt(a / (2 * Math.PI))) - gammaCorrection(a);
  let above = 0;
  let perLog = 0;
  const add = (node: number): number => {
    const logSquare = 2 * (node * step - logQ);
    const squareAboveOne = Math.expm1(logSquare);
    const logDensity = logHeight + a * logExcess(squareAboveOne, Math.exp(logSquare));
    const term = logDensity < -750 ? 0 : Math.exp(logDensity + logTailAt(node));
    above += term;
    perLog -= 2 * a * squareAboveOne * term;
    return term;
  };
  // Near the peak, as if the tail of the range were exp(−w²/4).
  const peak = Math.round((logQ - Math.log1p((q * q) / (2 * degreesOfFreedom)) / 2) / step);
  for (const direction of [1, -1]) {
    let before = 0;
    for (let node = direction === 1 ? peak : peak - 1; ; node += direction) {
      const term = add(node);
      if (term <= before && term <= above * negligible) break;
      before = term;
    }
  }
  return { above: Math.min(above, 1), perLog };
}

const known = new Map<string, Map<number, number>>();

/** log P(range ≥ w) at w = exp(node × step). */
function logTailsAt(groups: number, step: number): (node: number) => number {
  const key = `${groups} ${step}`;
  const tails = known.get(key) ?? new Map<number, number>();
  known.set(key, tails);
  return (node) => {
    const tail = tails.get(node) ?? rangeLogTail(Math.exp(node * step), groups);
    tails.set(node, tail);
    return tail;
  };
}
