import { asWords } from './normalised.ts';
import { wholeNumber } from './whole-number.ts';

const plainNumber = /^[+-]?\d{1,4}(?:[.,]0+)?$/;
const points = /^(-?\d{1,2}) ?(?:점|points?)$/;
const numberFirst = /^\(?(-?\d{1,2})\)? ?(?:점)? ?[.):=] ?(\D.*)$|^(-?\d{1,2}) [-–—] (\D.*)$/;
const numberThenLabel = /^(-?\d{1,2})(?:점)? ?\((\D.*)\)$/;
const labelThenNumber = /^(\D.*?) ?\((-?\d{1,2})(?:점)?\)$/;

/** The number that a cell is, or that stands in it beside the words: `5`, `5점`, `5. 매우 그렇다`, `그렇다 (4)`. */
export interface AnswerNumber {
  readonly value: number;
  /** The words beside it; null where the number stands alone. */
  readonly label: string | null;
  /** Whether the cell is a plain number. */
  readonly plain: boolean;
}

export function answerNumber(cell: string): AnswerNumber | null {
  const text = asWords(cell);
  const whole = plainNumber.test(text) ? wholeNumber(text.replace('+', '')) : undefined;
  if (whole !== undefined) return { value: whole, label: null, plain: true };
  const alone = points.exec(text);
  if (alone) return { value: Number(alone[1]), label: null, plain: false };
  const first = numberFirst.exec(text);
  if (first) return { value: Number(first[1] ?? first[3]), label: first[2] ?? first[4] ?? '', plain: false };
  const before = numberThenLabel.exec(text);
  if (before) return { value: Number(before[1]), label: before[2] ?? '', plain: false };
  const after = labelThenNumber.exec(text);
  return after ? { value: Number(after[2]), label: after[1] ?? '', plain: false } : null;
}
