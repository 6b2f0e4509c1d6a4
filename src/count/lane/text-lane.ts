import type { Item } from '../../codebook/codebook.ts';
import { localize } from '../../localized.ts';
import { nothingBeside } from '../../measures/measure-plan.ts';
import type { CellSeparator } from '../../read/data-table.ts';
import type { PlainRows } from '../../responses/plain-rows.ts';
import type { Digits } from './item-cells.ts';
import { laneKernel } from './lane-kernel.ts';
import { laneLines } from './lane-lines.ts';
import { laneMemoryIfThereIs } from './lane-memory.ts';
import type { Cell } from './row-layout.ts';
import type { MeaningOfText } from './text-dictionary.ts';

const anItem: Omit<Item, 'min' | 'max'> = { id: '', label: localize(''), missing: [], answers: new Map() };

/** Who says what the texts of a file are counted as. */
export interface TextsOfFile {
  /** Of each column, where there are some: their value is the digit, and that of any other text is one more than the highest. */
  readonly digits: readonly Digits[];
  readonly delimiter: CellSeparator;
  readonly meanings: MeaningOfText;
  /** Counts the rows of a digit, at the end; there may be none. */
  readonly addDigit: (position: number, digit: number, rows: number) => void;
  /** The column that names respondents; −1 where there is none. */
  readonly names: number;
  /** Counts a name, a numbered one is as it is written and sums nothing up; false where its row has to be looked at. */
  readonly addName: (bytes: Buffer, start: number, end: number, isNumbered: boolean) => boolean;
}

/**
 * Counts the texts of each column straight from the bytes of the rows, whatever they mean; digits as the answers to an item are.
 *
 * @returns null where a blank line would be a row
 */
export function textLane({ digits, delimiter, meanings, ...asked }: TextsOfFile): PlainRows | null {
  if (digits.length < 2) return null;
  const items: (Item & { readonly position: number })[] = [];
  const layout = digits.map((ofColumn, position): Cell => {
    if (position === asked.names) return { kind: 'respondent' };
    if (!ofColumn) return { kind: 'text' };
    const item = items.push({ ...anItem, min: ofColumn.min, max: ofColumn.max + 1, position }) - 1;
    return { kind: 'item', item, alone: true };
  });
  const unknown = { items, scales: [], group: null, missingRule: 'analysis', characteristics: [] } as const;
  const ofItems = items.map(({ position }) => digits[position] ?? null);
  const rowsOf = { population: unknown, digits: ofItems, layout, delimiter };
  const lane = laneMemoryIfThereIs({ ...rowsOf, plan: nothingBeside, observer: null });
  if (!lane) return null;
  const { memory, settings } = lane;
  const isNew = (start: number, end: number) =>
    asked.addName(memory.all, start, end, kernel.isNumberedName(start, end) === 1);
  const { kernel, texts } = laneKernel(lane, { meanings, isNew, onRow: () => {} });
  const people = () => memory.counts(settings.people, 1)[0] ?? 0;
  return {
    ...laneLines(kernel, memory, people),
    rows: () => ({ groups: [], none: people() }),
    finish() {
      texts.finish();
      // No answer is missing, so all rows are among the complete ones.
      kernel.emptyLanes();
      for (const [item, { position, min, max }] of items.entries()) {
        const cells = memory.counts(settings.itemCells + 4 * (item * settings.itemWidth + 1), max - min);
        for (const [above, rows] of cells.entries()) asked.addDigit(position, min + above, rows);
      }
    },
  };
}
