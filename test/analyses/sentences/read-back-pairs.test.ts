import { describe, expect, test } from 'vitest';
import type { DidRow } from '../../../src/analyses/did/did-row.ts';
import type { PairedRow } from '../../../src/analyses/paired/paired-row.ts';
import { didParagraph } from '../../../src/analyses/sentences/did-sentences.ts';
import { pairedParagraph } from '../../../src/analyses/sentences/paired-sentences.ts';
import { fc } from '../../fast-check.ts';
import { expectFigure, expectInterval, expectP, ofDifference, ofFigure, readBack } from './expect-read.ts';
import * as random from './random-rows.ts';

describe('sentences are read back as the row that they were made of:', () => {
  const paired: fc.Arbitrary<PairedRow> = fc
    .record({
      ofWaves: fc.boolean(),
      label: random.label,
      first: random.label,
      second: random.label,
      n: random.people,
      mean1: random.anyNumber,
      sd1: random.positive,
      student: fc.option(random.tTest),
      wilcoxon: fc.option(
        fc.record({ statistic: random.positive, z: random.anyNumber, p_value: random.anyP }),
      ),
      dz: random.figures,
    })
    .map(({ ofWaves, first, second, wilcoxon, dz, ...row }) => ({
      ...row,
      population: 'users',
      scale: ofWaves ? 'scale' : null,
      scale1: ofWaves ? null : 'first',
      scale2: ofWaves ? null : 'second',
      wave1: ofWaves ? 'first' : null,
      wave2: ofWaves ? 'second' : null,
      scale1_label: ofWaves ? null : first,
      scale2_label: ofWaves ? null : second,
      wave1_label: ofWaves ? first : null,
      wave2_label: ofWaves ? second : null,
      group: 'all',
      unmatched1: 0,
      unmatched2: 0,
      mean2: 0,
      sd2: 1,
      estimate: 0,
      wilcoxon: wilcoxon && { ...wilcoxon, p_value_continuity: 1, p_value_exact: null, n_zero: 0 },
      cohens_dz: dz,
      stars: '',
      not_computed: { student: 'no_variance' as const, wilcoxon: 'no_pairs' as const },
    }));

  test('scores of the same people', () => {
    readBack(paired, pairedParagraph, (row, [means, ranks], { alpha, language }) => {
      expect(means?.figure('n')?.value).toBe(String(row.n));
      expectFigure(means, 'M', row.mean1 ?? Number.NaN);
      if (!row.student) expect(means?.untested).toBe(true);
      else {
        expectFigure(means, 't', row.student.statistic, [String(row.student.df)]);
        expectP(means, 'p', row.student.p_value, alpha);
        const isSignificant = row.student.p_value < alpha;
        expect(means?.significant).toBe(isSignificant);
        expect(means?.above).toBe(isSignificant ? row.student.statistic > 0 : undefined);
        expectInterval(means, ofDifference[language], row.student);
        if (row.cohens_dz) expectFigure(means, 'd_z', row.cohens_dz.estimate);
      }
      if (!row.wilcoxon) expect(ranks?.untested).toBe(true);
      else {
        expectFigure(ranks, 'W', row.wilcoxon.statistic);
        expectFigure(ranks, 'z', row.wilcoxon.z);
        expectP(ranks, 'p', row.wilcoxon.p_value, alpha);
        const isSignificant = row.wilcoxon.p_value < alpha;
        expect(ranks?.significant).toBe(isSignificant);
        expect(ranks?.above).toBe(isSignificant ? row.wilcoxon.z > 0 : undefined);
      }
    });
  });

  const did: fc.Arbitrary<DidRow> = fc
    .record({
      label: random.label,
      wave1_label: random.label,
      wave2_label: random.label,
      n1: random.people,
      n2: random.people,
      change1: random.anyNumber,
      change2: random.anyNumber,
      sd1: random.positive,
      sd2: random.positive,
      estimate: random.anyNumber,
      test: fc.constantFrom('student' as const, 'welch' as const),
      tested: fc.option(random.tTest),
    })
    .map(({ tested, ...row }) => ({
      ...row,
      population: 'users',
      scale: 'scale',
      group1: 'one',
      group2: 'two',
      wave1: 'first',
      wave2: 'second',
      std_error: tested?.std_error ?? null,
      statistic: tested?.statistic ?? null,
      df: tested ? tested.df + (row.test === 'welch' ? 0.456 : 0) : null,
      p_value: tested?.p_value ?? null,
      conf_low: tested?.conf_low ?? null,
      conf_high: tested?.conf_high ?? null,
      stars: '',
      not_computed: { statistic: 'no_pairs' as const },
    }));

  test('differences in differences', () => {
    readBack(did, didParagraph, (row, [read], { alpha, language }) => {
      const { statistic, df, p_value: p, conf_low, conf_high } = row;
      expectFigure(read, 'M', row.change1 ?? Number.NaN);
      if (statistic === null || df === null || p === null || conf_low === null || conf_high === null) {
        expect(read?.untested).toBe(true);
        return;
      }
      expectFigure(
        read,
        language === 'ko' ? '이중차분' : 'difference in differences',
        row.estimate ?? Number.NaN,
      );
      expectFigure(read, 't', statistic, [row.test === 'welch' ? df : String(df)]);
      expectInterval(read, ofFigure[language], { conf_low, conf_high });
      expectP(read, 'p', p, alpha);
      expect(read?.significant).toBe(p < alpha);
      expect(read?.above).toBe(p < alpha ? statistic > 0 : undefined);
    });
  });
});
