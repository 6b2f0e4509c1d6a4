const whole = /^-?\d+(?:\.0+|,0{1,2})?$/;

/**
 * The whole number that a cell is, however it is written: `5`, `05`, `5.0` as pandas and R write it, `5,0` with a decimal
 * comma. Three zeros behind a comma are thousands, and no such number.
 */
export function wholeNumber(text: string): number | undefined {
  return whole.test(text) ? Number(text.replace(',', '.')) : undefined;
}

/** A number with other decimals than zeros, whichever sign stands before them. */
export function isDecimalNumber(text: string): boolean {
  return /^-?\d+[.,]\d+$/.test(text);
}
