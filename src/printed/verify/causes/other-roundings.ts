import { roundHalfAway } from '../../../document/round-half-away.ts';

/** A number as printed with so many decimals. */
export type Rounding = (value: number, decimals: number) => string;

/** Halves to the even digit, as R, Python and banks round. */
export const roundHalfEven: Rounding = (value, decimals) => {
  const { kept, rest } = cut(value, decimals);
  const even = '02468'.includes(kept.at(-1) ?? '');
  return isHalf(rest) && even ? kept : roundHalfAway(value, decimals);
};

/** As printf and toFixed round: the binary number, which lies on one side of the half that it stands for. */
export const roundBinary: Rounding = (value, decimals) => unsignedZero(value.toFixed(decimals));

/** Halves towards zero. */
export const roundHalfDown: Rounding = (value, decimals) => {
  const { kept, rest } = cut(value, decimals);
  return isHalf(rest) ? kept : roundHalfAway(value, decimals);
};

/** The digits after the last printed one dropped. */
export const truncate: Rounding = (value, decimals) => cut(value, decimals).kept;

/** More decimals than the shortest decimal of any figure of a report has. */
const allDecimals = 40;

/** The digits that are printed, and those after them. */
function cut(value: number, decimals: number): { readonly kept: string; readonly rest: string } {
  const digits = roundHalfAway(value, allDecimals);
  const end = digits.length - allDecimals + decimals;
  const kept = digits.slice(0, end).replace(/\.$/, '');
  return { kept: unsignedZero(kept), rest: digits.slice(end) };
}

const unsignedZero = (text: string) => (/[1-9]/.test(text) ? text : text.replace('-', ''));

const isHalf = (rest: string) => /^50*$/.test(rest);
