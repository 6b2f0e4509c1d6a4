import { scoreDistribution, withCommonDenominator } from '../../measures/score-distribution.ts';
import { compareRanks } from '../../stats/rank-comparison.ts';
import { equivalencePValue } from '../../stats/two-groups/equivalence-test.ts';
import { mannWhitneyOneSided } from '../../stats/two-groups/mann-whitney-one-sided.ts';
import { oneSidedP } from '../../stats/two-groups/one-sided-p.ts';
import type { CountedPopulation } from '../analysis.ts';
import type { ComparisonRow } from '../comparisons/comparison-row.ts';
import { comparisonRows } from '../comparisons/comparison-rows.ts';
import { starsFor } from '../stars-for.ts';
import { adjustedRows } from './adjusted-rows.ts';
import type { CompareSettings } from './compare-settings.ts';
import type { ComparedRow } from './compared-row.ts';
import { pOf } from './p-of.ts';

/** Every two groups of every scale. */
export function comparedRows(counted: CountedPopulation<CompareSettings>): ComparedRow[] {
  const { settings } = counted;
  const rows = comparisonRows(counted).map((row) => ({
    ...row,
    ...oneSided(row, counted),
    ...equivalence(row, settings),
  }));
  return adjustedRows(rows, settings).map((row) => ({
    ...row,
    stars: starsFor(pOf(row) ?? undefined, settings.stars),
  }));
}

function oneSided(
  { student, welch, mann_whitney, group1, group2, scale }: ComparisonRow,
  { population, groups, settings: { alternative } }: CountedPopulation<CompareSettings>,
): Pick<ComparedRow, 'one_sided'> {
  if (alternative === 'two_sided') return {};
  const index = population.scales.findIndex(({ id }) => id === scale);
  const scoresOf = (group: string) => {
    const histogram = groups.find(({ id }) => id === group)?.tally.scales[index];
    return histogram ? [scoreDistribution(histogram)] : [];
  };
  const [first, second] = [...scoresOf(group1), ...scoresOf(group2)];
  const ranks =
    mann_whitney && first && second
      ? mannWhitneyOneSided(compareRanks(...withCommonDenominator(first, second)), alternative)
      : null;
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
