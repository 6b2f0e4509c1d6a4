import type { Codebook, Population, Scale } from '../../codebook/codebook.ts';
import type { PrintedCell } from '../printed-cells.ts';
import type { ScoreForm } from './score-lattice.ts';

/** What a printed mean is a mean of; `n` comes with the table. */
export interface FormOfScores extends Omit<ScoreForm, 'n'> {
  /** False where scores may come from fewer than all items: then they do not lie on the lattice of sums. */
  readonly granular: boolean;
}

/** The form of a scale's or an item's scores; null where the codebook does not know it. */
export function formOf({ population, subject }: PrintedCell, codebook: Codebook): FormOfScores | null {
  const of = codebook.populations.find(({ id }) => id === population);
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

export function populationOf({ population }: PrintedCell, codebook: Codebook): Population | undefined {
  return codebook.populations.find(({ id }) => id === population);
}

/** The printed n of a mean, SD or score: that of its row, or everybody's in its table. */
export function countOf(cell: PrintedCell, cells: readonly PrintedCell[]): PrintedCell | undefined {
  const own = besides(cell, 'n', cells);
  if (own || ('group' in cell.subject && cell.subject.group !== 'all')) return own;
  return found(cells, keyOf({ table: cell.path[1], row: null, of: 'people', figure: 'n', group: 'all' }));
}

/** The cell of the same row, group and scale or item, with another figure. */
export function besides(
  cell: PrintedCell,
  figure: 'n' | 'mean' | 'sd' | 'score100',
  cells: readonly PrintedCell[],
): PrintedCell | undefined {
  const group = 'group' in cell.subject ? cell.subject.group : null;
  return found(cells, keyOf({ table: cell.path[1], row: cell.row, of: cell.subject.of, figure, group }));
}

/** A table of thousands of rows is not gone through for each of its figures. */
const indices = new WeakMap<readonly PrintedCell[], ReadonlyMap<string, PrintedCell>>();

function found(cells: readonly PrintedCell[], key: string): PrintedCell | undefined {
  const known = indices.get(cells) ?? indexed(cells);
  indices.set(cells, known);
  return known.get(key);
}

function indexed(cells: readonly PrintedCell[]): ReadonlyMap<string, PrintedCell> {
  const index = new Map<string, PrintedCell>();
  for (const cell of cells) {
    const { path, row, subject } = cell;
    if (!('figure' in subject)) continue;
    const group = 'group' in subject ? subject.group : null;
    const rows = subject.of === 'people' ? [row, null] : [row];
    for (const one of rows) {
      const key = keyOf({ table: path[1], row: one, of: subject.of, figure: subject.figure, group });
      if (!index.has(key)) index.set(key, cell);
    }
  }
  return index;
}

interface Key {
  readonly table: string | number | undefined;
  /** Null where any row of the table will do. */
  readonly row: string | null;
  readonly of: PrintedCell['subject']['of'];
  readonly figure: string;
  readonly group: string | null;
}

function keyOf({ table, row, of, figure, group }: Key): string {
  return JSON.stringify([table, row, of, figure, group]);
}
