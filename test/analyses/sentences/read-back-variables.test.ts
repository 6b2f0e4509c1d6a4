import { describe, expect, test } from 'vitest';
import type { AssociationRow } from '../../../src/analyses/associations/association-row.ts';
import type { CorrelationRow } from '../../../src/analyses/correlations/correlation-row.ts';
import type { ReliabilityRow } from '../../../src/analyses/reliability/reliability-row.ts';
import { associationParagraph } from '../../../src/analyses/sentences/association-sentences.ts';
import { correlationParagraph } from '../../../src/analyses/sentences/correlation-sentences.ts';
import { reliabilityParagraph } from '../../../src/analyses/sentences/reliability-sentences.ts';
import { fc } from '../../fast-check.ts';
import { expectFigure, expectInterval, expectP, ofFigure, readBack } from './expect-read.ts';
import * as random from './random-rows.ts';

describe('sentences are read back as the row that they were made of:', () => {
  const association: fc.Arbitrary<AssociationRow> = fc
    .record({
      label: random.label,
      by_label: random.label,
      n: random.people,
      chi_square: fc.option(
        fc.record({ statistic: random.positive, df: fc.integer({ min: 1, max: 40 }), p_value: random.anyP }),
      ),
      fisherP: fc.option(random.anyP),
      cramers_v: random.share,
      below: fc.integer({ min: 0, max: 6 }),
    })
    .map(({ fisherP, below, ...row }) => ({
      ...row,
      population: 'users',
      variable: 'variable',
      by: 'by',
      stars: '',
      yates: null,
      fisher:
        fisherP === null
          ? null
          : { p_value: fisherP, method: 'exact' as const, replicates: null, seed: null },
      smallest_expected: 1,
      cells: 6,
      cells_below_5: row.chi_square ? below : 0,
      not_computed: { chi_square: 'one_level' as const, fisher: 'one_level' as const },
    }));

  test('associations', () => {
    readBack(association, associationParagraph, (row, read, { alpha, language }) => {
      const [chiSquare, fisher] = read;
      if (!row.chi_square) expect(chiSquare?.untested).toBe(true);
      else {
        const { statistic, df, p_value } = row.chi_square;
        expectFigure(chiSquare, 'χ²', statistic, [String(df), `N = ${row.n}`]);
        expectP(chiSquare, 'p', p_value, alpha);
        expect(chiSquare?.significant).toBe(p_value < alpha);
        if (row.cramers_v) {
          expectFigure(chiSquare, language === 'ko' ? 'Cramér의 V' : 'Cramér’s V', row.cramers_v.estimate);
          expectInterval(chiSquare, ofFigure[language], row.cramers_v);
        }
      }
      if (row.fisher) {
        expectP(fisher, 'p', row.fisher.p_value, alpha);
        expect(fisher?.significant).toBe(row.fisher.p_value < alpha);
      } else if (row.chi_square) expect(fisher?.untested).toBe(true);
      const expected = 1 + (row.fisher || row.chi_square ? 1 : 0) + (row.cells_below_5 > 0 ? 1 : 0);
      expect(read.length).toBe(expected);
    });
  });

  const tested = fc.record({
    statistic: random.anyNumber,
    df: fc.integer({ min: 1, max: 999 }),
    p_value: random.anyP,
  });
  const correlated: fc.Arbitrary<CorrelationRow> = fc
    .record({
      label1: random.label,
      label2: random.label,
      n: random.people,
      estimate: random.correlation,
      pearson: fc.option(tested),
      spearman: fc.option(tested),
      interval: random.shareInterval,
      hasTest: fc.boolean(),
    })
    .map(({ estimate, interval, hasTest, pearson, spearman, ...row }) => {
      const none = { statistic: null, df: null, p_value: null };
      return {
        ...row,
        population: 'users',
        scale1: 'first',
        scale2: 'second',
        group: 'all',
        pearson: pearson && {
          estimate,
          ...(hasTest ? { ...pearson, ...interval } : { ...none, conf_low: null, conf_high: null }),
        },
        spearman: spearman && { estimate, ...(hasTest ? spearman : none) },
        not_computed: { 'pearson.p_value': 'perfect_correlation' as const, pearson: 'no_variance' as const },
      };
    });

  test('correlations', () => {
    readBack(
      correlated,
      (row, wording) => correlationParagraph(row, { method: 'both' }, wording),
      (row, read, { alpha, language }) => {
        const rho = language === 'ko' ? 'Spearman의 ρ' : 'Spearman’s ρ';
        for (const [index, [name, correlation]] of (
          [
            ['r', row.pearson],
            [rho, row.spearman],
          ] as const
        ).entries()) {
          const one = read[index];
          if (!correlation || correlation.p_value === null) {
            expect(one?.untested).toBe(true);
            if (correlation) expectFigure(one, name, correlation.estimate);
            continue;
          }
          const isSignificant = correlation.p_value < alpha;
          expectFigure(one, name, correlation.estimate, [String(correlation.df)]);
          expect(one?.figure(name)?.value).not.toMatch(/^-?0\./);
          expectP(one, 'p', correlation.p_value, alpha);
          expect(one?.significant).toBe(isSignificant);
          expect(one?.above).toBe(isSignificant ? correlation.estimate > 0 : undefined);
        }
        const { conf_low, conf_high } = row.pearson ?? {};
        if (typeof conf_low === 'number' && typeof conf_high === 'number')
          expectInterval(read[0], ofFigure[language], { conf_low, conf_high });
      },
    );
  });

  const reliable: fc.Arbitrary<ReliabilityRow> = fc
    .record({
      label: random.label,
      items: fc.integer({ min: 1, max: 40 }),
      n: random.people,
      cronbach_alpha: random.share,
      omega: fc.option(random.proportion),
    })
    .map(({ omega, ...row }) => ({
      ...row,
      population: 'users',
      scale: 'scale',
      parent: null,
      group: 'all',
      standardized_alpha: null,
      mcdonald_omega: omega === null ? null : { estimate: omega, method: 'minres_correlations' as const },
      guttman_lambda6: null,
      split_half: null,
      inter_item_r: null,
      not_computed: { cronbach_alpha: 'one_item' as const, mcdonald_omega: 'two_items' as const },
    }));

  test('reliability', () => {
    readBack(reliable, reliabilityParagraph, (row, read, { language }) => {
      const one = read[0];
      const alpha = language === 'ko' ? 'Cronbach α' : 'Cronbach’s α';
      const omega = language === 'ko' ? 'McDonald ω' : 'McDonald’s ω';
      expect(one?.figure('n')?.value).toBe(String(row.n));
      expect(one?.significant).toBeUndefined();
      if (row.cronbach_alpha) {
        expectFigure(one, alpha, row.cronbach_alpha.estimate);
        expectInterval(one, ofFigure[language], row.cronbach_alpha);
      } else expect(one?.figure(alpha)).toBeUndefined();
      if (row.mcdonald_omega) expectFigure(one, omega, row.mcdonald_omega.estimate);
      else expect(one?.figure(omega)).toBeUndefined();
    });
  });
});
