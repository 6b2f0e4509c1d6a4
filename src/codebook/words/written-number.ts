import { type Decimal, decimalOf } from './decimal.ts';
import { asWords } from './normalised.ts';

/** A number that stands in a cell. */
export interface WrittenNumber {
  readonly number: Decimal;
  /** Whether it stands there by itself, as programs write numbers, or with a unit that is declared. */
  readonly plain: boolean;
  /** What a comma in it means. */
  readonly comma: 'thousands' | 'decimal' | null;
}

const plainNumber = /^-?\d+(?:\.\d+)?$/;
const thousands = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const decimalComma = /^[+-]?\d+,\d+$/;
/** Of years of age; a unit that could be another one, such as months, has to be declared. */
const unitsOfAge = ['세', '살', 'years', 'year', 'years old', 'year old', 'yrs', 'yr', 'y.o.', 'yo'];
/** 만 34세: completed years. */
const beforeAge = /^만 ?(?=\d)/;

/**
 * The number that a cell is: with thousands separators, a decimal comma, an exponent, in full width, with a unit of age or one of
 * those declared. Three digits behind a comma are thousands. `30대`, `20~29` and `약 30` are no numbers.
 *
 * @param units  words that may stand behind the number, besides those of age
 */
export function writtenNumber(cell: string, units: readonly string[] = []): WrittenNumber | null {
  const text = cell.trim();
  if (plainNumber.test(text)) return found(text, true, null);
  const { bare, declared } = withoutUnit(asWords(text).replace(/^\u2212/, '-'), units);
  if (thousands.test(bare)) return found(bare.replaceAll(',', ''), false, 'thousands');
  if (decimalComma.test(bare)) return found(bare.replace(',', '.'), false, 'decimal');
  return found(bare, declared && plainNumber.test(bare), null);
}

function found(text: string, plain: boolean, comma: WrittenNumber['comma']): WrittenNumber | null {
  const number = decimalOf(text);
  return number && { number, plain, comma };
}

/** The longest unit that fits counts: 만원, not 원. */
function withoutUnit(
  text: string,
  units: readonly string[],
): { readonly bare: string; readonly declared: boolean } {
  const declared = units.map(asWords);
  const [unit = ''] = [...declared, ...unitsOfAge]
    .filter((one) => one !== '' && text.endsWith(one))
    .sort((a, b) => b.length - a.length);
  const bare = text
    .slice(0, text.length - unit.length)
    .trim()
    .replace(beforeAge, '');
  return { bare, declared: declared.includes(unit) };
}
