import { roundHalfAway } from '../report/round-half-away.ts';

/** Stands where a figure could not be computed. */
export const noValue = '–';

/** How many decimals each kind of figure is printed with. */
export interface Decimals {
  /** Means, standard deviations, differences. */
  readonly points: number;
  /** t. */
  readonly statistic: number;
  /** At least three, so that no mark of significance stands beside a p that does not show it. */
  readonly probability: number;
  readonly score100: number;
  readonly percent: number;
}

/** The paper's own precision, or one decimal more of everything for each more that is asked for. */
export function decimalsFor(digits: number): Decimals {
  return {
    points: digits,
    statistic: digits + 1,
    probability: Math.max(3, digits + 1),
    score100: Math.max(0, digits - 2),
    percent: Math.max(0, digits - 1),
  };
}

export function formatFigure(value: number | null, decimals: number): string {
  return value === null ? noValue : roundHalfAway(value, decimals);
}

/** A probability without the zero before the point; `<.001` where it would round to nothing. */
export function formatProbability(value: number | null, decimals: number): string {
  if (value === null) return noValue;
  const smallest = `.${'1'.padStart(decimals, '0')}`;
  if (value < 10 ** -decimals) return `<${smallest}`;
  return roundHalfAway(value, decimals).replace(/^0/, '');
}

export function formatInterval(low: number | null, high: number | null, decimals: number): string {
  if (low === null || high === null) return noValue;
  return `[${roundHalfAway(low, decimals)}, ${roundHalfAway(high, decimals)}]`;
}
