import { undressed } from './undressed.ts';

/** How a file writes decimals; `unknown` where no figure of it decides. */
export type DecimalMark = 'point' | 'comma' | 'unknown';

/**
 * How the figures of a file are written. "4,37" and "0,640" can only have a decimal comma, "4.37" only a decimal point;
 * "1,640" may be either and decides nothing. The more frequent of the two decides for the whole file.
 */
export function decimalMarkOf(figures: readonly string[]): DecimalMark {
  const votes = { '.': 0, ',': 0 };
  for (const figure of figures) {
    const mark = decimalMarkIn(
      undressed(figure, [])
        .text.replace(/^[<>=]+\s*/, '')
        .replace(/^[+-]/, ''),
    );
    if (mark) votes[mark] += 1;
  }
  if (votes['.'] === 0 && votes[','] === 0) return 'unknown';
  return votes[','] > votes['.'] ? 'comma' : 'point';
}

function decimalMarkIn(number: string): '.' | ',' | null {
  if (!/^\d*(?:[.,]\d+)+$/.test(number)) return null;
  const marks = [...number].filter((character) => character === '.' || character === ',');
  const last = marks.at(-1) === ',' ? ',' : '.';
  if (marks.length > 1) return new Set(marks).size === 1 ? null : last;
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(number) ? null : last;
}
