import { type AnswerNumber, answerNumber } from '../../words/answer-number.ts';
import { asSeen } from '../../words/normalised.ts';

const decimalComma = /^([+-]?\d{1,4}),(0+)$/;
const circled = /^([①-⑩])\s*(.*)$/su;
const numberThenWords = /^\[?(-?\d{1,3})(?:점)?\]?\s*[-–—.:=)]?\s*([^\d\s+~–—-].*)$/su;
const wordsThenNumber = /^(\D*[^\d\s([-])\s*[-–—:=([]?\s*(\d{1,2})(?:점)?\s*[)\]]?$/su;

/**
 * The number that a cell or a label of a draft's file is, or has beside its words: what the codebook reads by itself, and
 * `4,0`, `③ 보통`, `5 매우 그렇다`, `[9] 무응답`, `999 = refused`, `Agree: 4`.
 */
export function cellNumber(cell: string): AnswerNumber | null {
  const known = answerNumber(cell);
  if (known) return known;
  const text = asSeen(cell);
  const comma = decimalComma.exec(text);
  if (comma) return { value: Number(comma[1]), label: null, plain: false };
  const ring = circled.exec(text);
  if (ring) {
    const value = (ring[1]?.codePointAt(0) ?? 0) - firstCircled + 1;
    return { value, label: ring[2] || null, plain: false };
  }
  const first = numberThenWords.exec(text);
  if (first) return { value: Number(first[1]), label: first[2]?.trim() ?? '', plain: false };
  const last = wordsThenNumber.exec(text);
  return last && /\p{L}/u.test(last[1] ?? '') && /\s|[-:=([]/.test(text)
    ? { value: Number(last[2]), label: last[1]?.trim() ?? '', plain: false }
    : null;
}

const firstCircled = 0x2460;

const prefixed = /^(\p{L}{1,4}[-_]?)(0*)(\d{1,2})$/u;

/** A code of letters and a number, such as `A4` or `AO02`. */
export interface PrefixedCode {
  readonly prefix: string;
  readonly value: number;
  /** How many digits it is written with. */
  readonly digits: number;
}

export function prefixedCode(cell: string): PrefixedCode | null {
  const [, prefix, zeros = '', digits = ''] = prefixed.exec(asSeen(cell)) ?? [];
  return prefix === undefined
    ? null
    : { prefix, value: Number(digits), digits: zeros.length + digits.length };
}
