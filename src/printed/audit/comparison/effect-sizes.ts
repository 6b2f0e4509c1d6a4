import { hedgesCorrection } from '../../../stats/hedges-correction.ts';
import type { Range } from '../rounding-interval.ts';
import { pooledSd, type SizedGroups, type TestName } from './standard-error.ts';

/** Cohen's d by the pooled SD, Hedges' g, Glass's Δ by either group, and d by the root mean square of the SDs. */
export type EffectSize = 'pooled' | 'hedges' | 'glass_first' | 'glass_second' | 'root_mean_square';
export const effectSizes: readonly EffectSize[] = [
  'pooled',
  'hedges',
  'glass_first',
  'glass_second',
  'root_mean_square',
];

/** What a difference is divided by, and how that compares with its standard error. */
export interface Standardiser {
  readonly sd: Range;
  /** Where (standard error / SD)² can lie; null where nothing ties them. */
  readonly ratio: Range | null;
}

/** @returns null where this effect size cannot be worked out without the SDs */
export function standardiserOf(groups: SizedGroups, effect: EffectSize, test: TestName): Standardiser | null {
  const { first, second } = groups;
  const [n1, n2] = [first.n, second.n];
  switch (effect) {
    case 'pooled':
    case 'hedges': {
      const by = effect === 'hedges' ? hedgesCorrection(n1 + n2 - 2) : 1;
      const sd = { low: pooledSd(groups, 'low') / by, high: pooledSd(groups, 'high') / by };
      const ends = [(n1 + n2 - 2) / (n1 * (n1 - 1)), (n1 + n2 - 2) / (n2 * (n2 - 1))];
      const ratio =
        test === 'student' ? both(1 / n1 + 1 / n2) : { low: Math.min(...ends), high: Math.max(...ends) };
      return { sd, ratio: { low: ratio.low * by ** 2, high: ratio.high * by ** 2 } };
    }
    case 'root_mean_square': {
      const sd = (end: 'low' | 'high') => Math.sqrt((first.sd[end] ** 2 + second.sd[end] ** 2) / 2);
      const [small, large] = [Math.min(n1, n2), Math.max(n1, n2)];
      const pooled = (n: number) => ((2 * (n - 1)) / (n1 + n2 - 2)) * (1 / n1 + 1 / n2);
      const ratio =
        test === 'welch' ? { low: 2 / large, high: 2 / small } : { low: pooled(small), high: pooled(large) };
      return { sd: { low: sd('low'), high: sd('high') }, ratio };
    }
    case 'glass_first':
      return first.sd.low > 0 ? { sd: first.sd, ratio: null } : null;
    case 'glass_second':
      return second.sd.low > 0 ? { sd: second.sd, ratio: null } : null;
  }
}

const both = (value: number): Range => ({ low: value, high: value });
