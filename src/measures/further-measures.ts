import type { Population } from '../codebook/codebook.ts';
import { coMomentsOf } from './co-moments.ts';
import { itemMomentsOf } from './item-moments.ts';
import { jointScoresOf } from './joint-scores.ts';
import { type MeasurePlan, nothingBeside } from './measure-plan.ts';
import { numbersOf } from './number-counts.ts';
import { type AnyMeasure, RunningMeasure } from './running-measure.ts';

/** Those measures that a run counts only where its plan says so: an entry each, null where it is not counted. */
export const furtherMeasures = (population: Population, plan: MeasurePlan) => ({
  itemMoments: plan.itemMoments ? new RunningMeasure(itemMomentsOf(population)) : null,
  coMoments: plan.coMoments ? new RunningMeasure(coMomentsOf(population)) : null,
  numbers: plan.numbers ? new RunningMeasure(numbersOf(population)) : null,
  jointScores: plan.jointScores ? new RunningMeasure(jointScoresOf(population, plan.jointScores)) : null,
});

export type FurtherMeasures = ReturnType<typeof furtherMeasures>;
type OfAnyKind = Readonly<Record<string, AnyMeasure | null>>;

/** Each measure of several parts together; null where a part does not have it, or there is no part. */
export function addFurther(population: Population, parts: readonly FurtherMeasures[]): FurtherMeasures;
export function addFurther(population: Population, parts: readonly OfAnyKind[]): OfAnyKind {
  const ids = Object.keys(furtherMeasures(population, nothingBeside));
  return Object.fromEntries(ids.map((id) => [id, together(parts.map((part) => part[id] ?? null))]));
}

function together(parts: readonly (AnyMeasure | null)[]): AnyMeasure | null {
  const whole = parts[0]?.afresh() ?? null;
  for (const part of parts) {
    if (!whole || !part) return null;
    whole.merge(part);
  }
  return whole;
}
