import type { SeededRandom } from '../../stats/resampling/seeded-random.ts';
import type { FrequencyCounts } from './frequency-counts.ts';

/** Cell texts of one person, by column. */
export type Characteristics = ReadonlyMap<string, string>;

/** Deals the levels of every characteristic out to the people of one group, each characteristic by itself. */
export function drawCharacteristics(
  variables: readonly FrequencyCounts[],
  group: number,
  n: number,
  random: SeededRandom,
): Characteristics[] {
  const columns = variables.map(({ variable, levels }) => {
    const cells = levels.flatMap(({ level, counts }) =>
      Array.from({ length: counts[group] ?? 0 }, () => level),
    );
    return { variable, cells: random.shuffled(cells) };
  });
  return Array.from(
    { length: n },
    (_, person) => new Map(columns.map(({ variable, cells }) => [variable, cells[person] ?? ''])),
  );
}
