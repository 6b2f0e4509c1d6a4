import type { CellSubject } from '../printed-cell.ts';

/** What kind of text belongs in a cell: a whole number of people, any number, a p-value, marks, or yes and no. */
export type FigureRole = 'count' | 'number' | 'p' | 'marks' | 'claim';

export function roleOf(subject: CellSubject): FigureRole {
  if (subject.of === 'themes') return 'count';
  if (subject.figure === 'n') return 'count';
  if (subject.figure === 'p') return 'p';
  if (subject.figure === 'stars') return 'marks';
  return subject.figure === 'significant' ? 'claim' : 'number';
}
