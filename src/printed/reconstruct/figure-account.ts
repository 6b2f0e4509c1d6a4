import type { PrintedCell } from '../printed-cell.ts';
import { printedCells } from '../printed-cells.ts';
import type { PublishedTables } from '../published-tables.ts';
import type { FrequencySlip } from './frequency-counts.ts';

/** How many printed figures of a population a reconstruction answers for, by kind of figure. */
export interface FigureAccount {
  /** The data have them: `{ mean: 42, sd: 42, t: 21 }`. */
  readonly held: Readonly<Record<string, number>>;
  /** The others rule them out: the slips. */
  readonly givenWay: number;
  /** They follow from the figures above, as far as the paper computed them so; no one looked. */
  readonly notUsed: Readonly<Record<string, number>>;
}

const used: readonly string[] = ['n', 'mean', 'sd', 'score100', 't', 'significant'];

/** Whether the answers are made for it, as opposed to following from what they are made for. */
function isUsed({ subject }: PrintedCell): boolean {
  if (subject.of === 'level' || subject.of === 'people') return true;
  // Of one group only means and scores are met.
  if (subject.of === 'item' || (subject.of === 'scale' && subject.group === 'all'))
    return ['n', 'mean', 'score100'].includes(subject.figure);
  return subject.of !== 'themes' && used.includes(subject.figure);
}

/** Empty figures count nowhere. */
export function figureAccount(
  tables: PublishedTables,
  population: string,
  slips: readonly FrequencySlip[],
): FigureAccount {
  const cells = printedCells(tables).filter(
    (cell) => cell.population === population && cell.subject.of !== 'themes' && cell.plain !== '',
  );
  const held = counted(cells.filter(isUsed));
  for (const { figure } of slips) held[figure] = (held[figure] ?? 0) - 1;
  return { held, givenWay: slips.length, notUsed: counted(cells.filter((cell) => !isUsed(cell))) };
}

function counted(cells: readonly PrintedCell[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { subject } of cells) {
    if (subject.of === 'themes') continue;
    counts[subject.figure] = (counts[subject.figure] ?? 0) + 1;
  }
  return counts;
}
