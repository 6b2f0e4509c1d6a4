import type { Characteristic, Population } from '../../codebook/codebook.ts';
import type { ContingencyTable } from '../../stats/association/contingency-table.ts';
import type { CountedPopulation } from '../analysis.ts';

/** A characteristic with how many people are at each of its levels (a row) in each group (a column). */
export interface CrossedCharacteristic {
  readonly characteristic: Characteristic;
  readonly counts: ContingencyTable;
}

/**
 * Every characteristic by the groups; none where there are no groups. People at no level or in no group are in no cell, the
 * column of the groups is none to compare them by, and a characteristic that no file has is left out.
 */
export function crossedCharacteristics({
  population,
  groups,
}: Pick<CountedPopulation, 'population' | 'groups'>): CrossedCharacteristic[] {
  const ofGroups = groups.slice(1);
  if (ofGroups.length === 0) return [];
  return population.characteristics.flatMap((characteristic, index) => {
    if (isGrouping(population, characteristic)) return [];
    const counts = characteristic.levels.map((_, level) =>
      ofGroups.map(({ tally }) => tally.levels[index]?.[level] ?? 0),
    );
    return counts.flat().some((n) => n > 0) ? [{ characteristic, counts }] : [];
  });
}

const isGrouping = ({ group }: Population, { column }: Characteristic) => group?.column === column;
