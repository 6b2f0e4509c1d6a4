import { generalNumber } from './general-number.ts';
import { roundedDigits } from './rounded-digits.ts';
import { scientificNumber } from './scientific-number.ts';

/** A piece of one section of a format: text as it is, or what a digit, a point, a percent sign asks for. */
interface Piece {
  readonly kind: 'literal' | 'digit' | 'point' | 'comma' | 'percent' | 'exponent' | 'general' | 'fraction';
  readonly text: string;
}

interface Section {
  readonly condition: ((value: number) => boolean) | null;
  readonly pieces: readonly Piece[];
}

const longest = 1_000;

/**
 * A number as a sheet shows it by its format, such as `#,##0.00`, `0.0%`, `[<0.001]"<.001";.000`. What Excel shows as negative
 * by brackets or a colour alone has its minus sign, since brackets say something else in tables of papers.
 *
 * Source: ECMA-376 part 1, 18.8.31. Reference: fixtures/reference/number-formats.json, LibreOffice
 */
export function shownNumber(value: number, format: string): string {
  const sections = sectionsOf(format.slice(0, longest));
  const [first, second, third] = sections;
  const byCondition = sections.some(({ condition }) => condition !== null);
  const chosen = byCondition
    ? (sections.slice(0, 2).find(({ condition }) => condition?.(value)) ??
      sections.find(({ condition }) => condition === null) ??
      first)
    : value < 0
      ? (second ?? first)
      : value === 0
        ? (third ?? first)
        : first;
  if (!chosen) return generalNumber(value);
  const isOfNegatives = !byCondition && chosen === second && value < 0;
  const text = written(Math.abs(value), chosen.pieces).trim();
  if (value >= 0 || isOnlyText(chosen) || !/[1-9]/u.test(text)) return text;
  if (!isOfNegatives) return `-${text}`;
  if (/[-−]/u.test(text)) return text;
  return `-${text.replace(/^\(([\s\S]*)\)$/u, '$1').trim()}`;
}

const isOnlyText = ({ pieces }: Section) => pieces.every(({ kind }) => kind === 'literal');

function written(value: number, pieces: readonly Piece[]): string {
  if (pieces.every(({ kind }) => kind === 'literal')) return pieces.map(({ text }) => text).join('');
  const scale = 2 * pieces.filter(({ kind }) => kind === 'percent').length - 3 * thousandsCutOff(pieces);
  if (pieces.some(({ kind }) => kind === 'general' || kind === 'fraction')) {
    const at = pieces.findIndex(({ kind }) => kind === 'general' || kind === 'fraction');
    return pieces
      .map(({ kind, text }, index) => (index === at ? generalNumber(value) : kind === 'literal' ? text : ''))
      .join('');
  }
  const exponent = pieces.findIndex(({ kind }) => kind === 'exponent');
  if (exponent !== -1) return scientificNumber(value, pieces.map(({ text }) => text).join(''));
  return fixedNumber(value, pieces, scale);
}

/** Commas behind the digits, before or behind the point: each takes three digits off. */
function thousandsCutOff(pieces: readonly Piece[]): number {
  const isDigit = ({ kind }: Piece) => kind === 'digit';
  const point = pieces.findIndex(({ kind }) => kind === 'point');
  const parts = point === -1 ? [pieces] : [pieces.slice(0, point), pieces.slice(point)];
  return parts
    .flatMap((part) => (part.some(isDigit) ? part.slice(part.findLastIndex(isDigit)) : []))
    .filter(({ kind }) => kind === 'comma').length;
}

function fixedNumber(value: number, pieces: readonly Piece[], scale: number): string {
  const point = pieces.findIndex(({ kind }) => kind === 'point');
  const before = point === -1 ? pieces : pieces.slice(0, point);
  const after = point === -1 ? [] : pieces.slice(point + 1);
  const places = after.filter(({ kind }) => kind === 'digit').length;
  const { whole, fraction } = roundedDigits(value, scale, places);
  return integerPart(whole === '0' ? '' : whole, before) + fractionPart(fraction, after, point !== -1);
}

