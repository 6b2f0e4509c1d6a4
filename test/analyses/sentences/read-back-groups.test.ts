import { describe, expect, test } from 'vitest';
import type { ComparedRow } from '../../../src/analyses/compared/compared-row.ts';
import type { OmnibusRow } from '../../../src/analyses/omnibus/omnibus-row.ts';
import type { PostHocRow } from '../../../src/analyses/post-hoc/post-hoc-row.ts';
import { comparisonParagraph } from '../../../src/analyses/sentences/comparison-sentences.ts';
import { omnibusParagraph } from '../../../src/analyses/sentences/omnibus-sentences.ts';
import { fc } from '../../fast-check.ts';
import { expectFigure, expectInterval, expectP, ofDifference, ofFigure, readBack } from './expect-read.ts';
import * as random from './random-rows.ts';

const oneSided = { ko: '단측 p', en: 'one-sided p' };

const comparison: fc.Arbitrary<ComparedRow> = fc
  .record({
    label: random.label,
    n1: random.people,
    n2: random.people,
    mean1: random.anyNumber,
    mean2: random.anyNumber,
    sd1: random.positive,
    sd2: random.positive,
    estimate: random.anyNumber,
    student: fc.option(random.tTest),
    welch: fc.option(random.tTest.chain((test) => random.positive.map((df) => ({ ...test, df })))),
    mann_whitney: fc.option(
      fc.record({
        statistic: random.positive,
        z: random.anyNumber,
        p_value: random.anyP,
        p_value_continuity: random.anyP,
      }),
    ),
    d: random.figures,
    delta: random.correlation,
    test: fc.constantFrom('student' as const, 'welch' as const),
    alternative: fc.constantFrom('greater' as const, 'less' as const, null),
    oneSidedP: random.anyP,
    adjusted: fc.option(random.anyP),
    equivalence: fc.option(random.anyP),
  })
  .map(({ d, delta, alternative, oneSidedP, adjusted, equivalence, ...row }) => {
    const tested = row[row.test];
    const ofTest = tested ? oneSidedP : null;
    return {
      ...row,
      population: 'users',
      scale: 'scale',
      parent: null,
      group1: 'one',
      group2: 'two',
      levene: null,
      brown_forsythe: null,
      cohens_d: d && { ...d, standardizer: 'pooled' as const },
      hedges_g: null,
      glass_delta: null,
      cliffs_delta: { estimate: delta },
      stars: '',
      not_computed: { [row.test]: 'no_variance' as const, mann_whitney: 'empty_group' as const },
      ...(alternative && {
        one_sided: {
          alternative,
          student_p_value: ofTest,
          welch_p_value: ofTest,
          mann_whitney_p_value: row.mann_whitney ? oneSidedP : null,
          mann_whitney_p_value_continuity: null,
        },
      }),
      ...(adjusted !== null && tested && { p_adjusted: { method: 'holm' as const, p_value: adjusted } }),
      ...(equivalence !== null && {
        equivalence: {
          margin: 0.5,
          student_p_value: tested && equivalence,
          welch_p_value: tested && equivalence,
        },
      }),
    };
  });

