import type { Characteristic } from '../codebook/codebook.ts';
import { noLevel } from '../responses/people/respondent.ts';
import { addCells } from './add-cells.ts';
import type { TalliedMeasure } from './measure.ts';

/** People at each level of a characteristic; then, last, people at none. */
export type LevelCounts = Float64Array;

export interface WrittenLevels {
  readonly characteristic: string;
  readonly people: number[];
  readonly without_level: number;
}

/** @param index  of the characteristic among those of its population */
export function levelsOf(
  { column, levels }: Characteristic,
  index: number,
): TalliedMeasure<LevelCounts, WrittenLevels> {
  return {
    empty: () => new Float64Array(levels.length + 1),
    add(counts, { levels: found }) {
      const level = found[index] ?? noLevel;
      const cell = level === noLevel ? levels.length : level;
      counts[cell] = (counts[cell] ?? 0) + 1;
    },
    merge: (into, other) => addCells(into, other),
    toJson: (counts) => ({
      characteristic: column,
      people: [...counts.subarray(0, levels.length)],
      without_level: counts[levels.length] ?? 0,
    }),
    fromJson: ({ people, without_level }) => Float64Array.from([...people, without_level]),
  };
}
