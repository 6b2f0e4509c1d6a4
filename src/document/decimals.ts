/** How many decimals each kind of figure has for readers. */
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
