import type { StarCutPoint } from '../../instrument/instrument.ts';
import type { CellSubject, PrintedCell } from '../printed-cell.ts';
import { computedFigure, type Reading } from './computed-figure.ts';
import { explanation } from './explanations.ts';
import { type CheckedCell, rowScope, tableScope, type Variant } from './variant.ts';

const comparing =
  (...figures: readonly string[]) =>
  ({ subject }: PrintedCell) =>
    subject.of === 'comparison' && figures.includes(subject.figure);
const figureIs = (name: string) => (cell: PrintedCell) =>
  'figure' in cell.subject && cell.subject.figure === name;

/** Other tests, denominators and cut points that the same report has the figures for. */
export function methodVariants(reading: Reading): Variant[] {
  const read = (other: Partial<Reading>) => (checked: CheckedCell) =>
    computedFigure(checked.cell, { ...reading, ...other });
  const ofTest = rowScope(comparing('t', 'df', 'p', 'conf_low', 'conf_high', 'stars', 'significant'));
  const ofP = tableScope(comparing('p', 'stars', 'significant'));
  return [
    { explanation: explanation('welch_test'), scope: ofTest, figure: read({ test: 'welch' }) },
    { explanation: explanation('student_test'), scope: ofTest, figure: read({ test: 'student' }) },
    { explanation: explanation('one_sided'), scope: ofP, figure: read({ oneSided: true }) },
    {
      explanation: explanation('opposite_direction'),
      scope: rowScope(comparing('t', 'difference', 'd', 'conf_low', 'conf_high')),
      figure: ({ cell }) => {
        const figure = computedFigure({ ...cell, subject: mirrored(cell.subject) }, reading);
        return figure.value === null ? figure : { ...figure, value: -figure.value };
      },
    },
    {
      explanation: explanation('sd_of_n'),
      scope: tableScope(figureIs('sd')),
      figure: ({ cell, figure }) => {
        if (cell.subject.of !== 'scale' || figure.value === null) return null;
        const n = computedFigure({ ...cell, subject: { ...cell.subject, figure: 'n' } }, reading).value ?? 0;
        return { ...figure, value: figure.value * Math.sqrt((n - 1) / n) };
      },
    },
    {
      explanation: explanation('score_of_maximum'),
      scope: tableScope(figureIs('score100')),
      figure: ({ cell }) => {
        const row = meanRow(cell, reading);
        return row?.mean == null ? null : { value: (row.mean / row.max) * 100, mark: null };
      },
    },
  ];
}

/** Cut points in use, weakest first. */
const cutPointsInUse = [
  [0.1, 0.05, 0.01],
  [0.05, 0.01],
  [0.05, 0.01, 0.001],
  [0.01, 0.001],
  [0.05, 0.01, 0.001, 0.0001],
];

export function cutPointVariants(reading: Reading): Variant[] {
  return cutPointsInUse.map((cutPoints) => {
    const stars: StarCutPoint[] = cutPoints
      .map((below, index) => ({ symbol: '*'.repeat(index + 1), below }))
      .reverse();
    const shown = [...stars].reverse().map(({ symbol, below }) => `${symbol} p<${String(below).slice(1)}`);
    return {
      explanation: explanation('other_cut_points', { stars: shown.join(', ') }),
      scope: tableScope(comparing('stars', 'significant')),
      figure: ({ cell }) => computedFigure(cell, { ...reading, stars }),
    };
  });
}

/** Seen from the second group, the upper limit of an interval is the lower one. */
function mirrored(subject: CellSubject): CellSubject {
  if (subject.of !== 'comparison') return subject;
  if (subject.figure === 'conf_low') return { ...subject, figure: 'conf_high' };
  return subject.figure === 'conf_high' ? { ...subject, figure: 'conf_low' } : subject;
}

function meanRow({ subject, population }: PrintedCell, { report }: Reading) {
  if (subject.of === 'scale')
    return report.scales.find(
      (row) => row.population === population && row.scale === subject.scale && row.group === subject.group,
    );
  if (subject.of !== 'item') return undefined;
  return report.items.find(
    (row) => row.population === population && row.item === subject.item && row.group === 'all',
  );
}
