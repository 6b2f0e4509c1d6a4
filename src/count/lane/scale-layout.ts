import { groupCount, type Population } from '../../codebook/codebook.ts';

/** Sums of answers, each from its item's lowest one on, have 16 bits. */
const largestSum = 0xffff;
/** Cells of all scales of all groups: 16 MB. */
const mostCells = 4_200_000;

/** Where the counts of a population's items and scales stand in flat arrays. */
export interface ScaleLayout {
  /** Cells of an item: missing first, then each answer. */
  readonly itemWidth: number;
  readonly reverse: readonly boolean[];
  /** Of each scale its runs of neighbouring items: from, behind, from, behind, … */
  readonly runs: readonly (readonly number[])[];
  /** Of each scale where the cells of 0, 1, … answers begin. */
  readonly rowStarts: readonly (readonly number[])[];
  readonly width: number;
}

/** @returns null where the histograms would be too large, or an item is keyed in two directions */
export function scaleLayout(population: Pick<Population, 'items' | 'scales' | 'group'>): ScaleLayout | null {
  const { items, scales } = population;
  const itemWidth = 2 + Math.max(0, ...items.map(({ min, max }) => max - min));
  const directions = items.map(
    (_, item) =>
      new Set(
        scales.flatMap((scale) => scale.items.flatMap((own) => (own.index === item ? own.reverse : []))),
      ),
  );
  if (directions.some(({ size }) => size > 1)) return null;
  const reverse = directions.map((of) => of.has(true));
  if (items.reduce((sum, { min, max }) => sum + max - min, 0) > largestSum) return null;
  let width = 0;
  const rowStarts = scales.map(({ items: own, min, max }) =>
    Array.from({ length: own.length + 1 }, (_, answers) => {
      const start = width;
      width += answers * (max - min) + 1;
      return start;
    }),
  );
  if (width * (groupCount(population) + 1) > mostCells) return null;
  return {
    itemWidth,
    reverse,
    runs: scales.map(({ items: own }) => runsOf(own.map(({ index }) => index))),
    rowStarts,
    width,
  };
}

function runsOf(indexes: readonly number[]): number[] {
  const runs: number[] = [];
  for (const index of [...indexes].sort((a, b) => a - b)) {
    if (runs.at(-1) === index) runs[runs.length - 1] = index + 1;
    else runs.push(index, index + 1);
  }
  return runs;
}
