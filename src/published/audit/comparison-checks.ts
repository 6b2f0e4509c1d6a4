import type { Instrument } from '../../instrument/instrument.ts';
import type { RuleCode } from '../../report/audit-schema.ts';
import type { ComparisonFigure, PrintedCell } from '../printed-cells.ts';
import type { GroupComparisonTable } from '../published-tables.ts';
import { type Check, holdsAsPrinted } from './check.ts';
import { cutPointsOf, figuresOf, hull, isSource, marksOrRanges } from './comparison-figures.ts';
import { type Direction, directions, type RowSettings, rowRanges } from './comparison-row.ts';
import { explain } from './comparison-text.ts';
import type { CutPoint } from './p-values.ts';
import {
  oneDigitAlternatives,
  overlap,
  pValueRange,
  type Range,
  roundingRange,
} from './rounding-interval.ts';
import { formOf } from './score-forms.ts';

const rules: Readonly<Record<Exclude<ComparisonFigure, 'significant'>, RuleCode>> = {
  t: 't',
  df: 'df',
  p: 'p',
  difference: 'difference',
  conf_low: 'confidence_interval',
  conf_high: 'confidence_interval',
  d: 'effect_size',
  stars: 'stars',
};

/**
 * Everything that a row of two groups says of its t-test: difference, t, df, p, stars, interval and effect size, against n,
 * M and SD and against each other. The direction of the differences is the one that most rows of the table agree with.
 */
export function comparisonChecks(
  table: GroupComparisonTable,
  cells: readonly PrintedCell[],
  instrument: Instrument,
  confidenceLevel: number,
): Check[] {
  const cutPoints = cutPointsOf(table, instrument);
  const inDirection = (direction: Direction) =>
    [...new Set(cells.map(({ row }) => row))].flatMap((row) => {
      const ofRow = cells.filter((cell) => cell.row === row && cell.column !== 'significant');
      const [first] = ofRow;
      const form = first ? formOf(first, instrument) : null;
      return rowChecks(ofRow, { form, direction, confidenceLevel }, cutPoints);
    });
  const broken = (checks: readonly Check[]) => checks.filter((check) => !holdsAsPrinted(check)).length;
  return directions.map(inDirection).reduce((best, other) => (broken(other) < broken(best) ? other : best));
}

function rowChecks(
  cells: readonly PrintedCell[],
  settings: RowSettings,
  cutPoints: readonly CutPoint[],
): Check[] {
  const printed = rowRanges(
    figuresOf(
      cells,
      cells.map((cell) => cell.plain),
    ),
    settings,
  );
  return cells.flatMap((cell): Check[] => {
    if (cell.subject.of !== 'comparison' || cell.subject.figure === 'significant') return [];
    const { figure } = cell.subject;
    const others = cells.filter((other) => other !== cell && isSource(other, figure));
    const possible = marksOrRanges(figure, printed, figuresOf([cell, ...others]), cutPoints);
    const marks = ['', ...cutPoints.map(({ mark }) => mark)];
    const nothingSaid = possible.length === 0 || (figure === 'stars' && !marks.includes(cell.plain));
    if (nothingSaid) return [];
    const check: Check = {
      rule: rules[figure],
      about: [cell],
      comparedWith: others,
      holds: (texts) => {
        const figures = figuresOf([cell, ...others], texts);
        const now = marksOrRanges(figure, rowRanges(figures, settings), figures, cutPoints);
        return agrees(figure, texts[0] ?? '', now);
      },
      message: explain(figure, cell.plain, possible, printed.p),
      tests: ['t', 'df', 'p', 'stars'].includes(figure) ? printed.tests : [],
      ...(figure === 'stars'
        ? { alternatives: marks.filter((mark) => mark !== cell.plain) }
        : {
            alternatives: oneDigitAlternatives(cell.plain),
            possible: () => hull(possible.filter((one) => typeof one !== 'string')),
          }),
    };
    return [check];
  });
}

function agrees(figure: ComparisonFigure, text: string, possible: readonly (Range | string)[]): boolean {
  const printed = figure === 'p' ? pValueRange(text) : roundingRange(text);
  if (figure !== 'stars' && !printed) return true;
  return (
    possible.length === 0 ||
    possible.some((one) => (typeof one === 'string' ? one === text : printed && overlap(one, printed)))
  );
}
