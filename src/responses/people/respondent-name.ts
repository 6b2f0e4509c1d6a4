import { asSeen } from '../../codebook/words/normalised.ts';

/** The name of a respondent: two that look alike are one; capitals tell respondents apart. */
export function respondentName(cell: string): string {
  return asWritten.test(cell) ? cell : asSeen(cell);
}

/** Hangul syllables, too, are seen as they are. */
const asWritten = /^[!-~가-힣]+$/;

/** A text of its own: a cell is a slice of its line, and would keep the whole chunk of the file in memory. */
export function ownString(slice: string): string {
  return Buffer.from(slice).toString();
}

/**
 * Whether a cell is a name as it is written, and names no row that sums others up: visible ASCII with a digit, as `U0042`, a UUID,
 * or an address with a number.
 */
export function isNumberedName(bytes: Uint8Array, start: number, end: number): boolean {
  let hasDigit = false;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte <= 0x20 || byte >= 0x7f) return false;
    if (!hasDigit) hasDigit = byte >= 0x30 && byte <= 0x39;
  }
  return hasDigit;
}
