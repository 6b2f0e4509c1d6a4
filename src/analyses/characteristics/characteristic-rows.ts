import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { nearestNumber } from '../../stats/distributions/nearest-number.ts';
import type { CountedPopulation } from '../analysis.ts';
import type { Group } from '../groups.ts';
import type { CharacteristicRow } from './characteristic-row.ts';

/** Those whose cell is empty, missing or not listed. */
const noLevel: { readonly value: null; readonly label: LocalizedText } = {
  value: null,
  label: messages.score.missing,
};

/**
 * One row per level of each characteristic and group, then one of those at no level where there are any; a characteristic
 * that no file has is left out.
 */
export function characteristicRows({ population, groups }: CountedPopulation): CharacteristicRow[] {
  const everybody = groups[0]?.tally.respondents ?? 0;
  return population.characteristics.flatMap(({ column, label, levels }, index) => {
    const validIn = ({ tally }: Group) =>
      (tally.levels[index] ?? new Float64Array()).slice(0, levels.length).reduce((sum, n) => sum + n, 0);
    const known = groups[0] ? validIn(groups[0]) : 0;
    if (known === 0) return [];
    return [...levels, ...(known < everybody ? [noLevel] : [])].flatMap((level, levelIndex) =>
      groups.map((group): CharacteristicRow => {
        const n = group.tally.levels[index]?.[levelIndex] ?? 0;
        const valid = validIn(group);
        return {
          population: population.id,
          characteristic: column,
          label,
          level: level.value,
          level_label: level.label,
          group: group.id,
          n,
          n_valid: valid,
          percent_of_group: percent(n, group.tally.respondents),
          percent_of_all: percent(n, everybody),
          valid_percent: level.value === null ? null : percent(n, valid),
        };
      }),
    );
  });
}

function percent(n: number, of: number): number | null {
  return of === 0 ? null : nearestNumber(100n * BigInt(n), BigInt(of));
}
