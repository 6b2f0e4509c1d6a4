import { meanDifference } from '../../stats/moments.ts';
import { NotComputable } from '../../stats/not-computable.ts';
import type { AllPairsResult } from '../../stats/omnibus/all-pairs-result.ts';
import { gamesHowellTest } from '../../stats/omnibus/games-howell-test.ts';
import { sumsOfSquares } from '../../stats/omnibus/sums-of-squares.ts';
import { tukeyTest } from '../../stats/omnibus/tukey-test.ts';
import type { CountedPopulation } from '../analysis.ts';
import { pairsOf } from '../comparisons/comparison-rows.ts';
import { Figures } from '../figures.ts';
import { type LevelScores, type ScaleLevels, scaleLevels } from '../omnibus/level-scores.ts';
import type { PostHocRow } from './post-hoc-row.ts';

/** One row per scale and pair of levels. */
export function postHocRows(counted: CountedPopulation): PostHocRow[] {
  return scaleLevels(counted).flatMap((of) =>
    pairsOf(of.levels).map(([first, second]) => ({
      population: counted.population.id,
      scale: of.scale.id,
      parent: of.scale.parent,
      label: of.scale.label,
      by: of.by,
      group1: first.id,
      group2: second.id,
      n1: Number(first.scores.n),
      n2: Number(second.scores.n),
      ...figuresOf(first, second, of, counted.settings.conf_level),
    })),
  );
}

function figuresOf(
  { scores: first }: LevelScores,
  { scores: second }: LevelScores,
  { occupied }: ScaleLevels,
  confidenceLevel: number,
) {
  const figures = new Figures();
  return {
    estimate: figures.compute('estimate', () => meanDifference(first, second)),
    tukey: figures.compute('tukey', () => {
      if (first.n === 0n || second.n === 0n) throw new NotComputable('empty_group');
      return pairRow(tukeyTest(first, second, sumsOfSquares(occupied), confidenceLevel));
    }),
    games_howell: figures.compute('games_howell', () =>
      pairRow(gamesHowellTest(first, second, occupied.length, confidenceLevel)),
    ),
    not_computed: figures.notComputed,
  };
}

function pairRow(result: AllPairsResult): NonNullable<PostHocRow['tukey']> {
  return {
    statistic: result.statistic,
    df: result.degreesOfFreedom,
    p_value: result.pValue,
    conf_low: result.confidenceLow,
    conf_high: result.confidenceHigh,
  };
}
