import { type ExactSums, exactSums, type ScoreDistribution } from '../../measures/score-distribution.ts';

/** Sums of the absolute deviations |value × factor − centre| over people. */
export function absoluteDeviations(
  { values, counts }: ScoreDistribution,
  factor: bigint,
  centre: bigint,
): ExactSums {
  const deviations = values.map((value) => {
    const deviation = value * factor - centre;
    return deviation < 0n ? -deviation : deviation;
  });
  return exactSums(deviations, counts);
}
