import { groupCount, type Population } from '../../codebook/codebook.ts';
import type { MeasurePlan } from '../../measures/measure-plan.ts';
import { momentsHaveRoom } from './moment-layout.ts';

/** Of the further measures those that the lane can count; where a plan has another one, rows are read cell by cell. */
const counts: {
  readonly [Id in keyof MeasurePlan]-?: (population: Population, plan: MeasurePlan) => boolean;
} = {
  coMoments: (population) => momentsHaveRoom(population, groupCount(population) + 1),
  itemMoments: () => true,
  numbers: () => true,
  // Numbers are counted text by text, not person by person.
  jointScores: (population, { jointScores: pairsOf }) =>
    pairsOf?.(population).every((pair) => pair.every(({ kind }) => kind === 'scale')) === true,
};

/** Whether the lane can count all that a plan asks for. */
export function laneCounts(plan: MeasurePlan, population: Population): boolean {
  const asked: Readonly<Record<string, unknown>> = { ...plan };
  return Object.entries(counts).every(([id, can]) => !asked[id] || can(population, plan));
}
