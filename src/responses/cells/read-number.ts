import { normalised } from '../../codebook/words/normalised.ts';
import { writtenNumber } from '../../codebook/words/written-number.ts';
import type { NumberColumn, NumberMeaning } from './number-column.ts';

const none: NumberMeaning = { number: null, how: 'written', comma: null };
const invalid: NumberMeaning = { number: null, how: 'invalid', comma: null };
/** So many texts are kept; a column with more is read all the same. */
const mostKnown = 10_000;

/**
 * What a cell of a column of numbers means.
 *
 * Nothing is counted here: whoever reads the cell counts it by `how`.
 */
export function readNumber(column: NumberColumn, cell: string): NumberMeaning {
  const known = column.known.get(cell);
  if (known) return known;
  const meaning = meaningOf(column, cell);
  if (column.known.size < mostKnown) column.known.set(cell, meaning);
  return meaning;
}

function meaningOf(
  { numeric, missing, missingNumbers, isMissing }: NumberColumn,
  cell: string,
): NumberMeaning {
  if (cell.trim() === '' || isMissing(cell) || missing.has(normalised(cell))) return none;
  const written = writtenNumber(cell, numeric.units);
  if (!written) return invalid;
  if (missingNumbers.has(written.number.text)) return none;
  return { number: written.number, how: written.plain ? 'written' : 'matched', comma: written.comma };
}
