const startsFormula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const plainNumber = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * A cell that no spreadsheet takes for a formula: one that begins like one gets an apostrophe before it. A plain number
 * such as -1 stays.
 *
 * Source: OWASP, CSV Injection; the full-width signs are formulas to East Asian spreadsheets.
 */
export function spreadsheetSafe(cell: string): string {
  return startsFormula.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;
}
