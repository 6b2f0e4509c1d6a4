import type { StarCutPoint } from '../../../codebook/codebook.ts';
import type { CellSubject, PrintedCell } from '../../printed-cell.ts';
import { computedFigure, type Reading, rowBehind } from '../computed-figure.ts';
import { type Cause, comparing, figureIs } from './cause.ts';
import { explanation } from './explanations.ts';

const ofTest = comparing('t', 'df', 'p', 'conf_low', 'conf_high', 'stars', 'significant');
const ofP = comparing('p', 'stars', 'significant');
const directed = comparing('t', 'difference', 'd', 'conf_low', 'conf_high');

/** Other tests, denominators and scores that the same report has the figures for. */
export const methodCauses: readonly Cause[] = [
  { explanation: explanation('welch_test'), area: 'row', touches: ofTest, reading: { test: 'welch' } },
  { explanation: explanation('student_test'), area: 'row', touches: ofTest, reading: { test: 'student' } },
  { explanation: explanation('one_sided'), area: 'table', touches: ofP, reading: { oneSided: true } },
  { explanation: explanation('two_sided'), area: 'table', touches: ofP, reading: { oneSided: false } },
  {
    explanation: explanation('opposite_direction'),
    area: 'row',
    touches: directed,
    subject: mirrored,
    alter: (value) => -value,
  },
  {
    explanation: explanation('sd_of_n'),
    area: 'table',
    touches: (cell) => figureIs('sd')(cell) && isOfSummary(cell),
    alter: (value, cell, reading) => {
      const n = nOf(cell, reading);
      return n === null ? null : value * Math.sqrt((n - 1) / n);
    },
  },
  {
    explanation: explanation('se_for_sd'),
    area: 'table',
    touches: (cell) => figureIs('sd')(cell) && isOfSummary(cell),
    subject: (subject) => withFigure(subject, 'se'),
  },
  {
    explanation: explanation('sd_for_se'),
    area: 'table',
    touches: (cell) => figureIs('se')(cell) && isOfSummary(cell),
    subject: (subject) => withFigure(subject, 'sd'),
  },
  {
    explanation: explanation('score_of_maximum'),
    area: 'table',
    touches: figureIs('score100'),
    alter: (_, cell, reading) => {
      const row = rowBehind(cell, reading.report);
      return row?.mean == null ? null : (row.mean / row.max) * 100;
    },
  },
  {
    explanation: explanation('sum_score'),
    area: 'row',
    touches: (cell) => inPoints(cell) && !isOfSums(cell),
    subject: (subject) => (isScored(subject) ? { ...subject, score: 'sum' } : subject),
  },
  {
    explanation: explanation('mean_score'),
    area: 'row',
    touches: (cell) => inPoints(cell) && isOfSums(cell),
    subject: (subject) => {
      if (!isScored(subject)) return subject;
      const { score: _, ...means } = subject;
      return means;
    },
  },
];

/** The same test in every row of a table. */
export const tableWide: readonly Cause[] = methodCauses
  .filter(({ area }) => area === 'row')
  .map((cause) => ({ ...cause, area: 'table' }));

/** Cut points in use, weakest first. */
const cutPointsInUse = [
  [0.1, 0.05, 0.01],
  [0.05, 0.01],
  [0.05, 0.01, 0.001],
  [0.01, 0.001],
  [0.05, 0.01, 0.001, 0.0001],
];

export const cutPointCauses: readonly Cause[] = cutPointsInUse.map((cutPoints) => {
  const stars: StarCutPoint[] = cutPoints
    .map((below, index) => ({ symbol: '*'.repeat(index + 1), below }))
    .reverse();
  const shown = [...stars].reverse().map(({ symbol, below }) => `${symbol} p<${String(below).slice(1)}`);
  return {
    explanation: explanation('other_cut_points', { stars: shown.join(', ') }),
    area: 'table',
    touches: comparing('stars', 'significant'),
    reading: { stars },
  };
});

/** Seen from the second group, the upper limit of an interval is the lower one. */
function mirrored(subject: CellSubject): CellSubject {
  if (subject.of !== 'comparison') return subject;
  if (subject.figure === 'conf_low') return { ...subject, figure: 'conf_high' };
  return subject.figure === 'conf_high' ? { ...subject, figure: 'conf_low' } : subject;
}

type Scored = Extract<CellSubject, { readonly of: 'scale' | 'comparison' }>;

const isScored = (subject: CellSubject): subject is Scored =>
  subject.of === 'scale' || subject.of === 'comparison';
const isOfSums = ({ subject }: PrintedCell) => isScored(subject) && subject.score === 'sum';
const isOfSummary = ({ subject }: PrintedCell) => subject.of === 'scale' || subject.of === 'item';

/** Figures that are as many times larger as a scale has items where scores are sums. */
function inPoints(cell: PrintedCell): boolean {
  return cell.subject.of === 'scale'
    ? figureIs('mean', 'sd', 'se', 'conf_low', 'conf_high')(cell)
    : comparing('difference', 'conf_low', 'conf_high')(cell);
}

function withFigure(subject: CellSubject, figure: 'n' | 'sd' | 'se'): CellSubject {
  return subject.of === 'scale' || subject.of === 'item' ? { ...subject, figure } : subject;
}

function nOf(cell: PrintedCell, reading: Reading): number | null {
  return computedFigure({ ...cell, subject: withFigure(cell.subject, 'n') }, reading).value;
}
