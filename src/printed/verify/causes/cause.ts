import type { CellSubject, PrintedCell } from '../../printed-cell.ts';
import { type ComputedFigure, computedFigure, type Reading, tableIndex } from '../computed-figure.ts';
import type { Explanation } from '../verification-schema.ts';
import type { Rounding } from './other-roundings.ts';

/** Another way in which printed figures may have been made. */
export interface Cause {
  readonly explanation: Explanation;
  /**
   * Where all cells that it touches would have been made this way: it is dismissed where one of them agrees with the
   * data and not with the cause. `figure`: the figures of a kind in a table; `column`: a variable in a column.
   */
  readonly area: 'table' | 'row' | 'figure' | 'column';
  readonly touches: (cell: PrintedCell) => boolean;
  /** How the report is read instead. */
  readonly reading?: Partial<Reading>;
  /** Which figure stands there instead. */
  readonly subject?: (subject: CellSubject) => CellSubject;
  /** What the figure of the report becomes; null where it gives none. */
  readonly alter?: (value: number, cell: PrintedCell, reading: Reading) => number | null;
  readonly round?: Rounding;
  /** How many digits it must explain, where so many of its kind are tried that chance could do it. */
  readonly leastDigits?: number;
}

/** Cells with the same area would be made the same way. */
export function areaOf({ area }: Cause, cell: PrintedCell): string {
  const { subject } = cell;
  const table = String(tableIndex(cell));
  if (area === 'row') return `${table} ${cell.row}`;
  if (area === 'figure') return `${table} ${'figure' in subject ? subject.figure : ''}`;
  return area === 'column' && subject.of === 'level'
    ? JSON.stringify([table, subject.variable, subject.group])
    : table;
}

/** What a cell would print if all these causes were at work in it. */
export function figureUnder(causes: readonly Cause[], cell: PrintedCell, reading: Reading): ComputedFigure {
  const other: Reading = Object.assign({}, reading, ...causes.map((cause) => cause.reading));
  const subject = causes.reduce((of, cause) => cause.subject?.(of) ?? of, cell.subject);
  const figure = computedFigure({ ...cell, subject }, other);
  if (figure.value === null) return figure;
  let value: number | null = figure.value;
  for (const { alter } of causes) if (alter && value !== null) value = alter(value, cell, other);
  return value === null ? { value, reason: 'no_data' } : { ...figure, value };
}

/** Picks comparisons' figures by name. */
export const comparing =
  (...figures: readonly string[]) =>
  ({ subject }: PrintedCell): boolean =>
    subject.of === 'comparison' && figures.includes(subject.figure);

export const figureIs =
  (...names: readonly string[]) =>
  ({ subject }: PrintedCell): boolean =>
    'figure' in subject && names.includes(subject.figure);