/** Digits from the right into their places; those left over stand before the first. */
function integerPart(digits: string, pieces: readonly Piece[]): string {
  const places = pieces.filter(({ kind }) => kind === 'digit').length;
  const first = pieces.findIndex(({ kind }) => kind === 'digit');
  const last = pieces.findLastIndex(({ kind }) => kind === 'digit');
  const grouped = pieces.some(({ kind }, index) => kind === 'comma' && index > first && index < last);
  if (places === 0) return pieces.map(({ kind, text }) => (kind === 'comma' ? '' : text)).join('') + digits;
  let text = '';
  let left = digits;
  let count = 0;
  const put = (digit: string) => {
    if (grouped && count > 0 && count % 3 === 0 && digit.trim() !== '') text = `,${text}`;
    text = digit + text;
    count += 1;
  };
  let seen = 0;
  for (const { kind, text: own } of pieces.toReversed()) {
    if (kind === 'literal' || kind === 'percent') text = own + text;
    if (kind !== 'digit') continue;
    seen += 1;
    const digit = left.at(-1) ?? (own === '0' ? '0' : own === '?' ? ' ' : '');
    left = left.slice(0, -1);
    if (digit !== '') put(digit);
    if (seen === places) for (; left !== ''; left = left.slice(0, -1)) put(left.at(-1) ?? '');
  }
  return text;
}

function fractionPart(fraction: string, pieces: readonly Piece[], hasPoint: boolean): string {
  if (!hasPoint) return '';
  const kept = pieces.filter(({ kind }) => kind === 'digit');
  let significant = fraction.replace(/0+$/u, '').length;
  for (const [index, { text }] of kept.entries())
    if (text === '0') significant = Math.max(significant, index + 1);
  let at = 0;
  return `.${pieces
    .map(({ kind, text }) => {
      if (kind === 'literal' || kind === 'percent') return text;
      if (kind !== 'digit') return '';
      at += 1;
      if (at <= significant) return fraction[at - 1] ?? '0';
      return text === '?' ? ' ' : '';
    })
    .join('')}`;
}

const comparisons: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
  '=': (value, limit) => value === limit,
  '<>': (value, limit) => value !== limit,
};

const token =
  /"([^"]*)"?|\\([\s\S])|_[\s\S]|\*[\s\S]|\[\$([^\]-]*)[^\]]*\]|\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]|\[[^\]]*\]|(General|G\/표준)|([eE][+-])|([\s\S])/gu;

function sectionsOf(format: string): Section[] {
  const sections: { condition: Section['condition']; pieces: Piece[] }[] = [{ condition: null, pieces: [] }];
  for (const found of format.matchAll(token)) {
    const [whole, quoted, escaped, currency, relation, limit, general, exponent, single] = found;
    const section = sections.at(-1);
    if (!section) break;
    const add = (kind: Piece['kind'], text: string) => section.pieces.push({ kind, text });
    const literal = quoted ?? escaped ?? currency;
    if (literal !== undefined) add('literal', literal);
    else if (relation !== undefined) {
      const compare = comparisons[relation];
      const number = Number(limit);
      section.condition = (value) => compare?.(value, number) ?? false;
    } else if (whole.startsWith('_')) add('literal', ' ');
    else if (general !== undefined) add('general', '');
    else if (exponent !== undefined) add('exponent', exponent);
    else if (single === ';') sections.push({ condition: null, pieces: [] });
    else if (single !== undefined) add(kindOf(single), single);
  }
  return sections;
}

function kindOf(letter: string): Piece['kind'] {
  if ('0#?'.includes(letter)) return 'digit';
  if (letter === '.') return 'point';
  if (letter === ',') return 'comma';
  if (letter === '%') return 'percent';
  if (letter === '/') return 'fraction';
  return letter === '@' ? 'general' : 'literal';
}
