/** Adds up counts or sums, cell by cell. */
export function addCells(into: Float64Array, cells: Float64Array | Uint32Array, times = 1): void {
  for (const [cell, count] of cells.entries()) into[cell] = (into[cell] ?? 0) + times * count;
}
