import { messages } from '../../messages/messages.ts';
import { Refusal } from '../refusal.ts';

/** Bytes of one record: a row of answers has some hundred, one with long texts some thousand. */
export const longestRecord = 16 * 1024 * 1024;

/** The widest exports have some thousand; a workbook holds 16,384. */
export const mostColumns = 100_000;

const megabytes = longestRecord / 1024 / 1024;

const lineEndsHint = messages.reading.lineEndsHint;

export function lineTooLong(line: number): Refusal {
  return new Refusal(messages.reading.lineLongerThanMb({ megabytes }), lineEndsHint, { line });
}

export function tooManyColumns(found: number, line: number): Refusal {
  return new Refusal(messages.reading.firstLineHasCells({ found, mostColumns }), lineEndsHint, { line });
}
