import { type MeasurePlan, nothingBeside } from '../measures/measure-plan.ts';
import { everyPair, type PairsOfPopulation } from '../measures/variable.ts';
import type { IsWanted, Need } from './figure.ts';

interface Needing {
  readonly needs?: (isWanted: IsWanted) => readonly Need[];
}

/**
 * What has to be counted for the figures that somebody is going to see.
 *
 * @param pairs  those that are looked at, where pairs of variables are needed; null: none
 */
export function measuresNeeded(
  analyses: Readonly<Record<string, Needing>>,
  isWanted: IsWanted = () => true,
  pairs: PairsOfPopulation | null = everyPair,
): MeasurePlan {
  const needs = Object.values(analyses).flatMap((analysis) => analysis.needs?.(isWanted) ?? []);
  const asked = needs.map((need) => [need, need === 'jointScores' ? (pairs ?? undefined) : true]);
  return { ...nothingBeside, ...Object.fromEntries(asked) };
}
