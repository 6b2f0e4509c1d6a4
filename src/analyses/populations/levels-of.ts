import type { PopulationRow } from './population-row.ts';

/** The groups that a picture shows: the levels, or everybody where there are none. */
export function levelsOf({ groups: [everybody, ...levels] }: PopulationRow): PopulationRow['groups'] {
  if (levels.length > 0) return levels;
  return everybody ? [everybody] : [];
}
