import type { Problem } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';

/** The same rows named twice would count everybody twice. */
export function namedTwice(name: string): Problem {
  return {
    file: name,
    message: messages.engines.namedTwice,
    hint: messages.engines.namedTwiceHint,
  };
}
