import { type GroupTally, type PopulationCounts, tallyParts } from '../measures/population-tally.ts';
import type { ScoreHistogram } from '../measures/score-histogram.ts';

/** People of one scale and group by how many of its items they answered: those who have a score. */
export type AnsweredItems = (scale: string, group: string | null) => readonly number[] | undefined;

/** @param counts  left out: not known */
export function answeredItems(counts: PopulationCounts | undefined): AnsweredItems {
  if (!counts) return () => undefined;
  const { population, tally } = counts;
  const partsOf = (group: string | null): readonly GroupTally[] => {
    if (group === 'all') return tallyParts(tally);
    if (group === null) return [tally.none];
    const level = population.group?.levels.findIndex(({ id }) => id === group) ?? -1;
    return tally.groups.slice(level, level + 1);
  };
  return (scale, group) => {
    const index = population.scales.findIndex(({ id }) => id === scale);
    const answered = partsOf(group)
      .flatMap(({ scales }) => scales[index] ?? [])
      .map(peopleByAnswers);
    return answered.reduce((before, more) => more.map((people, at) => people + (before[at] ?? 0)), []);
  };
}

const peopleByAnswers = ({ people }: ScoreHistogram): number[] =>
  Array.from(people, (cells) => cells?.reduce((total, some) => total + some, 0) ?? 0);
