/** Adds up counts or sums, cell by cell. */
export function addCells(into: Float64Array, cells: Float64Array | Uint32Array, times = 1): void {
  for (let cell = 0; cell < cells.length; cell += 1)
    into[cell] = (into[cell] ?? 0) + times * (cells[cell] ?? 0);
}