describe('sentences are read back as the row that they were made of:', () => {
  test('comparisons of two groups', () => {
    readBack(comparison, comparisonParagraph, (row, [means, ranks, equivalence], { alpha, language }) => {
      const tested = row[row.test];
      const asked = row.one_sided;
      const adjustedName = { ko: 'Holm 보정 p', en: 'Holm-adjusted p' }[language];
      expectFigure(means, 'M', row.mean1 ?? Number.NaN);
      expectFigure(means, 'SD', row.sd1 ?? Number.NaN);
      expect(means?.figure('n')?.value).toBe(String(row.n1));
      if (!tested) expect(means?.untested).toBe(true);
      else {
        const welch = tested.df.toFixed(2);
        expectFigure(means, 't', tested.statistic, [row.test === 'welch' ? tested.df : String(tested.df)]);
        if (row.test === 'welch') expect(means?.figure('t')?.df[0]).toMatch(/\.\d\d$/);
        else expect(welch).toContain('.00');
        const p = asked ? (asked[`${row.test}_p_value`] ?? Number.NaN) : tested.p_value;
        expectP(means, asked ? oneSided[language] : 'p', p, alpha);
        if (row.p_adjusted) expectP(means, adjustedName, row.p_adjusted.p_value, alpha);
        const decides = row.p_adjusted ? row.p_adjusted.p_value : p;
        expect(means?.significant).toBe(decides < alpha);
        const higher = asked ? asked.alternative === 'greater' : tested.statistic > 0;
        expect(means?.above).toBe(decides < alpha || asked ? higher : undefined);
        expectInterval(means, ofDifference[language], tested);
        if (row.cohens_d) expectFigure(means, 'd', row.cohens_d.estimate);
        else expect(means?.figure('d')).toBeUndefined();
      }
      if (!row.mann_whitney) expect(ranks?.untested).toBe(true);
      else {
        const { statistic, z, p_value } = row.mann_whitney;
        const p = asked ? (asked.mann_whitney_p_value ?? Number.NaN) : p_value;
        expectFigure(ranks, 'U', statistic);
        expectFigure(ranks, 'z', z);
        expectP(ranks, asked ? oneSided[language] : 'p', p, alpha);
        expect(ranks?.significant).toBe(p < alpha);
        const higher = asked ? asked.alternative === 'greater' : z > 0;
        expect(ranks?.above).toBe(p < alpha || asked ? higher : undefined);
        expectFigure(
          ranks,
          language === 'ko' ? 'Cliff의 δ' : 'Cliff’s δ',
          row.cliffs_delta?.estimate ?? Number.NaN,
        );
      }
      if (!row.equivalence) expect(equivalence).toBeUndefined();
      else if (!tested) expect(equivalence?.untested).toBe(true);
      else {
        const p = row.equivalence.student_p_value ?? Number.NaN;
        expectP(equivalence, 'p', p, alpha);
        expect(equivalence?.significant).toBe(p < alpha);
      }
    });
  });

  const fTest = fc.option(
    fc.record({
      statistic: random.positive,
      df1: fc.integer({ min: 2, max: 9 }),
      df2: fc.integer({ min: 3, max: 999 }),
      p_value: random.anyP,
    }),
  );
  const omnibus: fc.Arbitrary<OmnibusRow> = fc
    .record({
      label: random.label,
      anova: fTest,
      welch_anova: fTest.map((test) => test && { ...test, df2: test.df2 + 0.123 }),
      kruskal_wallis: fc.option(
        fc.record({ statistic: random.positive, df: fc.integer({ min: 2, max: 9 }), p_value: random.anyP }),
      ),
      eta_squared: random.share,
      test: fc.constantFrom('anova' as const, 'welch_anova' as const),
      mean: random.anyNumber,
      sd: random.positive,
    })
    .map(({ mean, sd, ...row }) => ({
      ...row,
      population: 'users',
      scale: 'scale',
      parent: null,
      by: 'by',
      levels: [
        { id: 'one', n: 12, mean, sd },
        { id: 'two', n: 8, mean: null, sd: null },
      ],
      n: 20,
      levene: null,
      brown_forsythe: null,
      omega_squared: null,
      stars: '',
      not_computed: { [row.test]: 'no_variance' as const },
    }));
  const pair: fc.Arbitrary<PostHocRow> = fc
    .record({
      estimate: random.anyNumber,
      p: random.anyP,
      interval: random.anyInterval,
      isTested: fc.boolean(),
    })
    .map(({ estimate, p, interval, isTested }) => {
      const tested = isTested ? { statistic: 1, df: 9, p_value: p, ...interval } : null;
      return {
        population: 'users',
        scale: 'scale',
        parent: null,
        label: random.populations[0]?.label ?? { ko: '', en: '' },
        by: 'by',
        group1: 'one',
        group2: 'two',
        n1: 3,
        n2: 4,
        estimate,
        tukey: tested,
        games_howell: tested,
        not_computed: {},
      };
    });

  test('comparisons of many groups, and of each two of them', () => {
    readBack(
      fc.record({ row: omnibus, pairs: fc.array(pair, { maxLength: 4 }) }),
      ({ row, pairs }, wording) => omnibusParagraph(row, pairs, wording),
      ({ row, pairs }, [levels, means, ranks, ...ofPairs], { alpha, language }) => {
        const tested = row[row.test];
        expectFigure(levels, 'M', row.levels[0]?.mean ?? Number.NaN);
        if (!tested) expect(means?.untested).toBe(true);
        else {
          expectFigure(means, 'F', tested.statistic, [
            String(tested.df1),
            row.test === 'anova' ? String(tested.df2) : tested.df2,
          ]);
          expectP(means, 'p', tested.p_value, alpha);
          expect(means?.significant).toBe(tested.p_value < alpha);
          if (row.eta_squared) {
            expectFigure(means, 'η²', row.eta_squared.estimate);
            expectInterval(means, ofFigure[language], row.eta_squared);
          }
        }
        if (!row.kruskal_wallis) expect(ranks?.untested).toBe(true);
        else {
          expectFigure(ranks, 'H', row.kruskal_wallis.statistic, [String(row.kruskal_wallis.df)]);
          expect(ranks?.significant).toBe(row.kruskal_wallis.p_value < alpha);
        }
        const computed = pairs.filter(({ tukey }) => tukey);
        const differ = computed.filter(({ tukey }) => (tukey?.p_value ?? 1) < alpha);
        for (const [index, { estimate, tukey }] of differ.entries()) {
          const read = ofPairs[index];
          expect(read?.significant).toBe(true);
          expect(read?.above).toBe((estimate ?? 0) > 0);
          expectFigure(read, language === 'ko' ? '평균차이' : 'mean difference', estimate ?? Number.NaN);
          expectInterval(read, ofFigure[language], tukey ?? { conf_low: 0, conf_high: 0 });
          expectP(read, 'p', tukey?.p_value ?? Number.NaN, alpha);
        }
        const others = (computed.length > differ.length ? 1 : 0) + (pairs.length > computed.length ? 1 : 0);
        expect(ofPairs.length).toBe(differ.length + others);
        if (computed.length > differ.length) {
          const alike = ofPairs[differ.length];
          expect(alike?.significant).toBe(false);
          const ps = computed.map(({ tukey }) => tukey?.p_value ?? 1);
          if (differ.length === 0) expectP(alike, 'p', Math.min(...ps), alpha);
        }
      },
    );
  });
});
