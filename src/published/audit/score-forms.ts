import type { Instrument, Population, Scale } from '../../instrument/instrument.ts';
import type { PrintedCell } from '../printed-cells.ts';
import type { ScoreForm } from './score-lattice.ts';

/** What a printed mean is a mean of; `n` comes with the table. */
export interface FormOfScores extends Omit<ScoreForm, 'n'> {
  /** False where scores may come from fewer than all items: then they do not lie on the lattice of sums. */
  readonly granular: boolean;
}

/** The form of a scale's or an item's scores; null where the instrument does not know it. */
export function formOf({ population, subject }: PrintedCell, instrument: Instrument): FormOfScores | null {
  const of = instrument.populations.find(({ id }) => id === population);
  if (subject.of === 'item') {
    const item = of?.items.find(({ id }) => id === subject.item);
    return item ? { items: 1, min: item.min, max: item.max, granular: true } : null;
  }
  const scale = 'scale' in subject ? of?.scales.find(({ id }) => id === subject.scale) : undefined;
  if (!scale) return null;
  const items = scale.items.length;
  const granular = isGranular(scale);
  // Sums are whole numbers, as the answers to one item are.
  return 'score' in subject && subject.score === 'sum'
    ? { items: 1, min: scale.min * items, max: scale.max * items, granular }
    : { items, min: scale.min, max: scale.max, granular };
}

export function isGranular({ minValid, items }: Scale): boolean {
  return minValid === items.length;
}

export function populationOf({ population }: PrintedCell, instrument: Instrument): Population | undefined {
  return instrument.populations.find(({ id }) => id === population);
}

/** Cells of the same printed table. */
export function inSameTable(one: PrintedCell, other: PrintedCell): boolean {
  return one.path[1] === other.path[1];
}

/** The printed n of a mean, SD or score: that of its row, or everybody's in its table. */
export function countOf(cell: PrintedCell, cells: readonly PrintedCell[]): PrintedCell | undefined {
  const own = besides(cell, 'n', cells);
  if (own || ('group' in cell.subject && cell.subject.group !== 'all')) return own;
  return cells.find(
    (other) =>
      inSameTable(cell, other) &&
      other.subject.of === 'people' &&
      other.subject.group === 'all' &&
      other.subject.figure === 'n',
  );
}

/** The cell of the same row, group and scale or item, with another figure. */
export function besides(
  cell: PrintedCell,
  figure: 'n' | 'mean' | 'sd' | 'score100',
  cells: readonly PrintedCell[],
): PrintedCell | undefined {
  const group = 'group' in cell.subject ? cell.subject.group : null;
  return cells.find(
    (other) =>
      inSameTable(cell, other) &&
      other.row === cell.row &&
      other.subject.of === cell.subject.of &&
      'figure' in other.subject &&
      other.subject.figure === figure &&
      ('group' in other.subject ? other.subject.group : null) === group,
  );
}
