import { mean, sampleVariance } from '../../stats/moments.ts';
import { brownForsytheTest } from '../../stats/omnibus/brown-forsythe-test.ts';
import { etaSquared, omegaSquared } from '../../stats/omnibus/explained-variance.ts';
import { kruskalWallisTest } from '../../stats/omnibus/kruskal-wallis-test.ts';
import { leveneTest } from '../../stats/omnibus/levene-test.ts';
import { oneWayAnova } from '../../stats/omnibus/one-way-anova.ts';
import { welchAnova } from '../../stats/omnibus/welch-anova.ts';
import type { CountedPopulation } from '../analysis.ts';
import { type ComparisonSettings, chosenTest } from '../comparisons/compare-groups.ts';
import { Figures } from '../figures.ts';
import { estimateRow, fTestRow } from '../result-rows.ts';
import { starsFor } from '../stars-for.ts';
import { type LevelScores, type ScaleLevels, scaleLevels } from './level-scores.ts';
import type { OmnibusRow } from './omnibus-row.ts';

/** One row per scale: all levels of the grouping at once. */
export function omnibusRows(counted: CountedPopulation<ComparisonSettings>): OmnibusRow[] {
  return scaleLevels(counted).map((of) => ({
    population: counted.population.id,
    scale: of.scale.id,
    parent: of.scale.parent,
    label: of.scale.label,
    by: of.by,
    ...figuresOf(of, counted.settings),
  }));
}

function figuresOf({ levels, occupied }: ScaleLevels, settings: ComparisonSettings) {
  const figures = new Figures();
  const { conf_level: confidenceLevel } = settings;
  const anova = figures.compute('anova', () => fTestRow(oneWayAnova(occupied)));
  const welch = figures.compute('welch_anova', () => fTestRow(welchAnova(occupied)));
  const levene = figures.compute('levene', () => fTestRow(leveneTest(occupied)));
  const test = chosenTest(levene?.p_value, settings) === 'welch' ? 'welch_anova' : 'anova';
  return {
    levels: levels.map((level) => levelRow(level, figures)),
    n: Number(occupied.reduce((sum, { n }) => sum + n, 0n)),
    anova,
    welch_anova: welch,
    kruskal_wallis: figures.compute('kruskal_wallis', () => {
      const { statistic, degreesOfFreedom, pValue } = kruskalWallisTest(occupied);
      return { statistic, df: degreesOfFreedom, p_value: pValue };
    }),
    levene,
    brown_forsythe: figures.compute('brown_forsythe', () => fTestRow(brownForsytheTest(occupied))),
    eta_squared: figures.compute('eta_squared', () => estimateRow(etaSquared(occupied, confidenceLevel))),
    omega_squared: figures.compute('omega_squared', () =>
      estimateRow(omegaSquared(occupied, confidenceLevel)),
    ),
    test,
    stars: starsFor((test === 'anova' ? anova : welch)?.p_value, settings.stars),
    not_computed: figures.notComputed,
  } as const;
}

function levelRow({ id, scores }: LevelScores, figures: Figures): OmnibusRow['levels'][number] {
  const variance = figures.compute(`levels.${id}.sd`, () => sampleVariance(scores));
  return {
    id,
    n: Number(scores.n),
    mean: figures.compute(`levels.${id}.mean`, () => mean(scores)),
    sd: variance === null ? null : Math.sqrt(variance),
  };
}
