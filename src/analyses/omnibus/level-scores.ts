import type { Scale } from '../../codebook/codebook.ts';
import {
  type ScoreDistribution,
  scoreDistribution,
  withCommonDenominator,
} from '../../measures/score-distribution.ts';
import type { CountedPopulation } from '../analysis.ts';

export interface LevelScores {
  readonly id: string;
  readonly scores: ScoreDistribution;
}

export interface ScaleLevels {
  readonly scale: Scale;
  /** The column that groups. */
  readonly by: string;
  /** In the codebook's order, over one denominator. */
  readonly levels: readonly LevelScores[];
  /** Scores of the levels that have people: those of tests. */
  readonly occupied: readonly ScoreDistribution[];
}

/** The scores of each level, scale by scale; none where people are not grouped, or those of several waves are matched. */
export function scaleLevels<Settings>({
  population,
  groups: [, ...levels],
  onlyMatched = false,
}: CountedPopulation<Settings>): ScaleLevels[] {
  const { group } = population;
  if (!group || onlyMatched) return [];
  return population.scales.map((scale, index) => {
    const counted = levels.flatMap(({ id, tally }) => {
      const histogram = tally.scales[index];
      return histogram ? [{ id, scores: scoreDistribution(histogram) }] : [];
    });
    const common = withCommonDenominator(...counted.map(({ scores }) => scores));
    const scores = counted.map(({ id, scores: own }, place) => ({ id, scores: common[place] ?? own }));
    return { scale, by: group.column, levels: scores, occupied: common.filter(({ n }) => n > 0n) };
  });
}
