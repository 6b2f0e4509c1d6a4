import { addCells } from '../../measures/add-cells.ts';
import { type PopulationTally, tallyParts } from '../../measures/population-tally.ts';
import { countScore } from '../../measures/score-histogram.ts';
import { addLaneMoments } from './add-lane-moments.ts';
import type { LaneMemory } from './lane-memory.ts';

/** Adds what a kernel has counted to the counts of its population. */
export function addLaneCounts(
  tally: PopulationTally,
  { memory, settings, scales: { itemWidth, rowStarts, width } }: LaneMemory,
): void {
  const { groupCount, itemCellsOfPart, levelWidth, placeCount } = settings;
  const people = memory.counts(settings.people, groupCount);
  /** Of rows with every answer, and of others. */
  const itemCells = (group: number) =>
    [2 * group, 2 * group + 1].map((part) =>
      memory.counts(settings.itemCells + 4 * part * itemCellsOfPart, itemCellsOfPart),
    );
  const scaleCells = memory.counts(settings.scaleCells, groupCount * width);
  const levelCells = memory.counts(settings.levelCells, groupCount * (placeCount - 1) * levelWidth);

  for (const [group, into] of tallyParts(tally).entries()) {
    into.respondents += people[group] ?? 0;
    const parts = itemCells(group);
    for (const [index, histogram] of into.items.entries()) {
      const at = index * itemWidth;
      for (const cells of parts) {
        histogram.withoutAnswer += cells[at] ?? 0;
        addCells(histogram.people, cells.subarray(at + 1, at + 1 + histogram.people.length));
      }
    }
    addLaneMoments(into, group, { memory, settings });
    for (const [index, histogram] of into.scales.entries()) {
      const { min, max, items } = histogram.scale;
      for (let answers = 0; answers <= items.length; answers += 1) {
        const row = group * width + (rowStarts[index]?.[answers] ?? 0);
        for (let sum = 0; sum <= answers * (max - min); sum += 1) {
          const there = scaleCells[row + sum] ?? 0;
          if (there > 0) countScore(histogram, answers, sum + answers * min, there);
        }
      }
    }
    for (const [index, levels] of into.levels.entries()) {
      const at = (group * (placeCount - 1) + index) * levelWidth;
      const none = levels.length - 1;
      levels[none] = (levels[none] ?? 0) + (levelCells[at] ?? 0);
      addCells(levels, levelCells.subarray(at + 1, at + 1 + none));
    }
  }
}
