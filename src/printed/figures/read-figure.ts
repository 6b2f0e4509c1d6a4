import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { DecimalMark } from './decimal-mark.ts';
import type { FigureRole } from './figure-role.ts';
import { plainCharacters } from './plain-characters.ts';
import { type Undressed, undressed } from './undressed.ts';

/** A printed figure in plain form. */
export interface Figure {
  /**
   * "1640", "-0.50", ".031", "<.001", "**"; empty where nothing is printed or the text cannot be read. Decimals and a
   * missing zero before the point are kept.
   */
  readonly plain: string;
  /** Marks of significance attached to a number. */
  readonly marks: string;
  /** Why the text cannot be read; null where it can. */
  readonly unread: LocalizedText | null;
}

export interface FigureReading {
  readonly role: FigureRole;
  readonly decimalMark: DecimalMark;
  /** Marks that the table declares. */
  readonly legend: readonly string[];
  /** The weakest level of the legend: a p printed as "ns" lies above it. */
  readonly weakest: string;
}

const nothing: Figure = { plain: '', marks: '', unread: null };
const isEmpty = (text: string) => /^[-\s.·…･∙]*$/u.test(text);
const notSignificant = /^n\.?\s?s\.?$/i;

/** Reads one printed figure; the only place that says what a printed text is. */
export function readFigure(printed: string, reading: FigureReading): Figure {
  const text = plainCharacters(printed);
  if (isEmpty(text.replace(/^[([](.*)[)\]]$/u, '$1'))) return nothing;
  if (reading.role === 'claim') return { ...nothing, plain: text };
  if (reading.role === 'marks') return readMarks(text, reading.legend);
  if (reading.role === 'p' && notSignificant.test(text)) return { ...nothing, plain: `>${reading.weakest}` };
  return readNumber(undressed(printed, reading.legend), reading);
}

function readMarks(text: string, legend: readonly string[]): Figure {
  const inside = /^\((.*)\)$/u.exec(text)?.[1] ?? text;
  const marks = inside.replaceAll(' ', '');
  if (notSignificant.test(marks)) return nothing;
  return legend.includes(marks) || /^[*†‡§+#]+$/u.test(marks)
    ? { ...nothing, plain: marks }
    : unread(messages.printed.noMarkOfSignificance);
}

const relations: Readonly<Record<string, string>> = { '<': '<', '>': '>', '<=': '≤', '>=': '≥', '=': '' };

function readNumber({ text, marks }: Undressed, { role, decimalMark }: FigureReading): Figure {
  const unlabelled = role === 'p' ? text.replace(/^(?:p(?:[- ]?value)?|sig\.?|유의확률)\s*/i, '') : text;
  const [, relation = '=', number = ''] = /^(<=|>=|[<>=])?\s*(.+)$/u.exec(unlabelled) ?? [];
  const [, mantissa = number, exponent] =
    /^(.*?)\s*(?:e|[x×*·]\s*10\s*\^|[x×]\s*10(?=[+-]))\s*\(?([+-]?\d{1,2})\)?$/iu.exec(number) ?? [];
  const plain = plainNumber(mantissa.replace(/(?<=\d|^)[·∙‧・](?=\d)/gu, '.'), role, decimalMark);
  if (typeof plain !== 'string') return unread(plain);
  if (role === 'count') {
    const whole = /^(\d+)(?:\.0+)?$/.exec(plain)?.[1];
    if (whole === undefined || exponent !== undefined || relation !== '=') return unread(noWholeNumber);
    return { ...nothing, plain: whole, marks };
  }
  const shifted = exponent === undefined ? plain : shiftedBy(plain, Number(exponent));
  return shifted === null
    ? unread(unknownDigits)
    : { plain: `${relations[relation]}${shifted}`, marks, unread: null };
}

/** Digits, a point and a sign, or why they are none. */
function plainNumber(text: string, role: FigureRole, decimalMark: DecimalMark): string | LocalizedText {
  const [, sign = '', digits = ''] = /^([+-]?)\s?([\d.,' ’]+)$/u.exec(text) ?? [];
  const ambiguous = /^[1-9]\d{0,2},\d{3}$/.test(digits);
  if (digits === '') return noNumber;
  if (decimalMark === 'unknown' && ambiguous && role !== 'count') return ambiguousComma;
  const either = decimalMark === 'unknown' || (role === 'count' && decimalMark === 'comma');
  const groups = either ? "[.,' ’]" : decimalMark === 'comma' ? "[.' ’]" : "[,' ’]";
  const decimals = decimalMark === 'comma' ? ',' : '.';
  const form = new RegExp(
    `^([1-9]\\d{0,2}(?:(${groups})\\d{3})(?:\\2\\d{3})*|\\d*)(?:[${decimals}](\\d+))?$`,
    'u',
  );
  const asDecimal = new RegExp(`^\\d*[${decimals}]\\d+$`, 'u');
  const isDecimal = role !== 'count' && asDecimal.test(digits);
  const [, whole = '', , fraction = ''] = isDecimal ? splitAt(digits, decimals) : (form.exec(digits) ?? []);
  if (whole + fraction === '') {
    if (/^\d*[.,]\d+$/.test(digits)) return otherMark[decimalMark === 'comma' ? 'comma' : 'point'];
    return noNumber;
  }
  const plain = whole.replace(/\D/g, '') + (fraction === '' ? '' : `.${fraction}`);
  return (sign === '-' ? '-' : '') + plain;
}

function splitAt(digits: string, mark: string): readonly string[] {
  const [whole = '', fraction = ''] = digits.split(mark);
  return ['', whole, '', fraction];
}

/** 1.2 with the exponent −5 is 0.000012; null where the last digit would not be known. */
function shiftedBy(plain: string, exponent: number): string | null {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d*)(?:\.(\d+))?$/.exec(plain) ?? [];
  const decimals = fraction.length - exponent;
  if (decimals < 0) return null;
  const digits = (whole + fraction).replace(/^0+(?=\d)/, '').padStart(decimals + 1, '0');
  return sign + (decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`);
}

function unread(why: LocalizedText): Figure {
  return { plain: '', marks: '', unread: why };
}

const noNumber = messages.printed.noNumber;
const noWholeNumber = messages.printed.noWholeNumber;
const unknownDigits = messages.printed.unknownDigits;
const ambiguousComma = messages.printed.ambiguousComma;
const otherMark = {
  point: messages.printed.hasDecimalCommaWhile,
  comma: messages.printed.hasDecimalPointWhile,
} as const;
