import type { MatchedScores, MatchedWaves } from '../../measures/matched-scores.ts';
import { scoreDistribution } from '../../measures/score-distribution.ts';
import type { Variable } from '../../measures/variable.ts';
import { messages } from '../../messages/messages.ts';
import type { CountedPopulation } from '../analysis.ts';
import type { Group } from '../groups.ts';
import { pairedFigures } from './paired-figures.ts';
import type { PairedRow } from './paired-row.ts';
import type { PairedSettings } from './paired-settings.ts';
import { scalePairs } from './scale-pairs.ts';

/** Two scales of the same people, where asked for, then every two waves of each scale; each of everybody, then of each group. */
export function pairedRows(counted: CountedPopulation<PairedSettings>): PairedRow[] {
  return [...rowsOfScales(counted), ...rowsOfWaves(counted)];
}

function rowsOfScales({ population, groups, settings }: CountedPopulation<PairedSettings>): PairedRow[] {
  return scalePairs(population, settings.paired).flatMap(([first, second]) =>
    groups.flatMap((group): PairedRow[] => {
      const scores = scoresOfTwo(group, first.variable, second.variable);
      if (!scores) return [];
      return [
        {
          population: population.id,
          label: messages.score.firstMinusSecond({ first: first.scale.label, second: second.scale.label }),
          scale1: first.scale.id,
          scale2: second.scale.id,
          scale1_label: first.scale.label,
          scale2_label: second.scale.label,
          scale: null,
          wave1: null,
          wave2: null,
          wave1_label: null,
          wave2_label: null,
          group: group.id,
          ...pairedFigures(scores, settings),
        },
      ];
    }),
  );
}

function rowsOfWaves({
  population,
  groups,
  matchedWaves = [],
  settings,
}: CountedPopulation<PairedSettings>): PairedRow[] {
  const rowOf = (waves: MatchedWaves, scale: number, group: string) =>
    pairedFigures(waves.of(scale, group), settings);
  return matchedWaves.flatMap((waves) =>
    population.scales.flatMap((scale, index) =>
      groups.map(({ id }) => ({
        population: population.id,
        label: scale.label,
        scale1: null,
        scale2: null,
        scale1_label: null,
        scale2_label: null,
        scale: scale.id,
        wave1: waves.first.id,
        wave2: waves.second.id,
        wave1_label: waves.first.label,
        wave2_label: waves.second.label,
        group: id,
        ...rowOf(waves, index, id),
      })),
    ),
  );
}

/** @returns undefined where these two were not counted together */
function scoresOfTwo({ tally }: Group, first: Variable, second: Variable): MatchedScores | undefined {
  const joint = tally.jointScores?.measure.of(tally.jointScores.state, first, second);
  if (!joint) return undefined;
  const n = joint.pairs.reduce((people, pair) => people + pair.people, 0n);
  const only = ({ index }: Variable) => {
    const histogram = tally.scales[index];
    return histogram ? Number(scoreDistribution(histogram).n - n) : 0;
  };
  return { joint, onlyFirst: only(first), onlySecond: only(second) };
}
