import { nothingBeside } from '../../measures/measure-plan.ts';
import type { CellSeparator } from '../../read/data-table.ts';
import type { PlainRows } from '../../responses/plain-rows.ts';
import { laneKernel } from './lane-kernel.ts';
import { laneLines } from './lane-lines.ts';
import { laneMemoryIfThereIs, type PopulationOfRows } from './lane-memory.ts';
import type { Cell } from './row-layout.ts';
import type { MeaningOfText } from './text-dictionary.ts';

/** Of whom nothing is known yet. */
const unknown: PopulationOfRows = {
  items: [],
  scales: [],
  group: null,
  missingRule: 'analysis',
  characteristics: [],
};

/** Who says what the texts of a file are counted as. */
export interface TextsOfFile {
  readonly width: number;
  readonly delimiter: CellSeparator;
  readonly meanings: MeaningOfText;
  /** The column that names respondents; −1 where there is none. */
  readonly names: number;
  /** Counts a name that needs no further look. */
  readonly addName: (bytes: Uint8Array, start: number, end: number) => boolean;
}

/**
 * Counts the texts of each column straight from the bytes of the rows, whatever they mean.
 *
 * @returns null where a blank line would be a row
 */
export function textLane({ width, delimiter, meanings, names, addName }: TextsOfFile): PlainRows | null {
  if (width < 2) return null;
  const layout = Array.from(
    { length: width },
    (_, position): Cell => ({ kind: position === names ? 'respondent' : 'text' }),
  );
  const rowsOf = { population: unknown, columns: { answers: [] }, layout, delimiter };
  const lane = laneMemoryIfThereIs({ ...rowsOf, plan: nothingBeside, observer: null });
  if (!lane) return null;
  const { memory, settings } = lane;
  const isNew = (start: number, end: number): boolean => {
    if (addName(memory.all, start, end)) return true;
    const meaning = meanings.of(names, memory.all.toString('utf8', start, end));
    meaning?.count?.(() => null, 1);
    return meaning !== null;
  };
  const { kernel, texts } = laneKernel(lane, { meanings, isNew, onRow: () => {} });
  const people = () => memory.counts(settings.people, settings.groupCount).reduce((sum, n) => sum + n, 0);
  return {
    ...laneLines(kernel, memory, people),
    rows: () => ({ groups: [], none: people() }),
    finish: () => texts.finish(),
  };
}
