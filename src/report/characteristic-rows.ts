import type { Population } from '../instrument/instrument.ts';
import { nearestNumber } from '../stats/nearest-number.ts';
import type { Group } from './groups.ts';
import type { CharacteristicRow } from './report-schema.ts';

/** One row per level of each characteristic and group; a characteristic that no file has is left out. */
export function characteristicRows(population: Population, groups: readonly Group[]): CharacteristicRow[] {
  const everybody = groups[0]?.tally.respondents ?? 0;
  return population.characteristics.flatMap(({ column, label, levels }, index) => {
    const known = groups[0]?.tally.levels[index]?.slice(0, levels.length).some((people) => people > 0);
    if (!known) return [];
    return levels.flatMap((level, levelIndex) =>
      groups.map(({ id, tally }): CharacteristicRow => {
        const n = tally.levels[index]?.[levelIndex] ?? 0;
        return {
          population: population.id,
          characteristic: column,
          label,
          level: level.value,
          level_label: level.label,
          group: id,
          n,
          percent_of_group: percent(n, tally.respondents),
          percent_of_all: percent(n, everybody),
        };
      }),
    );
  });
}

function percent(n: number, of: number): number | null {
  return of === 0 ? null : nearestNumber(100n * BigInt(n), BigInt(of));
}
