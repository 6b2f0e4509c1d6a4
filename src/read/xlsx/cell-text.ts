import { messages } from '../../messages/messages.ts';
import { Refusal } from '../refusal.ts';
import { columnLetters } from './cell-reference.ts';
import { unescaped } from './rich-text.ts';
import { serialMoment } from './serial-moment.ts';
import type { Temporal } from './temporal-format.ts';

/** What the cells of a workbook refer to. */
export interface CellMeanings {
  readonly sharedStrings: readonly string[];
  readonly styles: readonly (Temporal | null)[];
  readonly from1904: boolean;
}

/** A cell as the sheet stores it. */
export interface StoredCell {
  readonly row: number;
  /** Counted from 0. */
  readonly column: number;
  readonly type: string;
  readonly style: number;
  /** Null where there is no value, as in a cell that is only coloured. */
  value: string | null;
  /** A text that stands in the cell itself. */
  inline: string | null;
  hasFormula: boolean;
}

const number = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;
const midnight = /T00:00(:00(\.0+)?)?Z?$/;

/**
 * The text of one cell.
 *
 * @throws Refusal naming the cell when it holds a formula without a result, or no value of its type
 */
export function cellText(cell: Readonly<StoredCell>, meanings: CellMeanings): string {
  const { type, value, hasFormula } = cell;
  if (hasFormula && (value === null || (value === '' && type !== 'str')))
    throw badCell(cell, messages.workbooks.formulaResultNotStored);
  if (type === 'inlineStr') return cell.inline ?? value ?? '';
  if (value === null || value === '') return '';
  switch (type) {
    case 's': {
      const text = /^\d+$/.test(value) ? meanings.sharedStrings[Number(value)] : undefined;
      if (text === undefined) throw badCell(cell);
      return text;
    }
    case 'n':
      return numberText(cell, value, meanings);
    case 'b':
      if (value !== '0' && value !== '1') throw badCell(cell);
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'd':
      return value.replace(midnight, '').replace(/Z$/, '');
    case 'str':
      return unescaped(value);
    case 'e':
      return value;
    default:
      throw badCell(cell);
  }
}

function numberText(cell: Readonly<StoredCell>, value: string, { styles, from1904 }: CellMeanings): string {
  const parsed = Number(value);
  if (!number.test(value) || !Number.isFinite(parsed)) throw badCell(cell);
  const temporal = styles[cell.style] ?? null;
  return temporal === null ? String(parsed) : serialMoment(parsed, temporal, from1904);
}

function badCell({ column, row }: StoredCell, message = messages.workbooks.valueCannotBeRead): Refusal {
  const cell = `${columnLetters(column)}${row}`;
  const { inCell, saveAgain } = messages.workbooks;
  return new Refusal(inCell({ cell, message }), saveAgain, { line: row });
}
