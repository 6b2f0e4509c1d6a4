import type { ScoreDistribution } from '../../measures/score-distribution.ts';
import { quantileR7 } from '../../stats/description/quantile-r7.ts';
import { nearestNumber } from '../../stats/distributions/nearest-number.ts';
import { mean, sampleVariance } from '../../stats/moments.ts';
import { NotComputable } from '../../stats/not-computable.ts';
import type { CountedPopulation } from '../analysis.ts';
import { Figures } from '../figures.ts';
import type { MeasurementRow } from './measurement-row.ts';
import { countedNumbers } from './numbers-of-groups.ts';

/** One row per column of numbers, of everybody and of each group. */
export function measurementRows(counted: CountedPopulation): MeasurementRow[] {
  return countedNumbers(counted).flatMap(({ numeric: { column, label }, ofGroups }) =>
    ofGroups.map(({ group, numbers }): MeasurementRow => {
      const row = new Figures();
      const n = numbers && Number(numbers.n);
      return {
        population: counted.population.id,
        variable: column,
        label,
        group: group.id,
        n,
        missing: n === null ? null : group.tally.respondents - n,
        ...figures(row, numbers),
        not_computed: row.notComputed,
      };
    }),
  );
}

const quarter = (quarters: bigint) => ({ numerator: quarters, denominator: 4n });

function figures(row: Figures, numbers: ScoreDistribution | null) {
  const compute = (name: string, statistic: (of: ScoreDistribution) => number) =>
    row.compute(name, () => {
      if (!numbers) throw new NotComputable('not_counted');
      return statistic(numbers);
    });
  return {
    mean: compute('mean', mean),
    sd: compute('sd', (of) => Math.sqrt(sampleVariance(of))),
    median: compute('median', (of) => quantileR7(of, quarter(2n))),
    q1: compute('q1', (of) => quantileR7(of, quarter(1n))),
    q3: compute('q3', (of) => quantileR7(of, quarter(3n))),
    min: compute('min', (of) => endOf(of, 0)),
    max: compute('max', (of) => endOf(of, -1)),
  };
}

function endOf({ values, denominator }: ScoreDistribution, at: 0 | -1): number {
  const end = values.at(at);
  if (end === undefined) throw new NotComputable('no_respondents');
  return nearestNumber(end, denominator);
}
