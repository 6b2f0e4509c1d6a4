import type { Population } from '../../codebook/codebook.ts';
import { type MeasurePlan, nothingBeside } from '../../measures/measure-plan.ts';
import type { PopulationTally } from '../../measures/population-tally.ts';
import type { Delimiter } from '../../read/data-table.ts';
import type { Columns } from '../../responses/columns/find-columns.ts';
import type { PlainRows } from '../../responses/plain-rows.ts';
import { type RowsByGroup, rowsTogether } from '../../responses/rows/row-ledger.ts';
import { addLaneCounts } from './add-lane-counts.ts';
import { BesideLane, type Names, piecesBeside } from './beside-lane.ts';
import { laneCounts } from './lane-counts.ts';
import { laneKernel } from './lane-kernel.ts';
import { endPiece, laneMemoryIfThereIs, loadPiece } from './lane-memory.ts';
import { rowLayout } from './row-layout.ts';
import { scaleLayout } from './scale-layout.ts';

const newline = 0x0a;
/** Rows are handed to the kernel in pieces of so many bytes. */
const pieceSize = 1 << 20;
/** Counts have 32 bits in the kernel. */
const mostRows = 1_000_000_000;

/** Plain rows of one file, and where their counts go. */
export interface PlainLane extends PlainRows {
  readonly addTo: (tally: PopulationTally) => void;
}

/**
 * Counts rows straight from their bytes where they are plain: answers of one character, levels as the codebook writes them,
 * respondents with a digit in their names, each cell in quotes or none. Any other row is left to the reader of rows, which
 * gives a plain row the same meaning.
 *
 * @returns null where the bytes of this file's rows do not tell enough
 */
export function plainLane(
  population: Population,
  columns: Columns,
  delimiter: Delimiter,
  names: Names,
  plan: MeasurePlan = nothingBeside,
): PlainLane | null {
  if (!laneCounts(plan, population)) return null;
  const layout = rowLayout(columns);
  const scales = scaleLayout(population);
  if (!layout || !scales) return null;
  const shape = { population, columns, layout, scaleLayout: scales, delimiter, plan };
  const lane = laneMemoryIfThereIs(shape, { count: 1, bytes: pieceSize });
  if (!lane) return null;
  const { memory, slots, settings } = lane;
  const piece = slots[0]?.piece ?? 0;
  const all = Buffer.from(memory.buffer);
  const kernel = laneKernel(memory, settings, (start, end) => names.isNew(all, start, end));
  let beside: BesideLane | null | undefined;
  const people = new Uint32Array(memory.buffer, settings.people, settings.groupCount);
  const inSlot = (slot: number) => (people[slot] ?? 0) + (beside?.people[slot] ?? 0);
  const noGroup = settings.groupCount - 1;
  const rows = (): RowsByGroup => ({
    groups: Array.from({ length: noGroup }, (_, group) => inSlot(group)),
    none: inSlot(noGroup),
  });
  const rowCount = () => rowsTogether(rows());

  /** Copies as many whole lines as a piece holds; @returns how many bytes */
  function load(lines: Uint8Array, from: number): number {
    let end = Math.min(lines.length, from + pieceSize);
    if (end < lines.length) end = lines.lastIndexOf(newline, end - 1) + 1;
    const length = Math.max(0, end - from);
    endPiece(all, loadPiece(all, piece, lines.subarray(from, from + length)));
    return length;
  }

  return {
    rows,
    startBeside(how) {
      if (beside !== undefined) return;
      const besides = laneMemoryIfThereIs(shape, { count: piecesBeside, bytes: how.pieceBytes });
      beside = besides && new BesideLane(besides, { scaleLayout: scales, names, atOnce: how.atOnce });
    },
    beside: () => (beside?.isReady && rowCount() < mostRows ? beside : null),
    close: () => beside?.close(),
    take(lines, from) {
      const before = rowCount();
      let at = from;
      while (at < lines.length && rowCount() < mostRows) {
        const length = load(lines, at);
        const taken = length === 0 ? 0 : kernel.count(piece, piece + length) - piece;
        at += taken;
        if (taken < length || length === 0) break;
      }
      return { end: at, rows: rowCount() - before };
    },
    wouldTake(lines, from) {
      const end = lines.indexOf(newline, from);
      const length = load(lines.subarray(from, end === -1 ? lines.length : end + 1), 0);
      return length > 0 && kernel.isPlain(piece, piece + length) !== 0;
    },
    addTo(tally) {
      kernel.emptyLanes();
      addLaneCounts(tally, scales, settings, memory);
      beside?.addTo(tally);
    },
  };
}
