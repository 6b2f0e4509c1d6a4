import type { Range } from '../../../printed/audit/rounding-interval.ts';
import type { PaperFigure } from '../../paper-figure.ts';
import { follows, type PaperCheck, rangeOf } from '../kit/check-kit.ts';
import { countOf, exactly, notNegative } from '../kit/interval.ts';

/**
 * Partial η² = F · df1 / (F · df1 + df2).
 *
 * Source: Cohen (1973), Educational and Psychological Measurement 33:107–112
 * Reference: fixtures/reference/papers.json, R anova(lm(len ~ supp * dose, ToothGrowth))
 */
export function partialEtaByF(
  partial: PaperFigure,
  f: PaperFigure,
  degrees: readonly [PaperFigure, PaperFigure],
): PaperCheck[] {
  return [
    follows({
      rule: 'effect_size',
      figure: partial,
      given: [f, ...degrees],
      possible: ([statistic = null, one = null, other = null]) => {
        const ranges = [rangeOf(statistic), degreesOf(one), degreesOf(other)];
        const [own, df1, df2] = ranges;
        if (!own || !df1 || !df2) return null;
        const share = (x: number, first: number, second: number) =>
          x === Infinity ? 1 : (x * first) / (x * first + second);
        const { low, high } = notNegative(own);
        return [{ low: share(low, df1.low, df2.high), high: share(high, df1.high, df2.low) }];
      },
    }),
  ];
}

function degreesOf(text: string | null): Range | null {
  const whole = countOf(text);
  return whole === null ? rangeOf(text) : exactly(whole);
}
