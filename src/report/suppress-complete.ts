import type { PopulationCounts } from '../tally/population-tally.ts';
import type { ScoreHistogram } from '../tally/score-histogram.ts';

/** People of one scale and group by how many of its items they answered: those who have a score. */
export type AnsweredItems = (scale: string, group: string | null) => readonly number[] | undefined;

/** @param counts  left out: not known */
export function answeredItems(counts: PopulationCounts | undefined): AnsweredItems {
  if (!counts) return () => undefined;
  const { population, tally } = counts;
  const slotOf = (group: string | null) =>
    group === null ? 2 : (population.group?.levels.findIndex(({ id }) => id === group) ?? -1);
  return (scale, group) => {
    const index = population.scales.findIndex(({ id }) => id === scale);
    const slot = slotOf(group);
    const parts = group === 'all' ? tally : tally.filter((_, at) => at === slot);
    const answered = parts.flatMap(({ scales }) => scales[index] ?? []).map(peopleByAnswers);
    return answered.reduce((before, more) => more.map((people, at) => people + (before[at] ?? 0)), []);
  };
}

const peopleByAnswers = ({ people }: ScoreHistogram): number[] =>
  Array.from(people, (cells) => cells?.reduce((total, some) => total + some, 0) ?? 0);
