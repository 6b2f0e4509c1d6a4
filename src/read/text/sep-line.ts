import { messages } from '../../messages/messages.ts';
import { type Delimiter, delimiters } from '../data-table.ts';
import { Refusal } from '../refusal.ts';

/**
 * Looks for the line `sep=;` that tells Excel the delimiter.
 *
 * @returns the delimiter, and how many characters the line takes with its end; null where there is no such line
 * @throws Refusal when it asks for a delimiter that is not read
 */
export function sepLine(text: string): { readonly delimiter: Delimiter; readonly length: number } | null {
  const [line, sign = ''] = /^"?sep=([^\r\n])"?(?:\r\n|\n|\r|$)/i.exec(text) ?? [];
  if (line === undefined) return null;
  const delimiter = delimiters.find((known) => known === sign);
  if (delimiter !== undefined) return { delimiter, length: line.length };
  throw new Refusal(messages.reading.delimiterNotRead({ sign }), messages.reading.delimiterNotReadHint, {
    line: 1,
  });
}
