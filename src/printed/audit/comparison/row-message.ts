import type { Codebook } from '../../../codebook/codebook.ts';
import type { LocalizedText } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import { cellLabel } from '../../cell-label.ts';
import type { ComparisonFigure, PrintedCell } from '../../printed-cells.ts';
import { decimalsOf, type Range } from '../rounding-interval.ts';
import type { ComparisonRow } from './comparison-row.ts';
import { figureRange } from './figure-range.ts';

const names: Readonly<Record<ComparisonFigure, LocalizedText>> = messages.audit.comparisonFigures;

/** Why a figure of a t-test cannot be true beside the others of its row, and which of them agree with each other. */
export function rowMessage(
  row: ComparisonRow,
  cell: PrintedCell,
  {
    figure,
    codebook,
    accused,
  }: {
    readonly figure: ComparisonFigure;
    readonly codebook: Codebook;
    /** Figures that other rules speak of: what holds them cannot be said to agree. */
    readonly accused: ReadonlySet<PrintedCell>;
  },
): LocalizedText {
  const isCell = (other: PrintedCell) => other === cell;
  const name = names[figure];
  const agreeing = row.cells.filter((other) => other !== cell);
  const rest = row.holds(row.cells.map((other) => (isCell(other) ? null : other.plain)));
  if (!rest) {
    const all = listed(row.cells, codebook);
    return messages.audit.cannotAllBeTrue({ all });
  }
  const others = listed(agreeing, codebook);
  const isMark = figure === 'stars' || figure === 'significant';
  const range = figureRange(row, isMark ? 'p' : figure, isCell);
  const why = isMark ? whyMark(row, cell, range) : whyNumber(name, cell, range, figure === 'p');
  if (agreeing.some((other) => accused.has(other))) return why;
  return messages.audit.agreeWithEachOther({ why, others });
}

function whyNumber(
  name: LocalizedText,
  { plain }: PrintedCell,
  range: Range | null,
  isP: boolean,
): LocalizedText {
  if (!range) {
    return messages.audit.doesNotGoWithOtherFigures({ name, plain });
  }
  return messages.audit.outsidePossibleRange({
    name,
    between: between(range, isP ? null : decimalsOf(plain) + 2),
    plain,
  });
}

function whyMark(row: ComparisonRow, cell: PrintedCell, range: Range | null): LocalizedText {
  const p = range ? between(range, null) : null;
  if (cell.column === 'significant') {
    const says = cell.plain === 'yes' ? messages.audit.different : messages.audit.notDifferent;
    return messages.audit.wordsAgainstP({ says, p });
  }
  const earned = ['', ...row.settings.cutPoints.map(({ mark }) => mark)].filter((mark) =>
    row.holds(row.cells.map((other) => (other === cell ? mark : other.plain))),
  );
  const marks = earned.map((mark) => mark || '–').join(', ');
  const printed = cell.plain === '' ? '–' : cell.plain;
  return messages.audit.starsAgainstP({ p, marks, printed });
}

/** n, M and SD by the labels of the codebook, the figures of the test by name and value. */
function listed(cells: readonly PrintedCell[], codebook: Codebook): LocalizedText {
  const texts = cells.map((cell): LocalizedText => {
    const { subject, plain } = cell;
    const value = plain === '' ? '–' : plain;
    const name = subject.of === 'comparison' ? names[subject.figure] : cellLabel(cell, codebook).column;
    return messages.common.twoNames({ first: name, second: value });
  });
  return messages.audit.figureAndValue({ texts });
}

/** A range in words; one number where both ends would print alike. */
function between({ low, high }: Range, decimals: number | null): LocalizedText {
  const digits = (x: number) => (decimals === null ? String(Number(x.toPrecision(2))) : x.toFixed(decimals));
  const [from, to] = [digits(low), digits(high)];
  return from === to ? messages.audit.at({ from }) : messages.audit.between({ from, to });
}
