import type { Item } from '../../codebook/codebook.ts';
import type { Cell } from './row-layout.ts';

/** Of an item and the 7 behind it 16 bytes each: what to take away, the most that may be left, what to keep of it. */
export const checkSize = 48;
const spans = 16;
const keeps = 32;

/** Of an item: the range in which every answer is a digit that means itself; null where some are written otherwise. */
export type Digits = Pick<Item, 'min' | 'max'> | null;

/**
 * How many items stand together from each cell on, in their order, that are answered by one digit: the kernel reads eight of them
 * at a time; and how many cells do that are looked up, items and other texts.
 */
export function runsOfDigits(ofItems: readonly Digits[], layout: readonly Cell[], delimiter: string) {
  const order = layout.flatMap((cell) => (cell.kind === 'item' ? cell.item : []));
  const inOrder = order.every((item, index) => item === index);
  const digits = ofItems.map((range) => (inOrder ? range : null));
  const together = layout.map(() => 0);
  const looked = layout.map(() => 0);
  for (let position = layout.length - 1; position >= 0; position -= 1) {
    const cell = layout[position];
    if (cell?.kind === 'item' || cell?.kind === 'text') looked[position] = 1 + (looked[position + 1] ?? 0);
    if (cell?.kind === 'item' && cell.alone && digits[cell.item])
      together[position] = 1 + (together[position + 1] ?? 0);
  }
  const checks = new Uint8Array(checkSize * digits.length);
  for (let item = 0; item < digits.length; item += 1)
    checks.fill(255, checkSize * item + spans, checkSize * item + keeps);
  for (const [position, cell] of layout.entries()) {
    if (cell.kind !== 'item') continue;
    const run = together[position] ?? 0;
    for (const [next, range] of digits.slice(cell.item, cell.item + Math.min(8, run)).entries()) {
      if (!range) break;
      const at = checkSize * cell.item + 2 * next;
      checks[at] = 0x30 + range.min;
      checks[at + spans] = range.max - range.min;
      checks[at + keeps] = 255;
      // Behind the last one may stand the end of the line.
      if (next + 1 === run) break;
      checks[at + 1] = delimiter.charCodeAt(0);
      checks[at + 1 + spans] = 0;
    }
  }
  return { together, looked, checks };
}
