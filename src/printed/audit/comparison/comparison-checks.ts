import type { Codebook } from '../../../codebook/codebook.ts';
import type { ComparisonFigure, PrintedCell } from '../../printed-cells.ts';
import type { RuleCode } from '../audit-schema.ts';
import { asPrinted, onlyThese } from '../blame/possible-figures.ts';
import type { Check, Possible } from '../check.ts';
import { oneDigitAlternatives, type Range } from '../rounding-interval.ts';
import type { ComparisonRow } from './comparison-row.ts';
import { figureRange } from './figure-range.ts';
import { rowMessage } from './row-message.ts';

const rules: Readonly<Record<ComparisonFigure, RuleCode>> = {
  t: 't',
  df: 'df',
  p: 'p',
  difference: 'difference',
  conf_low: 'confidence_interval',
  conf_high: 'confidence_interval',
  d: 'effect_size',
  stars: 'stars',
  significant: 'significance',
};

/** What is worked out from other figures of the row comes before them: it is the first to be reported. */
const order: readonly ComparisonFigure[] = [
  'significant',
  'stars',
  'p',
  'conf_low',
  'conf_high',
  'd',
  'df',
  't',
  'difference',
];

function fromLastToFirst(cells: readonly PrintedCell[]): PrintedCell[] {
  const place = ({ subject }: PrintedCell) =>
    subject.of === 'comparison' ? order.indexOf(subject.figure) : order.length;
  return [...cells].sort((a, b) => place(a) - place(b));
}

/** One check for each figure of a test, all of them saying whether the row as a whole is possible. */
export function rowChecks(row: ComparisonRow, codebook: Codebook): Check[] {
  const tests = row.holds() ? [...new Set(row.solutions().map(({ method }) => method.test))] : [];
  const marks = ['', ...row.settings.cutPoints.map(({ mark }) => mark)];
  return fromLastToFirst(row.cells).flatMap((cell): Check[] => {
    if (cell.subject.of !== 'comparison' || row.cells.length < 2) return [];
    const { figure } = cell.subject;
    const others = row.cells.filter((other) => other !== cell);
    const ordered = [cell, ...others];
    const places = row.cells.map((one) => ordered.indexOf(one));
    const holds = (texts: readonly (string | null)[]) =>
      row.holds(places.map((place) => texts[place] ?? null));
    const alternatives =
      figure === 'stars'
        ? marks.filter((mark) => mark !== cell.plain)
        : figure === 'significant'
          ? [cell.plain === 'yes' ? 'no' : 'yes']
          : oneDigitAlternatives(cell.plain);
    const range = () => figureRange(row, figure, (other) => other === cell);
    return [
      {
        rule: rules[figure],
        about: [cell],
        comparedWith: others,
        holds,
        holdsWithout: holds,
        system: row,
        alternatives,
        message: (accused) => rowMessage(row, cell, { figure, codebook, accused }),
        tests: ['t', 'df', 'p', 'stars'].includes(figure) ? tests : [],
        ...(figure === 'stars' || figure === 'significant'
          ? {
              possible: () =>
                onlyThese(alternatives.filter((mark) => holds([mark, ...others.map(({ plain }) => plain)]))),
            }
          : { possible: () => inPrint(range(), cell) }),
      },
    ];
  });
}

function inPrint(range: Range | null, { plain }: PrintedCell): Possible {
  return range ? asPrinted(range, plain) : [];
}
