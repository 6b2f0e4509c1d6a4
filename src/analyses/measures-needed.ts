import { type MeasurePlan, nothingBeside } from '../measures/measure-plan.ts';
import type { IsWanted, Need } from './figure.ts';

interface Needing {
  readonly needs?: (isWanted: IsWanted) => readonly Need[];
}

/** What has to be counted for the figures that somebody is going to see. */
export function measuresNeeded(
  analyses: Readonly<Record<string, Needing>>,
  isWanted: IsWanted = () => true,
): MeasurePlan {
  const needs = Object.values(analyses).flatMap((analysis) => analysis.needs?.(isWanted) ?? []);
  return { ...nothingBeside, ...Object.fromEntries(needs.map((need) => [need, true])) };
}
