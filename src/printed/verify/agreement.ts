import { roundHalfAway } from '../../document/round-half-away.ts';
import type { Rounding } from './causes/other-roundings.ts';
import type { ComputedFigure } from './computed-figure.ts';
import { printedBound, printedNumber } from './printed-number.ts';

/** Whether a figure, rounded to the printed decimals, reads as printed; a printed bound agrees where it holds. */
export function agrees(printed: string, figure: ComputedFigure, round: Rounding = roundHalfAway): boolean {
  if (figure.value === null) return false;
  if (figure.mark !== null) return plainMark(printed) === figure.mark;
  const bound = printedBound(printed);
  if (bound) return bound.holds(figure.value);
  const number = printedNumber(printed);
  return number !== null && number.text === round(figure.value, number.decimals);
}

/**
 * What ought to be printed: rounded to as many decimals, in the same dress.
 *
 * @returns null where what is printed is no figure, so that its decimals are not known
 */
export function asPrinted(printed: string, figure: ComputedFigure): string | null {
  if (figure.value === null) return null;
  if (figure.mark !== null) return figure.mark;
  const number = printedBound(printed)?.limit ?? printedNumber(printed);
  if (!number) return null;
  const text = roundHalfAway(figure.value, number.decimals);
  return number.bare ? text.replace(/^(-?)0(?=\.)/, '$1') : text;
}

/** Asterisks of other keyboards and fonts are asterisks. */
const plainMark = (printed: string) => printed.trim().replace(/[∗＊⁎]/g, '*');
