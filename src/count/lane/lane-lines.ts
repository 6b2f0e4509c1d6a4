import type { PlainLines } from '../../read/data-table.ts';
import type { KernelMemory } from './kernel-memory.ts';
import type { LaneKernel } from './lane-kernel.ts';

const newline = 0x0a;
/** Rows are handed to the kernel in pieces of so many bytes: behind each row that it leaves they are copied again. */
const pieceSize = 1 << 17;
/** Line ends behind a piece, so that reading a row needs no check of the end. */
const guard = 64;
/** Counts have 32 bits in the kernel. */
const mostRows = 1_000_000_000;

/** Hands lines to a kernel. @param rows  how many it has taken */
export function laneLines(kernel: LaneKernel, memory: KernelMemory, rows: () => number): PlainLines {
  const piece = memory.room(pieceSize + guard);

  /** Copies as many whole lines as a piece holds; @returns how many bytes */
  function load(lines: Uint8Array, from: number): number {
    let end = Math.min(lines.length, from + pieceSize);
    if (end < lines.length) end = lines.lastIndexOf(newline, end - 1) + 1;
    const length = Math.max(0, end - from);
    memory.all.set(lines.subarray(from, from + length), piece);
    memory.all.fill(newline, piece + length, piece + length + guard);
    return length;
  }

  return {
    take(lines, from, linesBefore) {
      kernel.lines.value = linesBefore;
      let at = from;
      while (at < lines.length && rows() < mostRows) {
        const length = load(lines, at);
        const taken = length === 0 ? 0 : kernel.count(piece, piece + length) - piece;
        at += taken;
        if (taken < length || length === 0) break;
      }
      return { end: at, lines: kernel.lines.value - linesBefore };
    },
  };
}
