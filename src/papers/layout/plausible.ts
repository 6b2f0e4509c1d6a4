import type { Statistic } from '../statistic.ts';

/** Whether a number can be such a figure at all; the relation of a p does not matter. */
export function isPlausible(statistic: Statistic, plain: string): boolean {
  const x = Number(plain.replace(/^[<>≤≥]/u, ''));
  const isWhole = /^\d+(?:\.0+)?$/u.test(plain);
  switch (statistic) {
    case 'n':
    case 'items':
      return isWhole;
    case 'p':
      return x >= 0 && x <= 1;
    case 'percent':
      return x >= 0 && x <= 100;
    case 'r':
    case 'rho':
    case 'cronbach_alpha':
    case 'mcdonald_omega':
    case 'inter_item_r':
      return x >= -1 && x <= 1;
    case 'r_squared':
    case 'adjusted_r_squared':
    case 'r_squared_change':
    case 'eta_squared':
    case 'partial_eta_squared':
    case 'cramers_v':
    case 'phi':
      return Math.abs(x) <= 1;
    case 'sd':
    case 'se':
    case 'iqr':
    case 'f':
    case 'f_change':
    case 'chi_square':
    case 'u':
    case 'h':
    case 'q':
    case 'w':
    case 'df':
    case 'df1':
    case 'df2':
    case 'odds_ratio':
    case 'sum_of_squares':
    case 'mean_square':
    case 'tolerance':
    case 'vif':
      return x >= 0;
    default:
      return Number.isFinite(x);
  }
}
