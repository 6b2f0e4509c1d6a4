import { pointsPerMean } from '../../codebook/codebook.ts';
import type { ScoreDistribution } from '../../measures/score-distribution.ts';
import { compareRanks } from '../../stats/rank-comparison.ts';
import { bootstrapDifferenceInterval } from '../../stats/resampling/bootstrap-interval.ts';
import { permutationTest } from '../../stats/resampling/permutation-test.ts';
import { equivalencePValue } from '../../stats/two-groups/equivalence-test.ts';
import { mannWhitneyOneSided } from '../../stats/two-groups/mann-whitney-one-sided.ts';
import { oneSidedP } from '../../stats/two-groups/one-sided-p.ts';
import type { CountedPopulation } from '../analysis.ts';
import { compareGroups } from '../comparisons/compare-groups.ts';
import type { ComparisonRow } from '../comparisons/comparison-row.ts';
import { pairsOf } from '../comparisons/comparison-rows.ts';
import { Figures } from '../figures.ts';
import { scaleLevels } from '../omnibus/level-scores.ts';
import { resampled } from '../resampling/resampled.ts';
import { starsFor } from '../stars-for.ts';
import { adjustedRows } from './adjusted-rows.ts';
import type { CompareSettings } from './compare-settings.ts';
import type { ComparedRow } from './compared-row.ts';
import { pOf } from './p-of.ts';

/** Every two groups of every scale. */
export function comparedRows(counted: CountedPopulation<CompareSettings>): ComparedRow[] {
  const { settings } = counted;
  const rows = scaleLevels(counted).flatMap(({ scale, levels }) =>
    pairsOf(levels).map(([first, second]) => {
      const named = {
        population: counted.population.id,
        scale: scale.id,
        parent: scale.parent,
        label: scale.label,
        group1: first.id,
        group2: second.id,
      };
      const pair = { group2: second.id, points: pointsPerMean(scale) };
      const row = { ...named, ...compareGroups(first.scores, second.scores, settings, pair) };
      return askedOf(row, [first.scores, second.scores], settings);
    }),
  );
  return adjustedRows(rows, settings).map((row) => ({
    ...row,
    stars: starsFor(pOf(row) ?? undefined, settings.stars),
  }));
}

/** A comparison with what is asked of it beside. */
function askedOf(
  row: ComparisonRow,
  scores: readonly [ScoreDistribution, ScoreDistribution],
  settings: CompareSettings,
): ComparedRow {
  const figures = new Figures();
  return {
    ...row,
    ...oneSided(row, scores, settings),
    ...equivalence(row, settings),
    ...resampled(settings, figures, {
      permutationTest: (draws) => permutationTest(...scores, draws),
      bootstrapInterval: (draws) => bootstrapDifferenceInterval(...scores, draws),
    }),
    not_computed: { ...row.not_computed, ...figures.notComputed },
  };
}

function oneSided(
  { student, welch, mann_whitney }: ComparisonRow,
  scores: readonly [ScoreDistribution, ScoreDistribution],
  { alternative }: CompareSettings,
): Pick<ComparedRow, 'one_sided'> {
  if (alternative === 'two_sided') return {};
  const ranks = mann_whitney && mannWhitneyOneSided(compareRanks(...scores), alternative);
  return {
    one_sided: {
      alternative,
      student_p_value: student && oneSidedP(student.statistic, student.df, alternative),
      welch_p_value: welch && oneSidedP(welch.statistic, welch.df, alternative),
      mann_whitney_p_value: ranks?.pValue ?? null,
      mann_whitney_p_value_continuity: ranks?.pValueContinuity ?? null,
    },
  };
}

function equivalence(
  { estimate, student, welch }: ComparisonRow,
  { margin }: CompareSettings,
): Pick<ComparedRow, 'equivalence'> {
  if (margin === null) return {};
  const pOfTest = (test: ComparisonRow['student']) =>
    test && estimate !== null
      ? equivalencePValue(estimate, { standardError: test.std_error, degreesOfFreedom: test.df }, margin)
      : null;
  return { equivalence: { margin, student_p_value: pOfTest(student), welch_p_value: pOfTest(welch) } };
}
