import type { OccupiedTable } from './contingency-table.ts';

/** Anything that gives numbers from 0 up to, not including, 1. */
export interface Uniform {
  uniform(): number;
}

/**
 * Draws tables with the sums of this one, each as probable as when people had their groups by lot.
 *
 * @returns draws, each of all cells, column by column; the array is the same each time
 * Source: as Patefield (1981), algorithm AS 159: each cell given those before it is hypergeometric
 */
export function tableDrawer(
  { rowTotals, columnTotals, n }: Pick<OccupiedTable, 'rowTotals' | 'columnTotals' | 'n'>,
  logFactorial: (n: number) => number,
  random: Uniform,
): () => Float64Array {
  const cells = new Float64Array(rowTotals.length * columnTotals.length);
  return () => {
    const left = [...rowTotals];
    let others = n;
    columnTotals.forEach((column, j) => {
      let people = column;
      let below = others;
      for (let i = 0; i < left.length; i++) {
        const row = left[i] ?? 0;
        below -= row;
        const count = hypergeometric({ marked: row, others: below, drawn: people }, logFactorial, random);
        cells[j * left.length + i] = count;
        left[i] = row - count;
        people -= count;
      }
      others -= column;
    });
    return cells;
  };
}

interface Urn {
  readonly marked: number;
  readonly others: number;
  readonly drawn: number;
}

/** How many of those drawn are marked: the search for a uniform number goes outward from the most probable count. */
function hypergeometric(
  { marked, others, drawn }: Urn,
  logFactorial: (n: number) => number,
  random: Uniform,
): number {
  const lowest = Math.max(0, drawn - others);
  const highest = Math.min(marked, drawn);
  if (lowest === highest) return lowest;
  const mode = Math.floor(((marked + 1) * (drawn + 1)) / (marked + others + 2));
  const logChoose = (n: number, k: number) => logFactorial(n) - logFactorial(k) - logFactorial(n - k);
  const atMode = Math.exp(
    logChoose(marked, mode) + logChoose(others, drawn - mode) - logChoose(marked + others, drawn),
  );
  const up = (x: number) => ((marked - x) * (drawn - x)) / ((x + 1) * (others - drawn + x + 1));
  let sought = random.uniform() - atMode;
  let [above, below] = [mode, mode];
  let [aboveP, belowP] = [atMode, atMode];
  while (sought >= 0 && (above < highest || below > lowest)) {
    if (above < highest) {
      aboveP *= up(above);
      above += 1;
      sought -= aboveP;
      if (sought < 0) return above;
    }
    if (below > lowest) {
      belowP /= up(below - 1);
      below -= 1;
      sought -= belowP;
      if (sought < 0) return below;
    }
    if (aboveP + belowP < Number.MIN_VALUE) break;
  }
  return mode;
}
