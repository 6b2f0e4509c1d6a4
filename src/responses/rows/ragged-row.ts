import type { Problem } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';

/** Says that a row has more or fewer cells than the header. */
export function raggedRow(found: number, needed: number, file: string, line: number): Problem {
  return {
    file,
    line,
    message: messages.reading.raggedRow({ found, needed }),
    hint: messages.reading.raggedRowHint,
  };
}
