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
