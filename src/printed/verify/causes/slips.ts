import type { PrintedCell } from '../../printed-cell.ts';
import { asPrinted } from '../agreement.ts';
import type { CheckedCell } from '../checked-cell.ts';
import { tableIndex } from '../computed-figure.ts';
import { printedNumber } from '../printed-number.ts';
import type { Explanation } from '../verification-schema.ts';
import { explanation } from './explanations.ts';

/** Slips of the hand: a digit, the order of two digits, a star. */
export function slip({ cell, figure }: CheckedCell): Explanation | null {
  const right = asPrinted(cell.plain, figure);
  if (right === null || figure.value === null) return null;
  if (figure.mark !== null) {
    const difference = Math.abs(cell.plain.length - right.length);
    return cell.subject.of === 'comparison' && cell.subject.figure === 'stars' && difference === 1
      ? explanation('one_star')
      : null;
  }
  const printed = printedNumber(cell.plain)?.text;
  const computed = printedNumber(right)?.text;
  if (printed === undefined || computed === undefined || printed.length !== computed.length) return null;
  const places = [...printed].flatMap((digit, place) => (digit === computed[place] ? [] : [place]));
  const [first, second] = places;
  if (first === undefined) return null;
  if (second === undefined) return explanation('one_digit');
  const swapped = printed[first] === computed[second] && printed[second] === computed[first];
  const between = printed.slice(first + 1, second);
  return places.length === 2 && swapped && (between === '' || between === '.')
    ? explanation('transposed_digits')
    : null;
}

/**
 * A percent that is off by one in its last digit, where only so the percents of its variable add up to what the column
 * is a percentage of.
 */
export function bent(checked: CheckedCell, all: readonly CheckedCell[]): Explanation | null {
  const { subject } = checked.cell;
  if (subject.of !== 'level' || subject.figure !== 'percent') return null;
  const column = all.filter(({ cell }) => inSameColumn(cell, checked.cell));
  const decimals = printedNumber(checked.cell.plain)?.decimals ?? 0;
  const units = (text: string | null) =>
    text === null ? Number.NaN : Math.round(Number(printedNumber(text)?.text) * 10 ** decimals);
  const off = units(checked.cell.plain) - units(asPrinted(checked.cell.plain, checked.figure));
  const printed = column.reduce((sum, { cell }) => sum + units(cell.plain), 0);
  const exact = column.reduce((sum, { figure }) => sum + (figure.value ?? Number.NaN), 0);
  const whole = Math.round(exact * 10 ** decimals);
  return Math.abs(off) === 1 && printed === whole
    ? explanation('bent_to_add_up', { sum: (whole / 10 ** decimals).toFixed(decimals) })
    : null;
}

function inSameColumn(a: PrintedCell, b: PrintedCell): boolean {
  if (a.subject.of !== 'level' || b.subject.of !== 'level' || tableIndex(a) !== tableIndex(b)) return false;
  return (
    a.subject.variable === b.subject.variable &&
    a.subject.group === b.subject.group &&
    a.subject.figure === b.subject.figure
  );
}
