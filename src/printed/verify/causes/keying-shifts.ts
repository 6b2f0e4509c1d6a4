import type { Population } from '../../../codebook/codebook.ts';
import { type PopulationCounts, tallyParts } from '../../../measures/population-tally.ts';
import { forEachScore } from '../../../measures/score-histogram.ts';
import type { VariablePair } from '../../../measures/variable.ts';

/** What keying one item of a scale the other way would add to the sum of its people's scores, by group. */
export interface KeyingShifts {
  /** People with a score: of each level of the grouping, then everybody. */
  readonly n: readonly number[];
  /** By group, then by the item's place in the scale. */
  readonly shifts: readonly (readonly number[])[];
}

/** How many answers a person gave to each scale, with each of them: what shifts are computed from. */
export const answerPairs = ({ scales }: Population): VariablePair[] =>
  scales.flatMap((scale, index) =>
    scale.items.map(
      (item): VariablePair => [
        { kind: 'answers', index },
        { kind: 'item', index: item.index },
      ],
    ),
  );

/** @param counts  with `answerPairs` */
export function keyingShifts({ population, tally }: PopulationCounts, id: string): KeyingShifts | null {
  const place = population.scales.findIndex((scale) => scale.id === id);
  const scale = population.scales[place];
  if (!scale) return null;
  const parts = tallyParts(tally).map(({ scales, jointScores }) => {
    let n = 0;
    const histogram = scales[place];
    if (histogram) {
      forEachScore(histogram, (valid, _, people) => {
        if (valid > 0) n += people;
      });
    }
    const shifts = scale.items.map(({ index, reverse }) => {
      const counted = jointScores?.measure.of(
        jointScores.state,
        { kind: 'answers', index: place },
        { kind: 'item', index },
      );
      const changes = (counted?.pairs ?? []).map(({ first: answers, second: answer, people }) => {
        const change = (reverse ? -1 : 1) * (scale.min + scale.max - 2 * Number(answer));
        return (Number(people) * change) / Number(answers);
      });
      return sum(changes);
    });
    return { n, shifts };
  });
  const everybody = {
    n: sum(parts.map(({ n }) => n)),
    shifts: scale.items.map((_, item) => sum(parts.map(({ shifts }) => shifts[item] ?? 0))),
  };
  const columns = [...parts.slice(0, -1), everybody];
  return { n: columns.map(({ n }) => n), shifts: columns.map(({ shifts }) => shifts) };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
