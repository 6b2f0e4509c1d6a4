import { answerNumber } from '../../codebook/words/answer-number.ts';
import { asSeen, normalised } from '../../codebook/words/normalised.ts';
import { wholeNumber } from '../../codebook/words/whole-number.ts';
import { type AnswerColumn, type AnswerMeaning, invalidAnswer, missingAnswer } from './answer-column.ts';

/** `5 Agree`: only a known label shows that the number is an answer. */
const spaced = /^(-?\d+) (\D.*)$/s;

/**
 * What a cell of an item means. Spaces around it and decimals that are all zero (`5.0`, `5,0`) do not matter.
 *
 * Nothing is counted here: whoever reads the cell counts it by `how`.
 */
export function readAnswer(column: AnswerColumn, cell: string): AnswerMeaning {
  if (cell.length === 1) {
    const meaning = column.characters[cell.charCodeAt(0)];
    if (meaning !== undefined) return meaning;
  }
  const written = column.written.get(cell) ?? writtenOtherwise(column, cell);
  return written ?? matchedAnswer(column, cell) ?? invalidAnswer;
}

function writtenOtherwise({ written, isMissing }: AnswerColumn, cell: string): AnswerMeaning | undefined {
  const trimmed = cell.trim();
  const known = written.get(String(wholeNumber(trimmed) ?? trimmed));
  return known ?? (isMissing(cell) ? missingAnswer : undefined);
}

/** A number beside a label must agree with it, for forms number their choices in either direction. */
function matchedAnswer({ matched }: AnswerColumn, cell: string): AnswerMeaning | undefined {
  const text = normalised(cell);
  const known = matched.get(String(wholeNumber(text) ?? text));
  if (known !== undefined) return known;
  const numbered = answerNumber(cell);
  const [, first, behind] = numbered ? [] : (spaced.exec(asSeen(cell)) ?? []);
  const number = numbered?.value ?? Number(first);
  if (numbered && numbered.label === null) return numbered.plain ? undefined : matched.get(String(number));
  const named = matched.get(normalised(numbered?.label ?? behind ?? ''));
  return named?.answer === number ? named : undefined;
}
