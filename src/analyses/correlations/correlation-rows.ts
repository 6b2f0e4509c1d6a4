import { type JointDistribution, peopleWithBoth } from '../../measures/joint-distribution.ts';
import type { GroupTally } from '../../measures/population-tally.ts';
import { pairsOf, type Variable } from '../../measures/variable.ts';
import type { CorrelationTest } from '../../stats/correlation/correlation-of-sums.ts';
import { pearsonCorrelation } from '../../stats/correlation/pearson.ts';
import { spearmanCorrelation } from '../../stats/correlation/spearman.ts';
import { NotComputable } from '../../stats/not-computable.ts';
import type { CountedPopulation, StudySettings } from '../analysis.ts';
import { Figures } from '../figures.ts';
import { chosenVariables } from './chosen-variables.ts';
import type { CorrelationRow } from './correlation-row.ts';
import type { CorrelationSettings } from './correlation-settings.ts';

/** One row per group and pair of variables: the second with the first, the third with the first and the second, … */
export function correlationRows({
  population,
  groups,
  settings,
}: CountedPopulation<StudySettings & CorrelationSettings>): CorrelationRow[] {
  const pairs = pairsOf(chosenVariables(population, settings.scales));
  return groups.flatMap(({ id, tally }) =>
    pairs.map(([first, second]) => {
      const joint = jointOf(tally, first, second);
      return {
        population: population.id,
        scale1: first.id,
        label1: first.label,
        scale2: second.id,
        label2: second.label,
        group: id,
        n: joint ? peopleWithBoth(joint) : null,
        ...correlationsOf(joint, settings.conf_level),
      };
    }),
  );
}

function jointOf({ jointScores }: GroupTally, first: Variable, second: Variable): JointDistribution | null {
  return jointScores?.measure.of(jointScores.state, first, second) ?? null;
}

function correlationsOf(
  joint: JointDistribution | null,
  confidenceLevel: number,
): Pick<CorrelationRow, 'pearson' | 'spearman' | 'not_computed'> {
  const figures = new Figures();
  const counted = () => {
    if (!joint) throw new NotComputable('not_counted');
    return joint;
  };
  const pearson = figures.compute('pearson', () => pearsonCorrelation(counted()));
  const spearman = figures.compute('spearman', () => spearmanCorrelation(counted()));
  return {
    pearson: pearson && {
      estimate: pearson.estimate,
      ...tested(figures, 'pearson', pearson.test),
      conf_low: figures.compute('pearson.conf_low', () => pearson.interval(confidenceLevel).low),
      conf_high: figures.compute('pearson.conf_high', () => pearson.interval(confidenceLevel).high),
    },
    spearman: spearman && { estimate: spearman.estimate, ...tested(figures, 'spearman', spearman.test) },
    not_computed: figures.notComputed,
  };
}

const tested = (figures: Figures, of: 'pearson' | 'spearman', test: () => CorrelationTest) => ({
  statistic: figures.compute(`${of}.statistic`, () => test().statistic),
  df: figures.compute(`${of}.df`, () => test().degreesOfFreedom),
  p_value: figures.compute(`${of}.p_value`, () => test().pValue),
});
