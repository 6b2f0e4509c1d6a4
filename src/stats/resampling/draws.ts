/** What a resampling method is asked for: how many draws, and where random numbers begin. */
export interface Draws {
  /** 1 or more. */
  readonly times: number;
  readonly seed: number;
}

export interface PermutationResult {
  /** Two-sided. */
  readonly pValue: number;
  /** `exact`: of all arrangements, none is drawn; `monte_carlo`: of those drawn and the one at hand. */
  readonly method: 'exact' | 'monte_carlo';
}

/**
 * The p of drawn arrangements; the one at hand is one of them, so that it is never 0.
 *
 * Source: Phipson & Smyth (2010), Stat. Appl. Genet. Mol. Biol. 9(1):39.
 */
export function monteCarloP(asFar: number, times: number): number {
  return (asFar + 1) / (times + 1);
}
