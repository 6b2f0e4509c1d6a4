import { columnLetters } from './cell-reference.ts';

const aggregate =
  /(?:SUBTOTAL|AGGREGATE|SUM|SUMIFS?|SUMPRODUCT|AVERAGEA?|AVERAGEIFS?|COUNT(?:A|BLANK|IFS?)?|MINA?|MAXA?|MEDIAN|MODE(?:\.SNGL|\.MULT)?|STDEV(?:A|PA?|\.S|\.P)?|VAR(?:A|PA?|\.S|\.P)?|SKEW|KURT|QUARTILE(?:\.INC|\.EXC)?|PERCENTILE(?:\.INC|\.EXC)?|DEVSQ|SQRT|CONFIDENCE(?:\.NORM|\.T)?)\(/;
const range = /([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)/g;
/** Its arguments without others in brackets, but for the names of columns of a table; `@` is the row of the formula itself. */
const plainCall =
  /(?:SUBTOTAL|AGGREGATE|SUM|AVERAGE|COUNTA?|MIN|MAX|MEDIAN|STDEV[.SP]*|VAR[.SP]*)\((?:[^()@[\]]|\[+[^[\]@]+\]+)*\)/g;
const tableColumn = /\[[^[\]@#]+\]/;
const longest = 8192;

/**
 * Whether a formula sums up cells above its own in its column, as those of a row of totals do.
 *
 * @param column  counted from 0
 */
export function sumsAbove(formula: string, column: number, row: number): boolean {
  if (formula.length > longest) return false;
  const written = formula.toUpperCase().replace(/[$\s]|_XLFN\.|_XLWS\./g, '');
  if (written.match(plainCall)?.some((call) => tableColumn.test(call))) return true;
  if (!aggregate.test(written)) return false;
  const own = columnLetters(column);
  for (const [, from, first, to, last] of written.matchAll(range)) {
    if (from === own && to === own && Number(first) < Number(last) && Number(last) < row) return true;
  }
  return false;
}
