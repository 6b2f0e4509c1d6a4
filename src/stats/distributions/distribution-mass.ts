/** How a distribution of positive values lies around one of them. */
export interface DistributionMass {
  /** P(X < x). */
  readonly below: number;
  /** P(X ≥ x), the p-value of a test that rejects for large values. */
  readonly above: number;
  /** The density at x, times x: how fast `below` grows with log x. */
  readonly perLog: number;
}
